#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/comparison.h"
#include "assessment/diagnostic/others.h"
#include "trainer/reports/document.h"

namespace trainer {

/// The waves of a unit, and other units beside the last of them.
struct ComparedUnit {
    std::string unit;                                  ///< its name
    const assessment::Framework* framework = nullptr;  ///< that of the last wave
    assessment::Comparison waves;
    /// Not set where nobody asked for other units.
    std::optional<assessment::Others> others = {};
    std::vector<assessment::OtherUnit> otherUnits = {};
    std::string today;  ///< "2026-11-22"
};

/// A line a engagement from wave to wave, with its breaks; what improved and what got worse; every criterion;
/// and other units, if somebody asked for them and may see them.
Document comparisonPageOf(const ComparedUnit& compared);

}  // namespace trainer
