#pragma once
#include <string>

#include "trainer/desktop/example_plan.h"

namespace trainer {

/// A service with a year of diagnostics and actions behind it, and others beside it, made up to be looked at.
struct ExampleService {
    std::string unit;
    ExampleBeginnings others;
    ExampleWaves waves;
    ExampleEvents events;
    ExampleIndicators indicators;
    ExampleActions actions;
    std::string told;  ///< the UUID of an action that something was learnt of
};
/// Puts it into a database that has nothing but its team (addExampleTeam).
ExampleService makeExampleService(const assessment::Person& leads, content::Library& library,
                                  Workspace& workspace);

}  // namespace trainer
