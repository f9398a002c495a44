#pragma once
#include <string>

namespace trainer {

/// Enough of what somebody wrote to find it again.
inline std::string shortened(std::string text) {
    constexpr std::size_t most = 60;
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "\u2026";
}

}  // namespace trainer
