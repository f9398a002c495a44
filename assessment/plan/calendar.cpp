#include "assessment/plan/calendar.h"

#include <charconv>
#include <chrono>
#include <optional>
#include <stdexcept>

namespace assessment {
namespace {

using namespace std::chrono;

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// The number in some digits, and in nothing but digits.
std::optional<int> numberIn(std::string_view digits) {
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isNumber =
        error == std::errc() && end == digits.data() + digits.size() && digits.front() != '-';
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<year_month_day> dayIn(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto years = numberIn(text.substr(0, 4));
    const auto months = numberIn(text.substr(5, 2));
    const auto days = numberIn(text.substr(8, 2));
    if (!years || !months || !days || *years < firstYear || *years > lastYear) return {};
    const year_month_day date{year(*years), month(static_cast<unsigned>(*months)),
                              day(static_cast<unsigned>(*days))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

year_month_day dateOf(const std::string& text) {
    const auto date = dayIn(text);
    if (!date) throw std::invalid_argument("no day of the calendar");
    return *date;
}

std::string padded(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string textOf(const year_month_day& date) {
    return std::to_string(static_cast<int>(date.year())) + "-" + padded(static_cast<unsigned>(date.month())) +
           "-" + padded(static_cast<unsigned>(date.day()));
}

}  // namespace

bool isDay(std::string_view text) {
    return dayIn(text).has_value();
}

int daysBetween(const std::string& from, const std::string& to) {
    return static_cast<int>((sys_days(dateOf(to)) - sys_days(dateOf(from))).count());
}

std::string daysAfter(const std::string& day, int count) {
    return textOf(year_month_day(sys_days(dateOf(day)) + days(count)));
}

std::string monthsAfter(const std::string& day, int count) {
    const year_month_day later = dateOf(day) + months(count);
    return textOf(later.ok() ? later : year_month_day(later.year() / later.month() / last));
}

std::string sundayOf(const std::string& day) {
    const sys_days date(dateOf(day));
    return textOf(year_month_day(date + (Sunday - weekday(date))));
}

}  // namespace assessment
