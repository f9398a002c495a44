#pragma once
#include <string>
#include <vector>

#include "assessment/plan/indicator.h"
#include "assessment/plan/plan_store.h"

namespace assessment {

constexpr int staleDays = 30;  ///< nothing was said of an action for so long

/// What a service has to look at this week. The actions and indicators must outlive it.
struct Week {
    std::vector<const Action*> late;     ///< the longest first
    std::vector<const Action*> due;      ///< by Sunday
    std::vector<const Action*> waiting;  ///< for that person: decided and not begun, or done and not verified
    std::vector<const Action*> stale;    ///< under way, and nothing was said of them for staleDays
    std::vector<IndicatorState> missing;  ///< indicators to be measured
};
/// today: "2026-11-22"; weeks end on Sundays. An action is in the first of the lists it fits only.
Week weekOf(const std::vector<Action>& actions, const std::map<std::string, std::string>& lastMoves,
            const std::vector<Indicator>& indicators, const std::vector<Measure>& measures,
            const std::string& person, const std::string& today);

/// The actions of each owner that are not over, by owner; those without one under an empty name.
std::map<std::string, std::vector<const Action*>> byOwner(const std::vector<Action>& actions);

}  // namespace assessment
