#pragma once
#include <functional>
#include <string>
#include <vector>

#include "assessment/plan/action_fault.h"

namespace trainer {

/// "Proposed", "Decided", "In progress", "Carried out", "Verified", "Abandoned".
std::string wordFor(assessment::ActionStatus status);
/// What going there is called: "Decide it", "Begin it", "It is done".
std::string stepTo(assessment::ActionStatus from, assessment::ActionStatus to);
/// "high", "medium", "low".
std::string wordFor(assessment::Grade grade);
/// What an action answers to: "an idea", "a gap of a diagnostic", "an event".
std::string wordFor(assessment::ActionOrigin::Kind kind);
/// What is wrong with an action, and what to do.
std::string sentenceFor(assessment::ActionFault fault);
/// What a field is called.
std::string wordFor(assessment::ActionField field);
/// A note of a journal: "fact", "obstacle", "decision"; a change has none.
std::string wordFor(assessment::JournalEntry::Kind kind);

/// What a field says, as text for people; a dash where it is empty. nameOf: of engagements and indicators, by
/// their ids.
using NameOf = std::function<std::string(assessment::ActionField field, const std::string& id)>;
std::string valueText(assessment::ActionField field, const std::string& value, const NameOf& nameOf);
/// "Due day: from 1 March 2026 to 3 April 2026".
std::string changeText(const assessment::FieldChange& change, const NameOf& nameOf);

/// Who and when: "Camille, 3 March 2026".
std::string headOf(const assessment::JournalEntry& entry);
/// What was said or done, a sentence each; of the first entry only that it began.
std::vector<std::string> sentencesFor(const assessment::JournalEntry& entry, bool isFirst,
                                      const NameOf& nameOf);

}  // namespace trainer
