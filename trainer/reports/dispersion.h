#pragma once
#include <string>

#include "assessment/diagnostic/result.h"

namespace trainer {

/// "2.3": an engagement's number, and the place of a criterion in it, from 1.
std::string criterionNumber(const assessment::Engagement& engagement, std::size_t place);

/// How the answers to each criterion of an engagement are spread, a small histogram each, in SVG: a bar a
/// level with how many chose it. Where only a word is told of a criterion, or nothing, it says so instead.
std::string dispersionOf(const assessment::Engagement& engagement, const assessment::Result& result,
                         const assessment::Thresholds& thresholds);

}  // namespace trainer
