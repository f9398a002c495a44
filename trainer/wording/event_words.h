#pragma once
#include <string>

#include "assessment/plan/event.h"
#include "assessment/plan/personal_traces.h"

namespace trainer {

/// Where an event was learnt of: "Users", "An incident".
std::string wordFor(assessment::EventSource source);
/// What is done about it: "Not decided yet", "No action", "Actions".
std::string wordFor(assessment::Decision decision);
/// What is wrong with an event, and what to do.
std::string sentenceFor(assessment::EventFault fault);
/// What looks as if it told who somebody is, and what to write in its place.
std::string sentenceFor(const assessment::PersonalTrace& trace);

}  // namespace trainer
