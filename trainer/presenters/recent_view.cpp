#include "trainer/presenters/recent_view.h"

#include <set>

namespace trainer {

std::vector<RecentLine> recentOf(const std::vector<scenarios::AttemptSummary>& history,
                                 const std::vector<ModuleLine>& modules,
                                 const std::map<std::string, std::string>& fileOfScenario, std::size_t most) {
    std::set<scenarios::ScenarioId> inLibrary;
    for (const ModuleLine& module : modules)
        for (const ScenarioLine& line : module.scenarios) inLibrary.insert(line.card.id);

    std::vector<RecentLine> recent;
    std::set<scenarios::ScenarioId> known;
    for (const auto& attempt : history) {
        if (recent.size() == most) break;
        if (!known.insert(attempt.scenario).second) continue;
        const auto file = fileOfScenario.find(attempt.scenario.text());
        if (inLibrary.contains(attempt.scenario))
            recent.push_back({attempt.scenario, attempt.title, {}});
        else if (file != fileOfScenario.end())
            recent.push_back({attempt.scenario, attempt.title, file->second});
        else if (attempt.finished.empty())
            recent.push_back({attempt.scenario, attempt.title, {}});
    }
    return recent;
}

}  // namespace trainer
