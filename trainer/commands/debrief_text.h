#pragma once
#include "scenarios/play/debrief.h"
#include "scenarios/story/commons.h"
#include "trainer/commands/terminal.h"

namespace trainer {

/// Writes what to know first where a message of danger was missed: the numbers to call. Nothing where none
/// was.
void writeDangers(const std::vector<const scenarios::Message*>& missed,
                  const std::vector<scenarios::EmergencyNumberId>& numbers, const scenarios::Commons& commons,
                  const Terminal& terminal);

/// Writes one step's review: what was given, what was expected, why, the sources.
void writeReview(const scenarios::StepReview& review, const Terminal& terminal);

/// Writes the whole debrief: dangers missed, the score with its worked line, skills, every step.
void writeDebrief(const scenarios::Debrief& debrief, const scenarios::Scenario& scenario,
                  const scenarios::Commons& commons, const Terminal& terminal);

}  // namespace trainer
