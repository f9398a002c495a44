#pragma once
#include <string>

#include "scenarios/play/debrief.h"

namespace trainer {

/// What a line of a debrief says of an answer: "The date it arrived (law): “2 March 2026”".
std::string sentenceFor(const scenarios::ReviewLine& line);

/// Whether to say what should have been given: the line itself does not.
bool showsExpected(const scenarios::ReviewLine& line);

/// What should have been given: "16 November 2026 · …".
std::string expectedText(const scenarios::ReviewLine& line);

std::string wordFor(scenarios::Origin origin);

/// How the points of a step were worked out: "(2 + 1.5 − 1) / 6 × 8 = 3.33"; empty where there is nothing to
/// add up. points: what the whole step is worth.
std::string workedLine(const scenarios::Worked& worked, int points);

/// How a score was worked out: "(2 + 0 + 1.5) / 5 = 70%".
std::string scoreLine(const scenarios::Score& score);

}  // namespace trainer
