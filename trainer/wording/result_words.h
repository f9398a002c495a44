#pragma once
#include <string>

#include "assessment/diagnostic/result.h"

namespace trainer {

/// A figure with one decimal, as people of the language write it: "1.3", "1,3".
std::string tenthsText(assessment::Tenths tenths);
/// The score of an engagement, or that there is not enough to say it.
std::string scoreText(const assessment::EngagementResult& result);
/// How the score was worked out, with its result; empty without a score.
std::string workedText(const assessment::EngagementResult& result);
/// "3 of 7 rated".
std::string ratedText(const assessment::EngagementResult& result);

/// The median, or a dash where nothing is told.
std::string medianText(const assessment::CriterionResult& result);
/// "1 · 2 · 3 · 1", or a dash.
std::string countsText(const assessment::CriterionResult& result);
/// How far those who answered agree, whether that is to be discussed, or why nothing is told.
std::string agreementText(const assessment::CriterionResult& result,
                          const assessment::Thresholds& thresholds);

/// By what the results were worked out: a few sentences, printed with every result.
std::string rulesText(const assessment::Thresholds& thresholds);
/// What a team may adopt without talking about it: printed where levels were agreed on.
std::string toleranceText(const assessment::Thresholds& thresholds);

}  // namespace trainer
