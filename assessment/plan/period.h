#pragma once
#include <string>

#include "assessment/plan/action.h"

namespace assessment {

/// Some time, from a day to a day ("2026-11-22"), both of them in it. An empty one leaves that side open.
struct Period {
    std::string from;
    std::string to;
    bool operator==(const Period&) const = default;
};
/// The year of a day, whole.
Period yearOf(const std::string& day);
/// The twelve months that end on a day.
Period twelveMonthsTo(const std::string& day);

bool holds(const Period& period, const std::string& day);
/// Whether there was something to do for it in the period: it was not over before, and does not begin after.
/// lastMove: the day of the last entry of its journal; empty where nobody knows.
bool concerns(const Period& period, const Action& action, const std::string& lastMove);

}  // namespace assessment
