#include "scenarios/language/near.h"

#include <algorithm>
#include <array>

namespace scenarios {
namespace {

constexpr std::array<std::string_view, 6> spaces{" ", "\t", "\n", "\u00A0", "\u202F", "\u2009"};

}  // namespace

std::string_view withoutBlanks(std::string_view text) {
    for (;;) {
        const auto space =
            std::ranges::find_if(spaces, [&](std::string_view one) { return text.starts_with(one); });
        if (space == spaces.end()) return text;
        text.remove_prefix(space->size());
    }
}

bool isBlank(std::string_view gap) {
    return !gap.empty() && withoutBlanks(gap).empty() && std::ranges::count(gap, '\n') <= 1;
}

bool isOneOf(std::string_view text, std::string_view signs) {
    return text.size() == 1 && signs.find(text.front()) != std::string_view::npos;
}

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int numberIn(std::string_view text) {
    if (!isDigits(text) || text.size() > 9) return -1;
    int value = 0;
    for (const char c : text) value = value * 10 + (c - '0');
    return value;
}

}  // namespace scenarios
