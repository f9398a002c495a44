#pragma once
#include <string>

#include "content/reading/event_sheet.h"
#include "content/reading/plan_sheet.h"

// What tables of plans and of events say, and what is wrong with them.

namespace trainer {

/// Words of a plan in each language that the program speaks.
content::PlanWords planWords();

/// A field as a table has it: choices in the language spoken, all else as files have it.
std::string tableText(const assessment::Action& action, assessment::ActionField field);
/// What its two columns are called that say which action a row is.
std::string idColumnName();
std::string versionColumnName();

/// What is wrong with a table of actions or of events, and what to do, without its cell.
std::string sentenceFor(const content::RowProblem& problem);
/// With its cell: "C12: …".
std::string lineFor(const content::RowProblem& problem);

}  // namespace trainer
