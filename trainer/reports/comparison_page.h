#pragma once
#include "trainer/presenters/unit_waves.h"
#include "trainer/reports/document.h"

namespace trainer {

/// A line a engagement from wave to wave, with its breaks; what improved and what got worse; every criterion;
/// and other units, if somebody asked for them and may see them.
Document comparisonPageOf(const UnitWaves& compared);

}  // namespace trainer
