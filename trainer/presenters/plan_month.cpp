#include "trainer/presenters/plan_month.h"

#include <set>

#include "assessment/plan/calendar.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr std::size_t monthSize = 7;  // "2026-11"
constexpr int weekDays = 7;
constexpr int monthsOfYear = 12;

std::string monthOf(const std::string& day) {
    return day.substr(0, monthSize);
}

/// Whole weeks from the Monday on or before the first day of a month.
std::vector<std::string> daysAround(const std::string& month) {
    std::vector<std::string> days;
    const std::string first = month + "-01";
    std::string day = daysAfter(sundayOf(first), 1 - weekDays);
    const std::string end = monthsAfter(first, 1);
    while (day < end || days.size() % weekDays != 0) {
        days.push_back(day);
        day = daysAfter(day, 1);
    }
    return days;
}

}  // namespace

std::string monthFrom(const std::string& month, int months) {
    int all = std::stoi(month) * monthsOfYear + std::stoi(month.substr(5)) - 1 + months;
    const std::string number = std::to_string(all % monthsOfYear + 1);
    return std::to_string(all / monthsOfYear) + (number.size() < 2 ? "-0" : "-") + number;
}

PlanMonth planMonthOf(const PlanList& list, const std::string& month) {
    PlanMonth shown{month, daysAround(month), {}, 0, 0, {}};
    std::set<std::string> months;
    for (std::size_t place = 0; place < list.size(); ++place) {
        const std::string& due = list.at(place).due;
        if (due.empty()) {
            ++shown.noDay;
        } else if (monthOf(due) == month) {
            shown.due[due].push_back(place);
        } else {
            ++shown.elsewhere;
            months.insert(monthOf(due));
        }
    }
    if (const auto later = months.upper_bound(month); later != months.end())
        shown.nearest = *later;
    else if (!months.empty())
        shown.nearest = *months.rbegin();
    return shown;
}

}  // namespace trainer
