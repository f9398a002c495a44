#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/plan_list.h"

namespace trainer {

/// What is due in a month, of what a list shows.
struct PlanMonth {
    std::string month;                                    ///< "2026-11"
    std::vector<std::string> days;                        ///< of whole weeks, from a Monday: "2026-10-26"
    std::map<std::string, std::vector<std::size_t>> due;  ///< places of the list, by the days of the month
    std::size_t elsewhere = 0;                            ///< due in other months
    std::size_t noDay = 0;
    std::optional<std::string>
        nearest;  ///< the next month in which something is due, or else the last before
};
PlanMonth planMonthOf(const PlanList& list, const std::string& month);
/// So many months later, or earlier: "2027-01".
std::string monthFrom(const std::string& month, int months);

}  // namespace trainer
