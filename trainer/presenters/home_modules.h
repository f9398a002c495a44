#pragma once
#include <functional>
#include <string_view>
#include <vector>

#include "trainer/presenters/training_view.h"

namespace trainer {

/// Reads the scenarios of a module.
using ScenariosOf = std::function<std::vector<scenarios::ScenarioCard>(const scenarios::ModuleId&)>;

/// The modules that decide what the home page shows, as modulesOf gives them: those somebody has begun, the
/// first of the others that may be begun, and what has to be completed before each. Of the rest, however many
/// there are, nothing is read. cards: every module, without its scenarios; begun: those with a scenario of
/// `progress`.
std::vector<ModuleLine> homeModulesOf(std::vector<scenarios::ModuleCard> cards,
                                      const std::vector<scenarios::ModuleId>& begun,
                                      const scenarios::Progress& progress, std::string_view language,
                                      const ScenariosOf& scenariosOf);

}  // namespace trainer
