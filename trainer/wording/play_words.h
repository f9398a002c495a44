#pragma once
#include <string>

#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace trainer {

/// One sentence for an answer that was not taken.
std::string sentenceFor(const scenarios::Refusal& refusal);

std::string wordFor(scenarios::Verdict verdict);
std::string wordFor(scenarios::Channel channel);

/// "22 November 2026" for "2026-11-22".
std::string dateText(const std::string& day);
/// "November 2026", of "2026-11".
std::string monthText(const std::string& month);
/// The date and the time of "2026-11-22T08:30".
std::string momentText(const std::string& moment);

/// "70%" or "70 %".
std::string percentText(int percent);

/// "3", "2.5" or "2,5": hundredths of a point.
std::string pointsText(scenarios::Points points);

}  // namespace trainer
