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

constexpr std::array<std::string_view, 7> weekdays{"lundi",    "mardi",  "mercredi", "jeudi",
                                                   "vendredi", "samedi", "dimanche"};
constexpr std::size_t shortestWord = 3;

/// The parts of a day: figures, or a word. Blanks that break no line are two or three bytes.
std::vector<std::string> partsOf(const std::string& text) {
    std::vector<std::string> parts;
    bool isPart = false;
    for (const char c : text) {
        const bool isBetween =
            std::string_view(" /.,-\t\xC2\xA0\xE2\x80\xAF").find(c) != std::string_view::npos;
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
    if (const auto month = number(part, 2)) return month;
    std::optional<int> found;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (part.size() < shortestWord ||
            (!months[i].first.starts_with(part) && !months[i].second.starts_with(part)))
            continue;
        if (found) return {};
        found = static_cast<int>(i) + 1;
    }
    return found;
}

/// "14:30", "14h30", "14h": what a time of the day looks like.
bool isTime(const std::string& part) {
    const std::size_t sign = part.find_first_of(":h");
    return sign != std::string::npos && sign > 0 && sign <= 2 &&
           part.find_first_not_of("0123456789:hz+") == std::string::npos;
}

/// Leaves out what people and programs write around a day: "le mardi", a time.
void leaveOutMore(std::vector<std::string>& parts) {
    for (std::string& part : parts) {
        const std::size_t sign = part.find('t');
        if (sign != std::string::npos && isTime(part.substr(sign + 1))) part.resize(sign);
    }
    std::erase_if(parts, [](const std::string& part) { return isTime(part) || part == "\xC3"; });
    if (!parts.empty() && parts.front() == "le") parts.erase(parts.begin());
    const auto isWeekday = [&](std::string_view day) {
        return parts.front().size() >= shortestWord && day.starts_with(parts.front());
    };
    if (parts.size() > 3 && std::ranges::any_of(weekdays, isWeekday)) parts.erase(parts.begin());
}

std::string twoDigits(int value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

std::optional<std::string> dayIn(const std::string& text) {
    constexpr std::size_t wholeYear = 4;
    auto parts = partsOf(text);
    leaveOutMore(parts);
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
