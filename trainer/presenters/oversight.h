#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/board.h"

namespace trainer {

/// Where a unit is in a wave.
struct UnitLine {
    std::string unit;  ///< its name
    bool isBegun = false;
    CampaignLine line;  ///< once it is begun; participation also when it is counted
    StageLine stage;    ///< the one it is at: the first that is not done; without an id where all are
};
struct WaveOfUnits {
    int wave = 1;
    std::vector<UnitLine> units;  ///< every unit
};

/// Where every unit is in every wave that one of them has begun, the last wave first.
std::vector<WaveOfUnits> oversee(DiagnosticDesk& desk);

}  // namespace trainer
