#include "assessment/plan/plain_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace assessment {
namespace {

/// U+00C0 to U+00DF in small letters without accent, and U+00E0 to U+00FF, which stand in the same order; a
/// blank for signs and for what `ligatures` tells.
constexpr std::string_view latin = "aaaaaa ceeeeiiiidnooooo ouuuuy  ";

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> ligatures{{{"\u0152", "oe"},
                                                                                  {"\u0153", "oe"},
                                                                                  {"\u00C6", "ae"},
                                                                                  {"\u00E6", "ae"},
                                                                                  {"\u00DF", "ss"},
                                                                                  {"\u00DE", "th"},
                                                                                  {"\u00FE", "th"},
                                                                                  {"\u0178", "y"},
                                                                                  {"\u00FF", "y"}}};

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// The bytes of the character that starts a text; one where it is no UTF-8.
std::size_t sizeOf(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    const std::string_view rest = text.substr(1, size - 1);
    return rest.size() + 1 == size && std::ranges::all_of(rest, isContinuation) ? size : 1;
}

/// U+0300 to U+036F: an accent that stands behind its letter.
bool isAccent(std::string_view character) {
    return character >= "\u0300" && character <= "\u036F";
}

/// What stands for a character beyond ASCII; empty where it parts words: the signs of Latin-1, and general
/// punctuation, U+2000 to U+206F.
std::string_view plainOf(std::string_view character) {
    for (const auto& [letter, plain] : ligatures)
        if (character == letter) return plain;
    if (character >= "\u00C0" && character <= "\u00FF") {
        const std::string_view plain =
            latin.substr(static_cast<unsigned char>(character[1]) % latin.size(), 1);
        return plain == " " ? std::string_view() : plain;
    }
    const bool isSign = character.size() == 1 || (character >= "\u0080" && character <= "\u00BF") ||
                        (character >= "\u2000" && character <= "\u206F");
    return isSign ? std::string_view() : character;
}

/// The same of any character.
std::string plainCharacter(std::string_view character) {
    const char c = character.front();
    if (c >= 'A' && c <= 'Z') return {static_cast<char>(c - 'A' + 'a')};
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return {c};
    return std::string(plainOf(character));
}

}  // namespace

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::vector<std::string> plainWordsOf(std::string_view text) {
    std::vector<std::string> words{{}};
    while (!text.empty()) {
        const std::string_view character = text.substr(0, sizeOf(text));
        text.remove_prefix(character.size());
        if (isAccent(character)) continue;
        const std::string plain = plainCharacter(character);
        if (plain.empty() && !words.back().empty()) words.emplace_back();
        words.back() += plain;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

}  // namespace assessment
