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
    std::map<assessment::FrameworkName, std::string> titles = {};  ///< of the frameworks of the waves
    std::optional<assessment::Others> others = {};  ///< not set where nobody asked for other units
    std::vector<assessment::OtherUnit> otherUnits = {};
    std::string today;  ///< "2026-11-22"
};

/// What a unit is compared with.
enum class Beside { itselfOnly, otherUnits };

/// Compares the counted waves of a unit. Nothing where none is counted, or the framework of the last cannot
/// be read.
std::optional<UnitWaves> wavesOf(DiagnosticDesk& desk, const std::string& unit, Beside beside);

}  // namespace trainer
