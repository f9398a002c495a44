#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/plan_store.h"

namespace assessment {

/// A figure that can be opened: the ids of what it counts.
using Rows = std::vector<std::string>;

/// Rounded half up; nothing of fewer than Share::leastForPercent.
std::optional<int> percentOf(long long part, long long whole);

/// How many of some things are something.
struct Share {
    /// Of fewer, no percentage is told: our own rule, one of three is no third.
    static constexpr std::size_t leastForPercent = 5;

    Rows part;
    Rows whole;

    /// See percentOf.
    std::optional<int> percent() const;
};

/// Where a plan stands.
struct PlanFigures {
    std::map<ActionStatus, Rows> byStatus;  ///< each status, also those without an action
    Share done;                             ///< done or verified, of what was decided and not abandoned
    Share verified;                         ///< of what is done
    Rows late;                              ///< see isLate
};
PlanFigures figuresOf(const std::vector<Action>& actions, const std::string& today);

/// What is late, and why.
struct LateAction {
    const Action* action = nullptr;
    int days = 0;           ///< since its due day
    int postponements = 0;  ///< see postponementsIn
    std::string obstacle;   ///< see obstacleIn
};
/// The longest first. journals: of the late ones, by action. The actions must outlive it.
std::vector<LateAction> lateIn(const std::vector<Action>& actions,
                               const std::map<std::string, std::vector<JournalEntry>>& journals,
                               const std::string& today);

/// How long what is late is late, and what is known of it.
struct LateFigures {
    static constexpr int week = 7;
    static constexpr int month = 30;

    Rows upToWeek;   ///< days late
    Rows upToMonth;  ///< more than a week
    Rows longer;
    Rows putOff;   ///< their due day was put off before
    Rows unknown;  ///< nobody noted an obstacle since they came to their status
    Rows unowned;  ///< nobody sees to them
};
LateFigures figuresOf(const std::vector<LateAction>& late);

/// What is done of what each engagement asks for, by its id; see PlanFigures::done.
std::map<std::string, Share> doneByEngagement(const std::vector<Action>& actions);

/// The same for a coordinator, out of counts: the rows are those of the unit.
struct CountedFigures {
    std::map<ActionStatus, long long> byStatus;  ///< each status
    long long late = 0;

    long long actions() const;
    long long decided() const;  ///< decided and not abandoned
    long long done() const;     ///< of them, done or verified
};
using FiguresByUnit = std::map<std::string, CountedFigures>;
FiguresByUnit figuresByUnit(const std::vector<ActionCount>& counts);
/// For each engagement, of each unit that has actions for it.
std::map<std::string, FiguresByUnit> figuresByEngagement(const std::vector<ActionCount>& counts);

}  // namespace assessment
