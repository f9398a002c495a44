#pragma once
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "assessment/plan/action_fault.h"
#include "tests/assessment/plan/some_action.h"

namespace assessment {

inline const std::vector<ActionStatus> actionStatuses{ActionStatus::proposed,   ActionStatus::decided,
                                                      ActionStatus::inProgress, ActionStatus::done,
                                                      ActionStatus::verified,   ActionStatus::abandoned};

/// An action with its journal, as a store would keep them.
struct Kept {
    /// Says whether it was kept.
    bool change(Action after, JournalEntry entry, bool hasMeasure = false) {
        faults = faultsOf(journal.empty() ? std::nullopt : std::optional(action), after, entry, hasMeasure);
        if (!faults.empty()) return false;
        entry.changes = changesBetween(action, after);
        journal.push_back(std::move(entry));
        after.version = static_cast<long long>(journal.size());
        action = std::move(after);
        return true;
    }
    bool turn(ActionStatus status, const std::string& why = {}, const std::string& day = "2026-11-22") {
        Action after = action;
        after.status = status;
        if (status == ActionStatus::verified) after.proofs = {"Seen"};
        return change(after, {JournalEntry::Kind::change, "Anne", day + "T09:30:00Z", why, {}});
    }
    bool moveDue(const std::string& day, const std::string& why = {}) {
        Action after = action;
        after.due = day;
        return change(after, {JournalEntry::Kind::change, "Anne", "2026-11-22T09:30:00Z", why, {}});
    }
    bool note(JournalEntry::Kind kind, const std::string& words) {
        return change(action, {kind, "Anne", "2026-11-22T09:30:00Z", words, {}});
    }

    Action action = [] {
        Action empty;
        empty.id = "a";
        empty.unit = "unit";
        return empty;
    }();
    std::vector<JournalEntry> journal;
    std::vector<ActionFault> faults;
};

struct Begun : Kept {
    Begun() { BOOST_TEST_REQUIRE(change(someAction("a", ActionStatus::proposed), {})); }
};

/// One that came to that status on its way.
struct Reached : Begun {
    explicit Reached(ActionStatus status) {
        using enum ActionStatus;
        if (status == abandoned) BOOST_TEST_REQUIRE(turn(abandoned, "Too dear"));
        for (const ActionStatus step : {decided, inProgress, done, verified})
            if (status != abandoned && step <= status) BOOST_TEST_REQUIRE(turn(step));
    }
};

}  // namespace assessment
