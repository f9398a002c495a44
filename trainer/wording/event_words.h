#pragma once
#include <string>
#include <vector>

#include "assessment/plan/event.h"
#include "assessment/plan/personal_traces.h"
#include "assessment/plan/severity.h"
#include "content/reading/event_sheet.h"

namespace trainer {

/// Where an event was learnt of: "Users", "An incident".
std::string wordFor(assessment::EventSource source);
/// What is done about it: "Not decided yet", "Nothing", "Actions".
std::string wordFor(assessment::Decision decision);
/// What is wrong with an event, and what to do.
std::string sentenceFor(assessment::EventFault fault);
/// What looks as if it told who somebody is, and what to do.
std::string sentenceFor(const assessment::PersonalTrace& trace);

/// What the columns of a table of events are called in the language spoken.
std::string wordFor(content::EventColumn column);
/// The same in each language that the program speaks.
std::vector<std::pair<std::string, content::EventColumn>> eventColumnNames();
/// Words of events in each language that the program speaks.
content::EventWords eventWords(const std::vector<assessment::Severity>& severities);

}  // namespace trainer
