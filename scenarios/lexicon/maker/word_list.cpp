#include "scenarios/lexicon/maker/word_list.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "scenarios/lexicon/maker/hunspell.h"

namespace scenarios {
namespace {

using TakeWords = std::function<void(const std::vector<std::string>& words)>;

/// Gives the words of each line; `take` throws a MakerError without the place, which is added here.
void eachLine(const std::filesystem::path& file, const TakeWords& take) {
    std::size_t number = 0;
    for (const std::string& line : linesOf(file)) {
        ++number;
        const auto words = wordsOf(std::string_view(line).substr(0, line.find('#')));
        if (words.empty()) continue;
        try {
            take(words);
        } catch (const MakerError& error) {
            throw MakerError(file.string() + ":" + std::to_string(number) + ": " + error.what());
        }
    }
}

int countOf(const std::string& text) {
    int count = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (problem != std::errc{} || end != text.data() + text.size() || count < 0 || count > 255)
        throw MakerError("\"" + text + "\" is no number of syllables.");
    return count;
}

}  // namespace

std::vector<WordRow> readWords(const std::filesystem::path& file) {
    std::vector<WordRow> rows;
    eachLine(file, [&](const std::vector<std::string>& words) {
        if (words.size() < 3) throw MakerError("a form, its lemma and its features are expected.");
        WordRow row{words[0], words[1], {}};
        for (std::size_t i = 2; i < words.size(); ++i) {
            const auto feature = featureNamed(words[i]);
            if (!feature) throw MakerError("\"" + words[i] + "\" is no feature.");
            row.features = row.features | *feature;
        }
        rows.push_back(std::move(row));
    });
    return rows;
}

std::map<std::string, int> readSyllables(const std::filesystem::path& file) {
    std::map<std::string, int> counts;
    eachLine(file, [&](const std::vector<std::string>& words) {
        if (words.size() != 2) throw MakerError("a form and the count of its syllables are expected.");
        counts[words[0]] = countOf(words[1]);
    });
    return counts;
}

std::vector<std::string> readList(const std::filesystem::path& file) {
    std::vector<std::string> list;
    eachLine(file, [&](const std::vector<std::string>& words) {
        list.insert(list.end(), words.begin(), words.end());
    });
    return list;
}

void sortByUse(std::vector<WordRow>& rows, const std::vector<std::string>& mostUsualFirst) {
    std::unordered_map<std::string, std::size_t> ranks;
    for (const std::string& form : mostUsualFirst) ranks.emplace(form, ranks.size());
    const auto rank = [&](const WordRow& row) {
        const auto found = ranks.find(row.form);
        return found == ranks.end() ? ranks.size() : found->second;
    };
    std::ranges::stable_sort(rows, {}, rank);
}

}  // namespace scenarios
