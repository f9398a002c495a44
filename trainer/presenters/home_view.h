#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/asked_training.h"
#include "trainer/presenters/training_view.h"

namespace trainer {

/// How somebody does at a skill, from the latest finished attempt at each scenario.
struct SkillLine {
    std::string title;
    int percent = 0;
};

/// What somebody may do next, the most useful first.
struct Suggestion {
    enum class Kind { resume, next, review };
    Kind kind = Kind::next;
    scenarios::ScenarioCard scenario;
    std::string module;  ///< its title; empty for a scenario of no module
};

/// A finished attempt.
struct ResultLine {
    std::string attempt;  ///< its id
    scenarios::ScenarioId scenario;
    std::string title;
    std::string day;  ///< "2026-11-22"
    int percent = 0;
    bool passed = false;
};

/// What the home page shows.
struct HomeView {
    std::vector<Suggestion> suggestions;  ///< empty where everything is passed, or there is nothing to play
    std::vector<SkillLine> skills;        ///< the weakest first
    std::vector<ResultLine> recent;       ///< the newest first, at most five
    bool isNew = true;                    ///< nothing was ever begun
    std::vector<AskedModule> asked;       ///< by their service
};

HomeView homeOf(const std::vector<ModuleLine>& modules, const std::vector<scenarios::AttemptSummary>& history,
                const scenarios::Commons& commons);

/// Every finished attempt of a history, in its order.
std::vector<ResultLine> resultsOf(const std::vector<scenarios::AttemptSummary>& history);

/// How somebody does at each skill, the weakest first; skills the library does not know are left out.
std::vector<SkillLine> skillsOf(const scenarios::Progress& progress, const scenarios::Commons& commons);

}  // namespace trainer
