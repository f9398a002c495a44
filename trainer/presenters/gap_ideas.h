#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/standing.h"
#include "trainer/presenters/plan_desk.h"

namespace trainer {

/// Something that could be done about a gap, as the action it would be.
struct Idea {
    assessment::Action action;
    bool isPractice = false;  ///< a service tells that it did it; else the framework suggests it
    std::vector<assessment::Action> doubles;  ///< of the plan, that it may repeat; the likest first
};

/// A gap, and what could be done about it.
struct GapIdeas {
    assessment::Standout gap;
    std::vector<Idea> ideas;
    assessment::Action own;  ///< for something else: it has no title yet
};

/// What the last counted diagnostic of a unit asks for.
struct UnitIdeas {
    assessment::Campaign campaign;
    KnownFramework framework;  ///< the gaps point into it
    std::vector<GapIdeas> gaps;
};
/// Nothing where no wave of the unit is counted, or its framework cannot be read.
std::optional<UnitIdeas> ideasFor(PlanDesk& desk, const std::string& unit);

/// Keeps new actions, all or none. Throws std::invalid_argument where one of them may not be.
void addToPlan(PlanDesk& desk, const std::vector<assessment::Action>& actions);

/// An action of that unit with an id of its own, and nothing else.
assessment::Action freshAction(PlanDesk& desk, const std::string& unit);

/// The titles of engagements by their ids: those of the frameworks the unit was judged by, else of the first
/// that is shipped.
std::vector<std::pair<std::string, std::string>> engagementsFor(PlanDesk& desk, const std::string& unit);

}  // namespace trainer
