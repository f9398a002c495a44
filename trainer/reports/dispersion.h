#pragma once
#include <string>

#include "assessment/diagnostic/result.h"
#include "trainer/reports/drawing.h"

namespace trainer {

/// "2.3": an engagement's number, and the place of a criterion in it, from 1.
std::string criterionNumber(const assessment::Engagement& engagement, std::size_t place);

/// How the answers to each criterion of an engagement are spread, a small histogram each: a bar a level with
/// how many chose it. Where only a word is told of a criterion, or nothing, it says so instead.
Drawing dispersionOf(const assessment::Engagement& engagement, const assessment::Result& result,
                     const assessment::Thresholds& thresholds);

/// How the answers to one criterion are spread: a bar a level, one below the other.
Drawing spreadOf(const assessment::Counts& counts);

}  // namespace trainer
