#pragma once
#include <string>
#include <vector>

#include "tests/trainer/storage/fixture.h"

/// A unit, and Alice who belongs to it, in a database; and another unit.
struct Planning : StorageFixture {
    Planning();

    /// Makes a database with both units and so many actions of the first, and leaves it. They have the ids
    /// from 1 on.
    static void prepare(const std::string& database, int actions);

    trainer::Workspace workspace{database};
    assessment::PlanStore& plans = *workspace.plans;
    std::string unit = uuid(700);
    std::string other = uuid(701);
};

/// An action of the unit with something in every field, also what is hard to carry.
assessment::Action actionOf(int number, const std::string& unit = uuid(700));
assessment::ActionChange changeTo(const assessment::Action& after, const std::string& note = "why",
                                  const std::string& by = "Alice");
/// The action as it is kept, with another title.
assessment::Action renamed(assessment::PlanStore& plans, int number, const std::string& title);
/// Rows as the first schema with plans has them, in a database of such a schema: a unit "u" with an action,
/// and an entry of a journal that makes those changes.
void keepOldAction(const std::string& database, const std::string& id, const std::string& status);
void keepOldEntry(const std::string& database, const std::string& action, int place, const std::string& day,
                  const std::string& changes);
/// The action, if its journal tells just what is kept of it, in as many entries as its version says; nothing
/// where it does not.
std::optional<assessment::Action> proved(assessment::PlanStore& plans, const std::string& id);
