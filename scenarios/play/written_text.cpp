#include "scenarios/play/written_text.h"

#include <algorithm>

#include "scenarios/language/letter.h"

namespace scenarios {

std::optional<Refusal> refusalOf(std::string_view text) {
    if (text.size() > longestText) return Refusal{Refusal::Reason::tooLong, std::to_string(longestText)};
    if (Letter(std::string(text)).words().empty()) return Refusal{Refusal::Reason::empty, {}};
    return {};
}

bool hasSameWords(const std::string& text, const std::string& other) {
    const Letter left(text);
    const Letter right(other);
    return std::ranges::equal(left.words(), right.words(), {}, &Word::folded, &Word::folded);
}

std::string someOf(const std::string& text, Random& random) {
    const Letter letter(text);
    std::vector<Stretch> picked;
    for (const Stretch& sentence : letter.sentences())
        if (std::uniform_int_distribution<int>(0, 1)(random) == 0) picked.push_back(sentence);
    std::ranges::shuffle(picked, random);
    std::string some = "Bonjour,";
    for (const Stretch& sentence : picked) {
        const std::string more = " " + letter.quote(sentence) + ".";
        if (some.size() + more.size() <= longestText) some += more;
    }
    return some;
}

}  // namespace scenarios
