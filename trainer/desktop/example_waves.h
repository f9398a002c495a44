#pragma once
#include <string>

#include "trainer/desktop/example_desk.h"

namespace trainer {

/// The waves of one service: the first by the list of 2021, the second by the one that replaced it, both
/// agreed on in a meeting.
struct ExampleWaves {
    std::string first;  ///< the UUID of its campaign
    std::string second;
};
ExampleWaves holdExampleWaves(ExampleDesk& desk, const std::string& unit);

/// Services beside it that have only begun, each somewhere else on its way.
struct ExampleBeginnings {
    std::string ballots;  ///< a campaign that is open
    std::string cards;    ///< one that is open and counts cards
    std::string counted;  ///< one whose meeting is to be held
};
ExampleBeginnings beginExampleWaves(ExampleDesk& desk);

}  // namespace trainer
