#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/plan/journal.h"
#include "assessment/plan/period.h"
#include "assessment/team/team_store.h"

namespace assessment {

/// An action as somebody left it, and what is to be written in its journal.
struct ActionChange {
    Action after;        ///< with the version it was read with
    JournalEntry entry;  ///< its changes are worked out by the store, from what is kept
};

/// What there is of actions in a status, for dashboards.
struct ActionCount {
    std::string unit;
    std::string engagement;
    ActionStatus status = ActionStatus::proposed;
    long long actions = 0;
    long long late = 0;  ///< of them
};

/// Keeps actions and their journals. Whatever a function has accepted is durable when it returns.
class PlanStore {
  public:
    virtual ~PlanStore() = default;
    /// Keeps new actions, each with the first entry of its journal: all or none. This one and `change` throw
    /// std::invalid_argument where an action has a day or a line that faultsOf refuses.
    virtual void add(const std::vector<ActionChange>& actions) = 0;
    /// Puts each in the place of the one with its id and adds its entry, if all still have the versions they
    /// were read with: all or none. An entry without changes is a note; it makes a new version too.
    /// An action stays in its unit.
    virtual Update change(const std::vector<ActionChange>& changes) = 0;
    /// In the order they were added; an empty unit: of all, one unit after another.
    virtual std::vector<Action> actions(const std::string& unit) = 0;
    virtual std::optional<Action> action(const std::string& id) = 0;
    /// From the first entry on.
    virtual std::vector<JournalEntry> journal(const std::string& action) = 0;
    /// The days of the last entries of the actions of a unit ("2026-11-22"), by action; one that took a name
    /// out does not count.
    virtual std::map<std::string, std::string> lastMoves(const std::string& unit) = 0;
    /// For each unit, engagement and status there is, in no order; an empty unit: of all. Those that concern
    /// the period (see concerns); what is late is so as of today.
    virtual std::vector<ActionCount> counts(const std::string& unit, const Period& period,
                                            const std::string& today) = 0;
};

}  // namespace assessment
