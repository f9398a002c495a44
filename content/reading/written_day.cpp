#include "content/reading/written_day.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "assessment/plan/calendar.h"

namespace content {
namespace {

/// As they begin; how far a short form goes is left to who types it: "fév", "févr.", "fevrier".
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> months{{{"janvier", "janvier"},
                                                                                {"février", "fevrier"},
                                                                                {"mars", "mars"},
                                                                                {"avril", "avril"},
                                                                                {"mai", "mai"},
                                                                                {"juin", "juin"},
                                                                                {"juillet", "juillet"},
                                                                                {"août", "aout"},
                                                                                {"septembre", "septembre"},
                                                                                {"octobre", "octobre"},
                                                                                {"novembre", "novembre"},
                                                                                {"décembre", "decembre"}}};

/// The parts of a day: figures, or a word.
std::vector<std::string> partsOf(const std::string& text) {
    std::vector<std::string> parts;
    bool isPart = false;
    for (const char c : text) {
        const bool isBetween = std::string_view(" /.-\t\xC2\xA0").find(c) != std::string_view::npos;
        if (!isBetween && !isPart) parts.emplace_back();
        if (!isBetween) parts.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        isPart = !isBetween;
    }
    return parts;
}

std::optional<int> number(const std::string& part, std::size_t most) {
    const bool isNumber = !part.empty() && part.size() <= most &&
                          std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(std::stoi(part)) : std::nullopt;
}

/// "février", "fevrier", "fév": the only month that begins so, with three letters at least.
std::optional<int> monthIn(const std::string& part) {
    constexpr std::size_t shortest = 3;
    if (const auto month = number(part, 2)) return month;
    std::optional<int> found;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (part.size() < shortest ||
            (!months[i].first.starts_with(part) && !months[i].second.starts_with(part)))
            continue;
        if (found) return {};
        found = static_cast<int>(i) + 1;
    }
    return found;
}

std::string twoDigits(int value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

std::optional<std::string> dayIn(const std::string& text) {
    constexpr std::size_t wholeYear = 4;
    auto parts = partsOf(text);
    if (parts.size() != 3) return {};
    if (parts[0].size() == wholeYear) std::swap(parts[0], parts[2]);
    if (parts[0] == "1er") parts[0] = "1";
    const auto day = number(parts[0], 2);
    const auto month = monthIn(parts[1]);
    const auto year = number(parts[2], wholeYear);
    if (!day || !month || !year || (parts[2].size() != 2 && parts[2].size() != wholeYear)) return {};
    constexpr int century = 2000;
    const int whole = parts[2].size() == 2 ? century + *year : *year;
    std::string found = std::to_string(whole) + "-" + twoDigits(*month) + "-" + twoDigits(*day);
    return assessment::isDay(found) ? std::optional(std::move(found)) : std::nullopt;
}

}  // namespace content
