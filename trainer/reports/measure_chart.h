#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/indicator.h"
#include "trainer/reports/drawing.h"

namespace trainer {

/// The measures of an indicator from the first to the last, by their days, with its target as a dashed line.
/// measures: by day, not empty. id: unique in a page.
Drawing measureChartOf(const std::string& id, const assessment::Indicator& indicator,
                       const std::vector<assessment::Measure>& measures, double width = 440);

}  // namespace trainer
