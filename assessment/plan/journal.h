#pragma once
#include <string>
#include <vector>

#include "assessment/plan/action_field.h"
#include "assessment/plan/indicator.h"

namespace assessment {

/// A field that became something else.
struct FieldChange {
    ActionField field = ActionField::title;
    std::string before;
    std::string after;
    bool operator==(const FieldChange&) const = default;
};

/// What was said or done about an action at one moment. Entries are never changed or taken away.
struct JournalEntry {
    /// What somebody noted; a change of fields may come with any of them.
    enum class Kind { change, fact, obstacle, decision };
    Kind kind = Kind::change;
    std::string by;    ///< who, as people call them
    std::string at;    ///< "2026-11-22T09:30:00Z"
    std::string note;  ///< why, or what; may be empty for a change
    std::vector<FieldChange> changes;
    bool operator==(const JournalEntry&) const = default;
};
std::string_view word(JournalEntry::Kind kind);
std::optional<JournalEntry::Kind> entryKindOf(std::string_view word);

/// What differs between two states of an action, in the order of the fields.
std::vector<FieldChange> changesBetween(const Action& before, const Action& after);

/// The action as its journal tells it, from an empty one with that id and unit. Its version is the number of
/// entries. Throws std::invalid_argument where an entry does not fit what came before it.
Action rebuilt(const std::string& id, const std::string& unit, const std::vector<JournalEntry>& journal);

/// How often the due day was put off: a later one came in its place, or none.
int postponementsIn(const std::vector<JournalEntry>& journal);
/// The last obstacle noted since the last change of status; empty where there is none.
std::string obstacleIn(const std::vector<JournalEntry>& journal);
/// The day since which it is done, "2026-11-22"; empty while it is not, or not any more.
std::string doneOn(const std::vector<JournalEntry>& journal);

/// Whether one of its indicators was measured on that day or later. An empty day: no.
bool isMeasuredSince(const Action& action, const std::string& day, const std::vector<Measure>& measures);

/// Something in a change that may not be.
enum class ActionFault {
    noTitle,
    dates,       ///< due before it starts
    noDay,       ///< a day that is not in the calendar
    origin,      ///< a gap without its campaign and criterion, or an event that is not said
    target,      ///< not above the level it starts from
    cost,        ///< below 0
    line,        ///< an entry of a list is empty, or is more than one line
    noEvidence,  ///< verified, with no proof and no measure since it was done
    step,        ///< from this status one does not go to that
    noReason,    ///< abandoned, gone back, or put off, without a word why
    noWords      ///< a fact, an obstacle or a decision that says nothing, or an entry that changes nothing
};
/// What a change may not be as it stands, in the order above. Of the entry, only its kind and its note are
/// read. hasMeasure: see isMeasuredSince, with the day it was done. A new action: before is empty; it may
/// have any status, because what is brought from elsewhere has come some way.
std::vector<ActionFault> faultsOf(const std::optional<Action>& before, const Action& after,
                                  const JournalEntry& entry, bool hasMeasure);
/// Where one may go from a status, in the order of the statuses: a step on, a step back, or out. One that was
/// abandoned may be proposed again.
std::vector<ActionStatus> nextFrom(ActionStatus status);

}  // namespace assessment
