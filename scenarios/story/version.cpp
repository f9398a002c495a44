#include "scenarios/story/version.h"

#include <charconv>

namespace scenarios {
namespace {

std::optional<int> number(std::string_view digits) {
    if (digits.empty() || digits.size() > 4 || (digits.size() > 1 && digits[0] == '0')) return {};
    int value = 0;
    for (const char c : digits)
        if (c < '0' || c > '9') return {};
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

}  // namespace

std::string Version::text() const {
    return std::to_string(major) + "." + std::to_string(minor);
}

std::optional<Version> parseVersion(std::string_view text) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return {};
    const auto major = number(text.substr(0, dot));
    const auto minor = number(text.substr(dot + 1));
    if (!major || !minor) return {};
    return Version{*major, *minor};
}

}  // namespace scenarios
