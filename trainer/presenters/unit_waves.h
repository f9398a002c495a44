#pragma once
#include <optional>

#include "assessment/diagnostic/others.h"
#include "trainer/presenters/diagnostic_desk.h"

namespace trainer {

/// The waves of a unit beside each other, and other units beside the last of them.
struct UnitWaves {
    std::string unit;          ///< its name
    KnownFramework framework;  ///< that of the last wave; the comparison is read beside it
    assessment::Comparison waves;
    std::map<assessment::FrameworkName, std::string> titles;  ///< of the frameworks of the waves
    assessment::Others others;
    std::vector<assessment::OtherUnit> otherUnits;
};

/// Compares the counted waves of a unit. Nothing where none is counted, or the framework of the last cannot
/// be read.
std::optional<UnitWaves> wavesOf(DiagnosticDesk& desk, const std::string& unit);

}  // namespace trainer
