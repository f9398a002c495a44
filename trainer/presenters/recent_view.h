#pragma once
#include <map>
#include <string>
#include <vector>

#include "scenarios/play/attempt.h"
#include "trainer/presenters/training_view.h"

namespace trainer {

/// A scenario played lately that can be opened again.
struct RecentLine {
    scenarios::ScenarioId scenario;
    std::string title;
    std::string file;  ///< where it comes from elsewhere; empty for one of the library
};

/// The scenarios of a history that can be opened again, the latest first, each once, at most so many: those
/// of the library, those whose file is known, and those under way, whose text was kept.
std::vector<RecentLine> recentOf(const std::vector<scenarios::AttemptSummary>& history,
                                 const std::vector<ModuleLine>& modules,
                                 const std::map<std::string, std::string>& fileOfScenario, std::size_t most);

}  // namespace trainer
