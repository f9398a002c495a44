#pragma once
#include <array>
#include <string>

#include "assessment/plan/plan_store.h"
#include "trainer/storage/bound_row.h"

// For plan_store.cpp and plan_names.cpp only: each struct is one statement, prepared once, beside the
// variables it reads and fills. SOCI keeps their addresses, so a struct stays where it was made.
namespace trainer {

/// An action as its row has it.
struct ActionRow {
    ActionRow();
    /// Throws std::invalid_argument where the row would not make that action again: some of it is no day, or
    /// a line of a list is none.
    void set(const assessment::Action& action);
    /// Throws std::invalid_argument.
    assessment::Action action() const;

    std::string id, unit, movedOn;
    std::string doneOn;  ///< see doneOn (journal); empty where it is not done
    std::array<std::string, assessment::actionFields.size()> fields;
    long long version = 1;
    BoundRow columns{"action"};
};

struct InsertAction : ActionRow {
    long long place = 0;
    soci::statement run;

    explicit InsertAction(soci::session& sql) : run((columns.number("place", place), columns.insert(sql))) {}
};

struct UpdateAction : ActionRow {
    long long seen = 1;
    soci::statement run;

    explicit UpdateAction(soci::session& sql) : run(columns.update(sql, id, seen)) {}
};

/// Notes that there is a new entry, which changes no field.
struct TouchAction {
    std::string id, movedOn;
    long long version = 1;
    soci::statement run;

    explicit TouchAction(soci::session& sql)
        : run((sql.prepare << "UPDATE action SET moved_on = :day, version = :version WHERE id = :id",
               soci::use(movedOn), soci::use(version), soci::use(id))) {}
};

struct SelectAction : ActionRow {
    std::string key;
    soci::statement run;

    explicit SelectAction(soci::session& sql) : run(columns.select(sql, "WHERE id = :id", &key)) {}
};

struct SelectActionsOfUnit : ActionRow {
    std::string key;
    soci::statement run;

    explicit SelectActionsOfUnit(soci::session& sql)
        : run(columns.select(sql, "WHERE unit_id = :unit ORDER BY place", &key)) {}
};

struct SelectActions : ActionRow {
    soci::statement run;

    explicit SelectActions(soci::session& sql)
        : run(columns.select(sql, "JOIN unit ON unit.id = unit_id ORDER BY unit.place, action.place")) {}
};

/// A journal entry as its row has it.
struct EntryRow {
    EntryRow();
    void set(const assessment::JournalEntry& entry);
    /// Throws std::invalid_argument.
    assessment::JournalEntry entry() const;

    std::string action, kind, by, at, note, changes;
    long long place = 0;
    BoundRow columns{"action_entry"};
};

struct InsertEntry : EntryRow {
    soci::statement run;

    explicit InsertEntry(soci::session& sql) : run(columns.insert(sql)) {}
};

struct SelectEntries : EntryRow {
    std::string key;
    soci::statement run;

    explicit SelectEntries(soci::session& sql)
        : run(columns.select(sql, "WHERE action_id = :action ORDER BY place", &key)) {}
};

}  // namespace trainer
