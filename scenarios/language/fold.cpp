#include "scenarios/language/fold.h"

#include <array>
#include <cstdint>

namespace scenarios {
namespace {

struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
};

/// The first character; code 0 where the bytes are no UTF-8.
Character decode(std::string_view text) {
    const auto byte = [&](std::size_t at) -> std::uint32_t { return static_cast<unsigned char>(text[at]); };
    const std::size_t length = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : byte(0) >= 0xC0 ? 2 : 1;
    if (length == 1 || length > text.size()) return {byte(0) < 0x80 ? byte(0) : 0, 1};
    std::uint32_t code = byte(0) & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return {0, 1};
        code = (code << 6) | (byte(i) & 0x3FU);
    }
    return {code, length};
}

/// U+00C0 to U+00FF without accent; a blank for the two signs among them.
constexpr std::array<std::string_view, 64> latin{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y"};

/// U+0100 to U+017F without accent: names from all over Europe.
constexpr std::array<std::string_view, 128> latinExtended{
    "a", "a", "a", "a", "a", "a", "c",  "c",  "c", "c", "c", "c", "c",  "c",  "d", "d", "d", "d", "e",
    "e", "e", "e", "e", "e", "e", "e",  "e",  "e", "g", "g", "g", "g",  "g",  "g", "g", "g", "h", "h",
    "h", "h", "i", "i", "i", "i", "i",  "i",  "i", "i", "i", "i", "ij", "ij", "j", "j", "k", "k", "k",
    "l", "l", "l", "l", "l", "l", "l",  "l",  "l", "l", "n", "n", "n",  "n",  "n", "n", "n", "n", "n",
    "o", "o", "o", "o", "o", "o", "oe", "oe", "r", "r", "r", "r", "r",  "r",  "s", "s", "s", "s", "s",
    "s", "s", "s", "t", "t", "t", "t",  "t",  "t", "u", "u", "u", "u",  "u",  "u", "u", "u", "u", "u",
    "u", "u", "w", "w", "y", "y", "y",  "z",  "z", "z", "z", "z", "z",  "s"};

/// A letter of Vietnamese, or another rarer one, without accent; empty for any other character.
std::string_view rareLetter(std::uint32_t code) {
    struct Range {
        std::uint32_t first;
        std::uint32_t last;
        std::string_view letter;
    };
    constexpr std::array ranges{
        Range{0x1A0, 0x1A1, "o"},   Range{0x1AF, 0x1B0, "u"},   Range{0x218, 0x219, "s"},
        Range{0x21A, 0x21B, "t"},   Range{0x2B3, 0x2B3, "r"},   Range{0x1D49, 0x1D49, "e"},
        Range{0x1EA0, 0x1EB7, "a"}, Range{0x1EB8, 0x1EC7, "e"}, Range{0x1EC8, 0x1ECB, "i"},
        Range{0x1ECC, 0x1EE3, "o"}, Range{0x1EE4, 0x1EF1, "u"}, Range{0x1EF2, 0x1EF9, "y"}};
    for (const Range& range : ranges)
        if (code >= range.first && code <= range.last) return range.letter;
    return {};
}

/// Signs, punctuation and spaces beyond ASCII: Latin-1 signs, general punctuation, currencies, arrows, boxes.
bool isSign(std::uint32_t code) {
    return (code >= 0x80 && code < 0xC0) || (code >= 0x2B9 && code < 0x2E0) ||
           (code >= 0x2000 && code < 0x2C00) || (code >= 0x3000 && code < 0x3040) || code >= 0xFE00;
}

/// Accents that stand behind their letter, and what only says where a word may be broken.
bool isMark(std::uint32_t code) {
    return (code >= 0x300 && code < 0x370) || code == 0xAD || (code >= 0x200B && code <= 0x200D) ||
           code == 0x2060;
}

}  // namespace

std::size_t foldCharacter(std::string_view text, std::string& folded) {
    const auto [code, bytes] = decode(text);
    if (code >= 'A' && code <= 'Z')
        folded += static_cast<char>(code - 'A' + 'a');
    else if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))
        folded += static_cast<char>(code);
    else if (code >= 0xC0 && code <= 0xFF)
        folded += latin[code - 0xC0];
    else if (code >= 0x100 && code <= 0x17F)
        folded += latinExtended[code - 0x100];
    else if (const auto letter = rareLetter(code); !letter.empty())
        folded += letter;
    else if (code > 0xFF && !isSign(code) && !isMark(code))
        folded += text.substr(0, bytes);
    return bytes;
}

std::size_t markAt(std::string_view text) {
    const auto [code, bytes] = decode(text);
    return isMark(code) ? bytes : 0;
}

}  // namespace scenarios
