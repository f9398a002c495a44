#pragma once
#include "assessment/diagnostic/counts.h"
#include "assessment/diagnostic/thresholds.h"

namespace assessment {

/// Whether a team must talk about a criterion: two groups of some size are far apart, or the agreement is
/// weak. False where nobody chose a level.
bool mustBeDiscussed(const Counts& counts, const Thresholds& thresholds);

/// Whether all who chose a level lie within the tolerance of each other: such a criterion may be adopted as
/// it is.
bool isWithinTolerance(const Counts& counts, const Thresholds& thresholds);

}  // namespace assessment
