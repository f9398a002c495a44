#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/team/person.h"

namespace assessment {

/// What became of an update.
enum class Update {
    kept,
    movedOn  ///< somebody else changed it since it was read, or it is not there: nothing was kept
};

/// Keeps units and persons. Whatever a function has accepted is durable when it returns.
class TeamStore {
  public:
    virtual ~TeamStore() = default;
    virtual void add(const Unit& unit) = 0;
    virtual void add(const Person& person) = 0;
    /// Puts the unit in the place of the one with its id, if that still has the version this one was read
    /// with.
    virtual Update update(const Unit& unit) = 0;
    /// The same for a person, with all their roles.
    virtual Update update(const Person& person) = 0;
    /// In the order they were added.
    virtual std::vector<Unit> units() = 0;
    /// In the order they were added.
    virtual std::vector<Person> persons() = 0;
    /// Nothing where nobody has that id.
    virtual std::optional<Person> person(const std::string& id) = 0;
    /// The person of exactly that name, the first added where several share it.
    virtual std::optional<Person> personNamed(const std::string& name) = 0;
};

}  // namespace assessment
