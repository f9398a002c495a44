#include "trainer/presenters/home_view.h"

#include <algorithm>

#include "scenarios/play/percent.h"

namespace trainer {

using namespace scenarios;

namespace {

using Kind = Suggestion::Kind;
using State = ScenarioLine::State;

constexpr std::size_t manyRecent = 5;

/// Every scenario that is in that state, with the module it belongs to.
void add(Kind kind, State state, const std::vector<ModuleLine>& modules,
         std::vector<Suggestion>& suggestions) {
    for (const ModuleLine& module : modules)
        for (const ScenarioLine& line : module.scenarios)
            if (line.state == state) suggestions.push_back({kind, line.card, module.card.title});
}

/// The first scenario not begun: of the module that was begun last, or else of the first one that may be
/// begun.
void addNext(const std::vector<ModuleLine>& modules, const std::vector<AttemptSummary>& history,
             std::vector<Suggestion>& suggestions) {
    const auto fresh = [](const ModuleLine& module) {
        return std::ranges::find(module.scenarios, State::fresh, &ScenarioLine::state);
    };
    const auto suggest = [&](const ModuleLine& module) {
        const auto line = fresh(module);
        if (line == module.scenarios.end() || !module.missing.empty()) return false;
        suggestions.push_back({Kind::next, line->card, module.card.title});
        return true;
    };
    for (const AttemptSummary& attempt : history)
        for (const ModuleLine& module : modules)
            if (std::ranges::any_of(
                    module.scenarios,
                    [&](const ScenarioLine& one) { return one.card.id == attempt.scenario; }) &&
                suggest(module))
                return;
    for (const ModuleLine& module : modules)
        if (suggest(module)) return;
}

}  // namespace

std::vector<ResultLine> resultsOf(const std::vector<AttemptSummary>& history) {
    std::vector<ResultLine> results;
    for (const AttemptSummary& attempt : history)
        if (!attempt.finished.empty())
            results.push_back({attempt.id, attempt.scenario, attempt.title, attempt.finished.substr(0, 10),
                               attempt.result.percent, attempt.result.passed});
    return results;
}

std::vector<SkillLine> skillsOf(const Progress& progress, const Commons& commons) {
    std::vector<SkillLine> skills;
    for (const SkillScore& score : progress.skills) {
        const auto skill = commons.skills.find(score.skill);
        if (skill == commons.skills.end() || score.possible == 0) continue;
        skills.push_back({plain(skill->second.title), percentOf(score.earned, score.possible)});
    }
    std::ranges::stable_sort(skills, {}, &SkillLine::percent);
    return skills;
}

HomeView homeOf(const std::vector<ModuleLine>& modules, const std::vector<AttemptSummary>& history,
                const Commons& commons) {
    HomeView view;
    view.isNew = history.empty();
    add(Kind::resume, State::underWay, modules, view.suggestions);
    addNext(modules, history, view.suggestions);
    add(Kind::review, State::tried, modules, view.suggestions);
    view.skills = skillsOf(progressOf(history), commons);
    view.recent = resultsOf(history);
    if (view.recent.size() > manyRecent) view.recent.resize(manyRecent);
    return view;
}

}  // namespace trainer
