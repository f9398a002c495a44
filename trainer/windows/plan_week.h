#pragma once
#include <functional>
#include <string>
#include <vector>

#include "trainer/presenters/week_view.h"

namespace trainer {

class Stack;

/// Adds what a service has to look at this week. open: an action, by its id.
void addWeek(Stack& stack, const std::vector<WeekLine>& lines,
             const std::function<void(const std::string& id)>& open);

}  // namespace trainer
