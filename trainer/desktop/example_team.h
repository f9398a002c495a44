#pragma once
#include <string>

#include "trainer/desktop/example_desk.h"

namespace trainer {

/// Adds a service and who works there, and gives the one who leads its diagnostics and its plan.
assessment::Person addExampleTeam(Workspace& workspace);

/// Asks that team for two modules about two of its actions, and lets half of it train the first one.
void trainExampleTeam(ExampleDesk& desk, const std::string& unit, const std::string& action,
                      const std::string& other);

}  // namespace trainer
