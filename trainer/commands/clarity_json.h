#pragma once
#include <string>

#include "scenarios/clarity/analysis.h"
#include "trainer/reports/json.h"

namespace trainer {

Json countsOf(const scenarios::Counts& counts);
/// The value of each score by its name, with two decimals.
Json scoresOf(const scenarios::Counts& counts, const std::string& language);
/// "B1", or null.
Json levelOf(const scenarios::Counts& counts, const std::string& language);

}  // namespace trainer
