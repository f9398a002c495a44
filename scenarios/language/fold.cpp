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

/// Signs, punctuation and spaces beyond ASCII: Latin-1 signs, general punctuation, currencies, arrows, boxes.
bool isSign(std::uint32_t code) {
    return (code >= 0x80 && code < 0xC0) || (code >= 0x2000 && code < 0x2C00) ||
           (code >= 0x3000 && code < 0x3040) || code >= 0xFE00;
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
    else if (code == 0x152 || code == 0x153)
        folded += "oe";
    else if (code == 0x178)
        folded += 'y';
    else if (code > 0xFF && !isSign(code))
        folded += text.substr(0, bytes);
    return bytes;
}

}  // namespace scenarios
