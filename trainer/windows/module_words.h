#pragma once
#include <string>

#include "trainer/presenters/training_view.h"

namespace trainer {

/// "35 min · 2 of 6 passed".
std::string standingOf(const ModuleLine& module);
/// "12 min · passed, 92%".
std::string standingOf(const ScenarioLine& scenario);

}  // namespace trainer
