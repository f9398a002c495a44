#pragma once
#include <string>
#include <vector>

namespace assessment {

/// A module that a team is asked to train, by a day.
struct Assignment {
    std::string id;      ///< a UUID
    std::string unit;    ///< the UUID of the service
    std::string module;  ///< its id in the library
    std::string action;  ///< the UUID of the action it is for; may be empty
    std::string from;    ///< the day it was asked, "2026-11-22"
    std::string due;     ///< may be empty
    bool operator==(const Assignment&) const = default;
};

/// How far a team is with a module. Counts of people only; what may be told of them: see toldShare.
struct Completion {
    int people = 0;     ///< of the unit, in this database
    int completed = 0;  ///< those who passed every scenario of the module since the day it was asked
};

/// Keeps assignments, and counts. Whatever a function has accepted is durable when it returns.
class AssignmentStore {
  public:
    virtual ~AssignmentStore() = default;
    virtual void add(const Assignment& assignment) = 0;
    virtual void remove(const std::string& assignment) = 0;
    /// In the order they were added; an empty unit: of all, one unit after another.
    virtual std::vector<Assignment> assignments(const std::string& unit) = 0;
    /// scenarios: the ids of all scenarios of the module.
    virtual Completion completion(const Assignment& assignment,
                                  const std::vector<std::string>& scenarios) = 0;
};

}  // namespace assessment
