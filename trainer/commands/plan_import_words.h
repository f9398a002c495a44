#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/plan/action_fault.h"
#include "content/reading/plan_sheet.h"
#include "trainer/commands/terminal.h"
#include "trainer/reports/json.h"
#include "trainer/wording/plan_words.h"

namespace trainer {

/// A table of a plan beside the plan that is kept.
struct PlanImport {
    std::map<std::string, assessment::Action> kept;  ///< those that change, by their ids
    content::PlanDifference difference;

    bool isNothing() const { return difference.added.empty() && difference.changed.empty(); }
};

/// Says what an import adds and changes, action by action.
void writeDifference(const PlanImport& import, const NameOf& titles, const Terminal& terminal);
/// The same for scripts.
Json jsonOf(const PlanImport& import, bool isWritten);

/// Why an action cannot become that, and what to do on the command line.
std::string importSentence(assessment::ActionFault fault, const assessment::Action* before);

}  // namespace trainer
