#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/team/person.h"

namespace assessment {

/// Keeps units and persons. Whatever a function has accepted is durable when it returns.
class TeamStore {
  public:
    virtual ~TeamStore() = default;
    virtual void add(const Unit& unit) = 0;
    virtual void add(const Person& person) = 0;
    /// In the order they were added.
    virtual std::vector<Unit> units() = 0;
    /// In the order they were added.
    virtual std::vector<Person> persons() = 0;
    /// The person of exactly that name, the first added where several share it.
    virtual std::optional<Person> personNamed(const std::string& name) = 0;
};

}  // namespace assessment
