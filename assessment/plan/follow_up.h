#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/plan/indicator.h"
#include "assessment/plan/plan_store.h"

namespace assessment {

constexpr int staleDays = 30;  ///< nothing was said of an action for so long

/// Somebody has to begin it, or to show that it helped.
bool isWaiting(const Action& action, const std::string& today);

/// What a service has to look at this week. The actions and indicators must outlive it.
struct Week {
    std::vector<const Action*> late;      ///< the longest first
    std::vector<const Action*> due;       ///< by Sunday, the first first
    std::vector<const Action*> waiting;   ///< for that person: to begin by now, or done and not verified
    std::vector<const Action*> stale;     ///< under way, and nothing was said of them for staleDays
    std::vector<IndicatorState> missing;  ///< to be measured by Sunday, the first due first
};
/// today: "2026-11-22"; weeks end on Sundays. An action is in the first of the lists it fits only. lastMoves:
/// see PlanStore. Nothing waits for an empty person.
Week weekOf(const std::vector<Action>& actions, const std::map<std::string, std::string>& lastMoves,
            const std::vector<Indicator>& indicators, const std::vector<Measure>& measures,
            const std::string& person, const std::string& today);

/// The actions of each owner that are not over, by owner and by due day, those without one last; actions
/// without an owner under an empty name.
std::map<std::string, std::vector<const Action*>> byOwner(const std::vector<Action>& actions);

}  // namespace assessment
