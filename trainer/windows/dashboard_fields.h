#pragma once
#include <functional>

#include "trainer/presenters/period_choice.h"
#include "trainer/reports/asked_dashboard.h"

namespace trainer {

class Stack;

/// What a dashboard answers, and of which time.
struct DashboardFields {
    Question question = Question::stand;
    PeriodChoice period = {};
    std::string today;
    bool hasWaves = false;                          ///< the period may be the time since the last diagnostic
    std::function<void(Question)> ask;              ///< another question is asked
    std::function<void(const PeriodChoice&)> look;  ///< another period is meant
};

/// Adds the choice of both beside each other, and the days of a period that is somebody's own.
void addDashboardFields(Stack& stack, const DashboardFields& fields);

}  // namespace trainer
