#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/team/trained_team.h"
#include "scenarios/play/progress.h"
#include "trainer/presenters/plan_desk.h"

namespace trainer {

/// A module that a service asks its team to train, and as much as may be told of how far they are.
struct AskedTraining {
    assessment::Assignment assignment;
    std::string title;  ///< of the module; its id where the library has none of that id
    std::optional<assessment::ToldShare> completed;  ///< not set where the library does not have the module
    bool isOverdue = false;                          ///< its day is over
};
/// What a service asks, those due first, those without a day last.
std::vector<AskedTraining> askedTrainings(PlanDesk& desk, const std::string& unit);
/// Of them, those for an action.
std::vector<AskedTraining> askedFor(PlanDesk& desk, const assessment::Action& action);

/// Asks a team to train a module from today on. action: the UUID of the one it is for; due: may be empty. The
/// same module for the same action is asked once: a second time gives it the other day.
void askToTrain(PlanDesk& desk, const std::string& unit, const std::string& module, const std::string& action,
                const std::string& due);

/// The modules of the library that train any of those skills.
std::vector<scenarios::ModuleCard> modulesTraining(DiagnosticDesk& desk,
                                                   const std::vector<std::string>& skills);
/// The skills that the gap of an action names; none where it answers to no gap.
std::vector<std::string> skillsFor(DiagnosticDesk& desk, const assessment::Action& action);
/// Below how many people nothing is told of those of a unit: as in its last diagnostic.
int leastToldOf(DiagnosticDesk& desk, const std::string& unit);

/// A module that their service asks somebody to train.
struct AskedModule {
    scenarios::ModuleId module;
    std::string title;
    std::string due;         ///< "2026-11-22"; may be empty
    bool isOverdue = false;  ///< its day is over, and they have not done it
    bool isDone = false;     ///< they passed every scenario of it since it was asked
};
/// What is asked of somebody of a unit, what is not done first, then those due first; each module once, as it
/// was asked last. Modules the library does not have are left out.
std::vector<AskedModule> askedOf(PlanDesk& desk, const std::string& unit,
                                 const std::vector<scenarios::AttemptSummary>& history);

}  // namespace trainer
