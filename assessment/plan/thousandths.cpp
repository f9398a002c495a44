#include "assessment/plan/thousandths.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace assessment {
namespace {

constexpr Thousandths perUnit = 1000;
constexpr std::size_t mostDecimals = 3;
constexpr std::size_t mostDigits = 12;
constexpr std::size_t group = 3;

bool isDigits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Takes a space off the front of a text: an ordinary one, U+00A0 or U+202F.
bool takeSpace(std::string_view& text) {
    constexpr std::array<std::string_view, 3> spaces{" ", "\u00A0", "\u202F"};
    for (const std::string_view space : spaces)
        if (text.starts_with(space)) {
            text.remove_prefix(space.size());
            return true;
        }
    return false;
}

/// "12 500" without its spaces; empty where they do not part groups of three digits.
std::string joined(std::string_view whole) {
    const std::size_t first = std::min(whole.find_first_not_of("0123456789"), whole.size());
    std::string digits(whole.substr(0, first));
    whole.remove_prefix(first);
    if (!whole.empty() && first > group) return {};
    while (!whole.empty()) {
        if (!takeSpace(whole) || whole.size() < group || !isDigits(whole.substr(0, group))) return {};
        digits += whole.substr(0, group);
        whole.remove_prefix(group);
    }
    return digits;
}

}  // namespace

std::optional<Thousandths> thousandthsOf(std::string_view text) {
    const bool isNegative = text.starts_with('-');
    if (isNegative) text.remove_prefix(1);
    const std::size_t mark = text.find_first_of(".,");
    const bool hasDecimals = mark != std::string_view::npos;
    const std::string_view decimals = hasDecimals ? text.substr(mark + 1) : std::string_view();
    const std::string whole = joined(text.substr(0, mark));
    if (whole.empty() || whole.size() > mostDigits) return {};
    if (decimals.empty() == hasDecimals || decimals.size() > mostDecimals || !isDigits(decimals)) return {};
    std::string digits = whole + std::string(decimals);
    digits.append(mostDecimals - decimals.size(), '0');
    Thousandths value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return isNegative ? -value : value;
}

std::string textOfThousandths(Thousandths value) {
    std::string decimals = std::to_string(perUnit + std::abs(value % perUnit)).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    const std::string whole = std::to_string(std::abs(value / perUnit));
    return (value < 0 ? "-" : "") + whole + (decimals.empty() ? "" : "." + decimals);
}

}  // namespace assessment
