#include "trainer/storage/base64.h"

#include <cstdint>
#include <stdexcept>

namespace trainer {
namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::uint32_t byteAt(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

std::uint32_t valueOf(char digit) {
    const std::size_t value = digits.find(digit);
    if (value == std::string_view::npos) throw std::invalid_argument("no base64");
    return static_cast<std::uint32_t>(value);
}

}  // namespace

std::string base64Of(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::uint32_t three =
            byteAt(bytes, at) << 16 | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at + 2);
        for (const int shift : {18, 12, 6, 0}) text += digits[three >> shift & 63];
        if (at + 1 >= bytes.size()) text[text.size() - 2] = '=';
        if (at + 2 >= bytes.size()) text.back() = '=';
    }
    return text;
}

std::string bytesOf(std::string_view base64) {
    if (base64.size() % 4 != 0) throw std::invalid_argument("no base64");
    const std::size_t padding = base64.ends_with("==") ? 2 : base64.ends_with("=") ? 1 : 0;
    std::string bytes;
    bytes.reserve(base64.size() / 4 * 3);
    for (std::size_t at = 0; at < base64.size(); at += 4) {
        std::uint32_t three = 0;
        for (std::size_t i = at; i < at + 4; ++i)
            three = three << 6 | (i < base64.size() - padding ? valueOf(base64[i]) : 0);
        for (const int shift : {16, 8, 0}) bytes += static_cast<char>(three >> shift & 255);
    }
    bytes.resize(bytes.size() - padding);
    return bytes;
}

}  // namespace trainer
