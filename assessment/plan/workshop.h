#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/counts.h"
#include "assessment/plan/action.h"
#include "assessment/plan/ranking.h"

namespace assessment {

/// Who votes: their rankings stand beside each other.
enum class VoterGroup { team, committee };
std::string_view word(VoterGroup group);
std::optional<VoterGroup> voterGroupOf(std::string_view word);

/// What the people of a group said of an action, as it was counted on the wall.
struct Placing {
    Counts impact;  ///< cards "low", "medium", "high": levels 0 to 2
    Counts effort;  ///< the same
    int dots = 0;   ///< for its priority
    bool operator==(const Placing&) const = default;
};

/// How one person ranked the actions, by action; 1 the first. From a table.
using PersonalRanking = std::map<std::string, int>;

/// What a table of votes of a group brings.
struct Votes {
    std::map<std::string, Placing> placings;  ///< by action
    std::vector<PersonalRanking> rankings;    ///< in an order that does not tell who voted
};

/// A meeting that decides what is done first.
struct Workshop {
    std::string id;                    ///< a UUID
    std::string unit;                  ///< the UUID of the service
    std::string date;                  ///< "2026-11-22"
    std::vector<std::string> actions;  ///< UUIDs, in the order they are looked at
    std::map<VoterGroup, std::map<std::string, Placing>> placings;  ///< by action
    std::map<VoterGroup, std::vector<PersonalRanking>> rankings;
    std::vector<std::string> priorities;  ///< decided: UUIDs of actions, 3 to 5
    bool isOver = false;
    long long version = 1;  ///< grows with each update
    bool operator==(const Workshop&) const = default;
};
constexpr std::size_t leastPriorities = 3;
constexpr std::size_t mostPriorities = 5;

/// Where an action stands after the votes of a group.
struct Placed {
    std::string action;
    /// The median of the cards, rounded half up; as it was where there are none.
    Grade impact = Grade::medium;
    Grade effort = Grade::medium;
    /// Of the dots, or of the sums of the rankings where there are some; 1 the first; 0: no votes.
    double rank = 0;
};
/// In the order of the workshop's actions, without those that are not in `actions` any more. What somebody
/// did not rank comes after all they ranked, alike.
std::vector<Placed> placedBy(const Workshop& workshop, VoterGroup group, const std::vector<Action>& actions);

/// How far the people of a group agree among themselves (their rankings), nothing where there are too few;
/// and how far the two groups agree with each other.
std::optional<double> agreementIn(const Workshop& workshop, VoterGroup group);
std::optional<double> agreementBetween(const Workshop& workshop, const std::vector<Action>& actions);

enum class WorkshopFault {
    tooFew,  ///< fewer than leastPriorities, each counted once
    tooMany,
    unknownAction,  ///< none of those of the workshop
    repeated        ///< an action is there twice
};
/// What keeps the priorities from being decided.
std::vector<WorkshopFault> faultsOf(const Workshop& workshop);

}  // namespace assessment
