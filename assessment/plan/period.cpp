#include "assessment/plan/period.h"

#include "assessment/plan/calendar.h"

namespace assessment {

Period yearOf(const std::string& day) {
    const std::string year = day.substr(0, day.find('-'));
    return {year + "-01-01", year + "-12-31"};
}

Period twelveMonthsTo(const std::string& day) {
    constexpr int months = 12;
    return {daysAfter(monthsAfter(day, -months), 1), day};
}

bool holds(const Period& period, const std::string& day) {
    return day >= period.from && (period.to.empty() || day <= period.to);
}

bool concerns(const Period& period, const Action& action, const std::string& lastMove) {
    const bool wasOver = isOver(action.status) && !lastMove.empty() && lastMove < period.from;
    const bool isLater = !period.to.empty() && action.start > period.to;
    return !wasOver && !isLater;
}

}  // namespace assessment
