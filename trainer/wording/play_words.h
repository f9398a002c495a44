#pragma once
#include <string>

#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace trainer {

/// One sentence for an answer that was not taken.
std::string sentenceFor(const scenarios::Refusal& refusal);

std::string wordFor(scenarios::Verdict verdict);
std::string wordFor(scenarios::Channel channel);

/// "3", "2.5" or "2,5": hundredths of a point.
std::string pointsText(scenarios::Points points);

}  // namespace trainer
