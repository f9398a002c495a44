#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/plan_list.h"

class wxWindow;

namespace trainer {

/// What an engagement is called, by its id.
using TitleOf = std::function<std::string(const std::string&)>;

/// What a column of a plan is called, and what it is put in order by.
std::string nameOf(PlanOrder column);
/// How wide it is at first, in widths of two letters.
int widthOf(PlanOrder column);
/// What stands there of the action at a place of a list.
std::string textAt(const PlanList& list, std::size_t place, PlanOrder column, const TitleOf& titleOf);
/// The day with a sign and a word where it is late; empty without a day.
std::string dueText(const assessment::Action& action, bool isLate);

/// Asks which columns are shown; the title always is. Nothing where they change their mind.
std::optional<std::vector<PlanOrder>> askForColumns(wxWindow& parent, const std::vector<PlanOrder>& present);

}  // namespace trainer
