#pragma once
#include <string>

#include "trainer/desktop/example_events.h"
#include "trainer/desktop/example_indicators.h"
#include "trainer/desktop/example_waves.h"

namespace trainer {

/// What the plan of the example answers to.
struct ExampleGround {
    std::string unit;
    ExampleWaves waves;
    ExampleEvents events;
    ExampleIndicators indicators;
};

/// What was done after the first wave, and what was given up: the second wave shows what it changed.
/// Gives the UUID of an action that was told to other services.
std::string finishExampleActions(ExampleDesk& desk, const ExampleGround& ground);

/// What is to be done since the second wave; the UUIDs of actions to look at.
struct ExampleActions {
    std::string writing;  ///< its module is asked of the team
    std::string handing;  ///< the same
    std::string late;     ///< it was put off twice
};
ExampleActions beginExampleActions(ExampleDesk& desk, const ExampleGround& ground);

/// A few actions of other services.
void planElsewhere(ExampleDesk& desk);

}  // namespace trainer
