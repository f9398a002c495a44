#include "scenarios/play/progress.h"

#include <algorithm>

namespace scenarios {

Progress progressOf(const std::vector<AttemptSummary>& history) {
    Progress progress;
    std::map<SkillId, SkillScore> skills;
    for (const AttemptSummary& attempt : history) {
        ScenarioProgress& scenario = progress.scenarios[attempt.scenario];
        if (attempt.finished.empty()) {
            scenario.underWay = true;
            continue;
        }
        const bool latest = scenario.finished++ == 0;
        scenario.best = std::max(scenario.best, attempt.result.percent);
        scenario.passed = scenario.passed || attempt.result.passed;
        if (!latest) continue;
        for (const SkillScore& score : attempt.result.skills) {
            SkillScore& sum = skills[score.skill];
            sum.skill = score.skill;
            sum.earned += score.earned;
            sum.possible += score.possible;
        }
    }
    for (const auto& [id, score] : skills) progress.skills.push_back(score);
    return progress;
}

}  // namespace scenarios
