#pragma once
#include <map>
#include <vector>

#include "scenarios/play/attempt.h"

namespace scenarios {

/// Where a person stands at one scenario.
struct ScenarioProgress {
    int finished = 0;  ///< attempts played to the end
    int best = 0;      ///< percent
    bool passed = false;
    bool underWay = false;
};

/// Where a person stands: per scenario, and per skill from the latest finished attempt at each scenario.
struct Progress {
    std::map<ScenarioId, ScenarioProgress> scenarios;
    std::vector<SkillScore> skills;  ///< by skill id
};

/// Adds up a history as AttemptStore::history gives it, the newest first.
Progress progressOf(const std::vector<AttemptSummary>& history);

}  // namespace scenarios
