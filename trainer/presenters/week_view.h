#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/plan_desk.h"

namespace trainer {

/// Something a service has to look at this week.
struct WeekLine {
    enum class Why { late, due, waiting, stale, unmeasured };
    Why why = Why::late;
    std::string id;  ///< of the action, or of the indicator
    std::string title;
    std::string owner;                                                     ///< of an action
    std::string day;                                                       ///< when it is due; may be empty
    assessment::ActionStatus status = assessment::ActionStatus::proposed;  ///< of an action
    bool isOverdue = false;                                                ///< a measure whose day is over
};

/// What somebody who works in a unit has to look at this week, the most pressing first.
std::vector<WeekLine> weekLines(PlanDesk& desk, const std::string& unit,
                                const std::vector<assessment::Action>& actions);

}  // namespace trainer
