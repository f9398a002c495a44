#include "scenarios/language/sentences.h"

#include <algorithm>
#include <array>

#include "scenarios/language/abbreviations.h"

namespace scenarios {
namespace {

constexpr std::string_view nobreakSpace = "\u00A0";
constexpr std::string_view narrowSpace = "\u202F";

bool startsSmall(std::string_view text, const Word& word) {
    const auto first = static_cast<unsigned char>(text[word.begin]);
    if (first < 0x80) return first >= 'a' && first <= 'z';
    // é è ê à ç … : U+00DF to U+00FF; œ
    const auto second = static_cast<unsigned char>(text[word.begin + 1]);
    return (first == 0xC3 && second >= 0x9F) || (first == 0xC5 && second == 0x93);
}

bool isFigure(const Word& word) {
    return std::ranges::all_of(word.folded, [](char c) { return c >= '0' && c <= '9'; });
}

/// What stands between a word and the one before it.
std::string_view gapBefore(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    const std::size_t begin = at == 0 ? 0 : words[at - 1].end;
    return text.substr(begin, words[at].begin - begin);
}

/// Whether the word opens its line, but for blanks.
bool opensLine(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    const std::string_view gap = gapBefore(text, words, at);
    const std::size_t line = gap.rfind('\n');
    if (line == std::string_view::npos && at > 0) return false;
    return gap.find_first_not_of(" \t\r", line == std::string_view::npos ? 0 : line + 1) ==
           std::string_view::npos;
}

/// A letter alone whose stop is its own: the initial of a name, a part of "p.-v.", "J.-C.", "s.v.p."; neither
/// the end of "allez-y" nor a unit, "17 h".
bool isInitial(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    const Word& word = words[at];
    const std::string_view gap = gapBefore(text, words, at);
    if (gap.starts_with('.') && gap.size() <= 2) return true;
    if (!startsSmall(text, word)) return true;
    if (gap.ends_with('-') || gap.ends_with('\'') || gap.ends_with("\u2019")) return false;
    const bool isWord = word.folded == "a" || word.folded == "y";
    return !isWord && (at == 0 || !isFigure(words[at - 1]));
}

/// Whether the full stop after the word belongs to it: "M.", "J. O.", "art.", the "2." of a list.
bool ownsItsStop(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    const Word& word = words[at];
    if (isFigure(word)) return word.folded.size() <= 2 && opensLine(text, words, at);
    const Word& next = words[at + 1];
    const bool isNumbered = isFigure(next) || next.folded.size() == 1;
    if (isNumbered && announcesNumber(word.folded)) return true;
    return word.folded.size() == 1 ? isInitial(text, words, at) : isAbbreviation(word.folded);
}

bool startsWithOneOf(std::string_view text, const auto& signs) {
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

/// Whether a line starts in the gap as a list item does: with a dash or a bullet, or "a)" and "1)".
bool startsItem(std::string_view gap, std::string_view afterWord) {
    constexpr std::array<std::string_view, 12> bullets{"-",      "*",      "+",      "\u2022",
                                                       "\u2013", "\u2014", "\u00B7", "\u25AA",
                                                       "\u25E6", "\u2023", "\u2192", "\u25CF"};
    for (std::size_t line = gap.find('\n'); line != std::string_view::npos; line = gap.find('\n', line + 1)) {
        const std::size_t mark = gap.find_first_not_of(" \t", line + 1);
        if (mark != std::string_view::npos && startsWithOneOf(gap.substr(mark), bullets)) return true;
    }
    return gap.find('\n') != std::string_view::npos && afterWord.starts_with(')');
}

/// Whether a sentence ends between the word before `next` and that word.
bool endsBefore(std::string_view text, const std::vector<Word>& words, std::size_t next) {
    const std::string_view gap = gapBefore(text, words, next);
    const auto has = [&](std::string_view sign) { return gap.find(sign) != std::string_view::npos; };
    const auto lines = std::ranges::count(gap, '\n');
    const bool small = startsSmall(text, words[next]);
    if (lines > 1 || (lines == 1 && (!small || startsItem(gap, text.substr(words[next].end))))) return true;
    const bool hasBlank =
        gap.find_first_of(" \t\n") != std::string_view::npos || has(nobreakSpace) || has(narrowSpace);
    if (!hasBlank || small) return false;
    if (gap.find_first_of("!?") != std::string_view::npos || has("\u2026")) return true;
    if (!has(".")) return false;
    // A stop behind a quote or a bracket is no part of the word before.
    const bool mayOwn = gap.starts_with('.') && std::ranges::count(gap, '.') == 1;
    return !mayOwn || !ownsItsStop(text, words, next - 1);
}

}  // namespace

bool hasStop(std::string_view gap) {
    return gap.find_first_of(".!?:") != std::string_view::npos ||
           gap.find("\u2026") != std::string_view::npos;
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
