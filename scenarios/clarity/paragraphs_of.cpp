#include "scenarios/clarity/paragraphs_of.h"

#include <algorithm>
#include <array>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

// A line that was broken to fit a page has so many characters.
constexpr std::size_t shortestBroken = 50;
constexpr std::size_t longestBroken = 100;
constexpr std::size_t bytesOfCharacter = 4;

std::string_view withoutBlanks(std::string_view line) {
    std::size_t at = 0;
    while (at < line.size() && ascii::kinds[static_cast<unsigned char>(line[at])] == CharacterKind::blank)
        ++at;
    return line.substr(at);
}

bool isBlankLine(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
        const auto [kind, bytes] = characterAt(line, at);
        if (kind != CharacterKind::blank && kind != CharacterKind::lineEnd) return false;
        at += bytes;
    }
    return true;
}

/// "- …", "• …", "1. …", "a) …".
bool isItem(std::string_view line) {
    constexpr std::array<std::string_view, 12> bullets{"-",      "*",      "+",      "\u2022",
                                                       "\u2013", "\u2014", "\u00B7", "\u25AA",
                                                       "\u25E6", "\u2023", "\u2192", "\u25CF"};
    if (std::ranges::any_of(bullets, [&](std::string_view bullet) { return line.starts_with(bullet); }))
        return true;
    std::size_t mark = 0;
    while (mark < 3 && (isDigitAt(line, mark) || (mark == 0 && isLetterAt(line, mark))))
        mark += characterAt(line, mark).bytes;
    if (mark == 0 || mark >= line.size()) return false;
    return line[mark] == ')' || (isDigitAt(line, 0) && line[mark] == '.' && blankAt(line, mark + 1) > 0);
}

bool startsSmall(std::string_view line) {
    return isLetterAt(line, 0) && !startsWithCapital(line);
}

bool wasBroken(std::string_view line) {
    if (line.size() < shortestBroken || line.size() > longestBroken * bytesOfCharacter) return false;
    const auto characters = static_cast<std::size_t>(
        std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    return characters >= shortestBroken && characters <= longestBroken;
}

std::size_t endOfLine(std::string_view text, std::size_t at) {
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

/// Whether a line starts a paragraph behind another.
bool startsParagraph(std::string_view before, std::string_view line) {
    if (isBlankLine(line)) return false;
    if (isBlankLine(before)) return true;
    const std::string_view words = withoutBlanks(line);
    if (isItem(words)) return true;
    return !startsSmall(words) && !wasBroken(before);
}

}  // namespace

std::size_t endOfParagraph(std::string_view text, std::size_t begin) {
    std::size_t line = begin;
    for (;;) {
        const std::size_t next = endOfLine(text, line);
        if (next == text.size()) return next;
        if (startsParagraph(text.substr(line, next - line), text.substr(next, endOfLine(text, next) - next)))
            return next;
        line = next;
    }
}

bool isListItem(std::string_view paragraph) {
    return isItem(withoutBlanks(paragraph));
}

std::size_t startOfParagraph(std::string_view text, std::size_t at) {
    const auto startOfLine = [&](std::size_t place) {
        const std::size_t end = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
        return end == std::string_view::npos ? 0 : end + 1;
    };
    std::size_t line = startOfLine(at);
    while (line > 0) {
        const std::size_t before = startOfLine(line - 1);
        if (startsParagraph(text.substr(before, line - before),
                            text.substr(line, endOfLine(text, line) - line)))
            return line;
        line = before;
    }
    return 0;
}

}  // namespace scenarios
