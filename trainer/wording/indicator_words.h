#pragma once
#include <optional>
#include <string>

#include "assessment/plan/indicator.h"

namespace trainer {

/// "the more, the better".
std::string wordFor(assessment::Direction direction);
/// "every month".
std::string wordFor(assessment::Frequency frequency);
/// What is wrong with an indicator or a measure, and what to do.
std::string sentenceFor(assessment::IndicatorFault fault);

/// "82.5 %": a figure in what it is measured in, which may be empty.
std::string figureText(assessment::Thousandths value, const std::string& measuredIn);
/// "at least 85 %", "at most 5 days"; a dash without a target.
std::string targetText(const assessment::Indicator& indicator);

}  // namespace trainer
