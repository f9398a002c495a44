#pragma once
#include <string>
#include <utility>
#include <vector>

#include "assessment/plan/action.h"
#include "trainer/presenters/plan_desk.h"

class wxWindow;

namespace trainer {

/// What can be taken along of a plan.
enum class PlanReport {
    table,     ///< for a spreadsheet; it may be changed there and brought back
    document,  ///< to read and to print
    calendar   ///< the due days, for any calendar
};

/// What is taken along: actions of a unit.
struct TakenPlan {
    std::string unit;  ///< its name
    std::vector<assessment::Action> actions;
    std::vector<std::pair<std::string, std::string>> engagements;  ///< ids and titles
};
/// Writes it to a file, of the kind that its name ends in.
void write(PlanDesk& desk, const TakenPlan& plan, PlanReport report, const std::string& path);
/// Asks where to save it, and opens it where a browser can show it.
void save(wxWindow& parent, PlanDesk& desk, const TakenPlan& plan, PlanReport report);

/// Prints the actions where somebody says.
void print(wxWindow& parent, PlanDesk& desk, const TakenPlan& plan);

/// Asks for one of the owners, where there is a choice; empty where they change their mind.
std::string askForOwner(wxWindow& parent, const std::vector<std::string>& owners);
/// Puts what somebody sees to into the clipboard, as text.
void copyOwnerList(PlanDesk& desk, const TakenPlan& plan, const std::string& owner);
/// Begins a mail with it.
void mailOwnerList(PlanDesk& desk, const TakenPlan& plan, const std::string& owner);
/// Prints it where somebody says.
void printOwnerList(wxWindow& parent, PlanDesk& desk, const TakenPlan& plan, const std::string& owner);

/// Asks for a table to bring in; empty where they change their mind.
std::string askForTable(wxWindow& parent);

}  // namespace trainer
