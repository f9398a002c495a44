#include "scenarios/story/id.h"

#include <stdexcept>

namespace scenarios {
namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

}  // namespace

bool isIdentifier(std::string_view text) {
    if (text.empty() || text.size() > 64 || !isLetter(text.front())) return false;
    if (!isLetter(text.back()) && !isDigit(text.back())) return false;
    for (const char c : text)
        if (!isLetter(c) && !isDigit(c) && c != '_' && c != '.') return false;
    return true;
}

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHexDigit(text[i])) return false;
    }
    return true;
}

void requireIdentifier(std::string_view text) {
    if (!isIdentifier(text)) throw std::invalid_argument("not an identifier: '" + std::string(text) + "'");
}

void requireUuid(std::string_view text) {
    if (!isUuid(text)) throw std::invalid_argument("not a UUID: '" + std::string(text) + "'");
}

}  // namespace scenarios
