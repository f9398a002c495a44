#include <chrono>

#include "scenarios/language/forms.h"

namespace scenarios {
namespace {

using namespace std::chrono;

year_month_day calendarDay(const Day& day) {
    return {year(day.year), month(static_cast<unsigned>(day.month)),
            std::chrono::day(static_cast<unsigned>(day.day))};
}

Day dayOf(const year_month_day& date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::string padded(int number, std::size_t width) {
    std::string digits = std::to_string(number);
    return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

}  // namespace

std::optional<Day> parseDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(at, length)) {
            if (c < '0' || c > '9') return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const Day day{number(0, 4), number(5, 2), number(8, 2)};
    if (day.year <= 0 || day.month <= 0 || day.day <= 0 || !calendarDay(day).ok()) return {};
    return day;
}

std::string textOf(const Day& day) {
    return padded(day.year, 4) + "-" + padded(day.month, 2) + "-" + padded(day.day, 2);
}

Day nearestTo(const Day& near, Day day) {
    if (day.year != 0) return day;
    // No two 29 February are further apart.
    constexpr int leapYears = 8;
    std::optional<Day> nearest;
    const auto distance = [&](const Day& one) {
        return abs(sys_days(calendarDay(one)) - sys_days(calendarDay(near)));
    };
    for (int year = near.year - leapYears; year <= near.year + leapYears; ++year) {
        const Day one{year, day.month, day.day};
        if (calendarDay(one).ok() && (!nearest || distance(one) < distance(*nearest))) nearest = one;
    }
    return nearest.value_or(near);
}

Day daysAfter(const Day& day, int days) {
    return dayOf(year_month_day(sys_days(calendarDay(day)) + std::chrono::days(days)));
}

Day monthsAfter(const Day& day, int months) {
    const year_month_day later = calendarDay(day) + std::chrono::months(months);
    return dayOf(later.ok() ? later : year_month_day(later.year() / later.month() / last));
}

}  // namespace scenarios
