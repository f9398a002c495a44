#pragma once
#include <string>
#include <vector>

#include "assessment/plan/action_field.h"

namespace assessment {

/// A field that became something else.
struct FieldChange {
    ActionField field = ActionField::title;
    std::string before;
    std::string after;
    bool operator==(const FieldChange&) const = default;
};

/// What was said or done about an action at one moment. Entries are never taken away, and nothing in them is
/// changed but the name of who is erased.
struct JournalEntry {
    /// What somebody noted; a change of fields may come with any of them but the last.
    enum class Kind {
        change,
        fact,
        obstacle,
        decision,
        erased  ///< somebody was erased, and their name taken out of the action and of what stands above
    };
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

/// Whether a due day that was set comes later, or is not set any more.
bool isPutOff(const std::string& before, const std::string& after);
/// How often the due day was put off.
int postponementsIn(const std::vector<JournalEntry>& journal);
/// The last obstacle noted since the last change of status; empty where there is none.
std::string obstacleIn(const std::vector<JournalEntry>& journal);
/// The day since which it is done, "2026-11-22"; empty while it is not, or not any more.
std::string doneOn(const std::vector<JournalEntry>& journal);

}  // namespace assessment
