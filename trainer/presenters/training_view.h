#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/play/progress.h"
#include "scenarios/story/commons.h"
#include "scenarios/story/library.h"

namespace trainer {

/// Where somebody stands at a scenario, as the catalogue shows it.
struct ScenarioLine {
    enum class State { fresh, underWay, passed, tried, broken };
    scenarios::ScenarioCard card;
    State state = State::fresh;
    int best = 0;  ///< percent, of a finished attempt

    bool isFinished() const { return state == State::passed || state == State::tried; }
};

/// A module as the catalogue shows it.
struct ModuleLine {
    scenarios::ModuleCard card;  ///< without its scenarios
    std::vector<ScenarioLine> scenarios;
    std::vector<std::string> missing;  ///< titles of the modules to complete first

    int passed() const;
    bool isComplete() const { return passed() == static_cast<int>(scenarios.size()); }
    /// The scenario to play now: under way, or not passed yet; null where all are passed.
    const ScenarioLine* next() const;
};

/// The modules of a library, each card with its scenarios, beside what somebody has done of them. Those in
/// the language spoken ("fr", "en") come first.
std::vector<ModuleLine> modulesOf(const std::vector<scenarios::ModuleCard>& cards,
                                  const scenarios::Progress& progress, std::string_view language);

/// A skill that a module trains.
struct SkillChoice {
    scenarios::SkillId id;
    std::string title;
};

/// The skills that the modules train, each once, by their titles.
std::vector<SkillChoice> skillsOf(const std::vector<ModuleLine>& modules, const scenarios::Commons& commons);

/// The modules that train a skill.
std::vector<ModuleLine> training(const std::vector<ModuleLine>& modules, const scenarios::SkillId& skill);

/// The modules in which every word of a search begins a word of the title, of the summary, of a skill or of a
/// scenario; accents and case do not count. All of them where nothing is searched.
std::vector<ModuleLine> matching(const std::vector<ModuleLine>& modules, const scenarios::Commons& commons,
                                 std::string_view search);

}  // namespace trainer
