#pragma once
#include <functional>

#include "trainer/presenters/period_choice.h"
#include "trainer/reports/asked_dashboard.h"

namespace trainer {

class Stack;

/// Adds the choice of what is asked. ask: another question is.
void addQuestion(Stack& stack, Question present, const std::function<void(Question)>& ask);

/// Adds the choice of a period, and its days where they are somebody's own. hasWaves: it may also be the time
/// since the last diagnostic. look: another period is meant.
void addPeriod(Stack& stack, const PeriodChoice& present, const std::string& today, bool hasWaves,
               const std::function<void(const PeriodChoice&)>& look);

}  // namespace trainer
