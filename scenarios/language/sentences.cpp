#include "scenarios/language/sentences.h"

#include <algorithm>
#include <array>

namespace scenarios {
namespace {

constexpr std::array<std::string_view, 33> abbreviations{
    "m",  "mm",  "mme", "mmes", "mlle", "me", "dr",  "pr",  "art",    "al",   "cf",
    "no", "p",   "ex",  "av",   "bd",   "st", "ste", "tel", "fig",    "chap", "env",
    "mr", "mrs", "ms",  "prof", "inc",  "eg", "ie",  "vs",  "approx", "ref",  "hab"};

bool isAscii(char c, std::string_view among) {
    return among.find(c) != std::string_view::npos;
}

bool startsSmall(std::string_view text, const Word& word) {
    const auto first = static_cast<unsigned char>(text[word.begin]);
    if (first < 0x80) return first >= 'a' && first <= 'z';
    // é è ê à ç … : U+00DF to U+00FF
    return first == 0xC3 && static_cast<unsigned char>(text[word.begin + 1]) >= 0x9F;
}

bool isFigure(const Word& word) {
    return std::ranges::all_of(word.folded, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether the full stop after the word belongs to it: "M.", "J. O.", "art.", the "2." of a list.
bool ownsItsStop(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    const Word& word = words[at];
    if (std::ranges::find(abbreviations, word.folded) != abbreviations.end()) return true;
    if (word.folded.size() == 1 && !isFigure(word)) return true;
    const auto lineStart = text.find_last_not_of(" \t", word.begin == 0 ? 0 : word.begin - 1);
    const bool opensLine = word.begin == 0 || lineStart == std::string_view::npos || text[lineStart] == '\n';
    return isFigure(word) && opensLine;
}

/// Whether a sentence ends between the word before `next` and that word.
bool endsBefore(std::string_view text, const std::vector<Word>& words, std::size_t next) {
    const std::string_view gap = text.substr(words[next - 1].end, words[next].begin - words[next - 1].end);
    const auto lines = std::ranges::count(gap, '\n');
    const bool small = startsSmall(text, words[next]);
    const bool isListItem = gap.find("\n-") != std::string_view::npos ||
                            gap.find("\n\u2022") != std::string_view::npos ||
                            gap.find("\n\u2013") != std::string_view::npos;
    if (lines > 1 || isListItem || (lines == 1 && !small)) return true;
    const bool hasBlank =
        gap.find_first_of(" \t\n") != std::string_view::npos || gap.find("\u00A0") != std::string_view::npos;
    if (!hasBlank) return false;
    if (gap.find_first_of("!?") != std::string_view::npos || gap.find("\u2026") != std::string_view::npos)
        return !small;
    if (gap.find('.') == std::string_view::npos) return false;
    const bool severalStops = std::ranges::count(gap, '.') > 1;
    return !small && (severalStops || !ownsItsStop(text, words, next - 1));
}

}  // namespace

bool endsSentence(std::string_view text) {
    return !text.empty() && (isAscii(text.front(), ".!?:") || text.starts_with("\u2026"));
}

std::vector<Stretch> sentencesIn(std::string_view text, const std::vector<Word>& words) {
    std::vector<Stretch> sentences;
    if (words.empty()) return sentences;
    std::size_t first = 0;
    for (std::size_t next = 1; next < words.size(); ++next) {
        if (!endsBefore(text, words, next)) continue;
        sentences.push_back({first, next});
        first = next;
    }
    sentences.push_back({first, words.size()});
    return sentences;
}

}  // namespace scenarios
