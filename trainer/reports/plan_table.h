#pragma once
#include <functional>
#include <string>
#include <vector>

#include "assessment/plan/action_field.h"
#include "trainer/reports/spreadsheet.h"

namespace trainer {

/// A plan for a spreadsheet: an action a row, a column a field, and two more that say which action it is and
/// in which version. The head has what people call the columns, the first row below it the words they are
/// known by; what can be chosen is in the words of the language spoken. Once somebody has changed it, content::readPlan says how it differs. nameOf: what a field is
/// called.
Spreadsheet::Page planTableOf(const std::string& title, const std::vector<assessment::Action>& actions,
                              const std::function<std::string(assessment::ActionField)>& nameOf);

}  // namespace trainer
