#pragma once
#include <functional>
#include <string>
#include <vector>

#include "trainer/presenters/week_view.h"

namespace trainer {

class Stack;

/// What somebody does with a week.
struct WeekWays {
    std::function<void(const WeekLine& line)> open;  ///< what it speaks of, an action or an indicator
    std::function<void()> showAll;
};
/// Adds what a service has to look at this week. isWhole: all of it, however long it is.
void addWeek(Stack& stack, const std::vector<WeekLine>& lines, bool isWhole, const WeekWays& ways);

}  // namespace trainer
