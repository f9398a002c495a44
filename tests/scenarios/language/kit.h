#pragma once
#include <ostream>
#include <string>
#include <vector>

#include "scenarios/language/detect.h"
#include "scenarios/language/forms.h"

// Short words for what a text says.

namespace scenarios {

inline std::ostream& operator<<(std::ostream& out, const Stretch& stretch) {
    return out << stretch.first << ".." << stretch.last;
}

}  // namespace scenarios

inline std::vector<std::string> wordsIn(const std::string& text) {
    const scenarios::Letter letter(text);
    std::vector<std::string> words;
    for (const scenarios::Word& word : letter.words()) words.emplace_back(word.folded);
    return words;
}

inline std::vector<std::string> quotesOf(const scenarios::Letter& letter,
                                         const std::vector<scenarios::Stretch>& stretches) {
    std::vector<std::string> quotes;
    for (const scenarios::Stretch& one : stretches) quotes.push_back(letter.quote(one));
    return quotes;
}

inline std::vector<std::string> sentencesIn(const std::string& text) {
    const scenarios::Letter letter(text);
    return quotesOf(letter, letter.sentences());
}

/// The words of every value that `at` finds, one after the other, none within another.
template <class At>
std::vector<std::string> allOf(const std::string& text, At at) {
    const scenarios::Letter letter(text);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < letter.words().size(); ++i) {
        const auto one = at(letter, i, letter.words().size());
        if (!one) continue;
        found.push_back(letter.quote({i, i + one->words}));
        i += one->words - 1;
    }
    return found;
}

inline scenarios::LetterFact fact(const std::string& id, scenarios::LetterFact::Kind kind,
                                  std::vector<std::string> values) {
    return {scenarios::LetterFactId(id), kind, std::move(values), 1, {}};
}

/// The words that show the fact; "-" where the text does not say it.
inline std::string shown(scenarios::LetterFact::Kind kind, const std::string& value,
                         const std::string& text) {
    const scenarios::Letter letter(text);
    const auto found = findFact(fact("f", kind, {value}), letter, letter.whole());
    return found ? letter.quote(*found) : "-";
}
