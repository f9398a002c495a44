#pragma once
#include <map>
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

/// How far a team is with a module. Counts of people only.
struct Completion {
    int people = 0;     ///< of the unit, in this database
    int completed = 0;  ///< those who passed every scenario of the module since the day it was asked
};

/// What may be told of a completion with a threshold of k people: nothing of fewer than k, nor where those
/// who have not completed it, or those who have, are 1 to k − 1. Unanimity is told in a word.
enum class ToldCompletion {
    nobody,   ///< none of k or more
    few,      ///< cannot be told
    counted,  ///< as a number
    everybody
};
/// Throws std::invalid_argument where more have completed it than there are people, or a count is below 0.
ToldCompletion toldOf(const Completion& completion, int k);

/// How far a unit is with a skill, as far as it may be told.
struct TrainedSkill {
    std::string skill;
    ToldCompletion told = ToldCompletion::few;
    int people = 0;  ///< who passed a scenario that trains it; 0 unless it is counted
};
/// By skill. trained: see AssignmentStore.
std::vector<TrainedSkill> trainedOf(const std::map<std::string, int>& trained, int people, int k);

/// Keeps assignments, and counts. Whatever a function has accepted is durable when it returns.
class AssignmentStore {
  public:
    virtual ~AssignmentStore() = default;
    virtual void add(const Assignment& assignment) = 0;
    virtual void remove(const std::string& assignment) = 0;
    /// In the order they were added; an empty unit: of all.
    virtual std::vector<Assignment> assignments(const std::string& unit) = 0;
    /// scenarios: the ids of all scenarios of the module.
    virtual Completion completion(const Assignment& assignment,
                                  const std::vector<std::string>& scenarios) = 0;
    /// How many people of a unit passed a scenario that trains each skill, from a day on, by skill.
    virtual std::map<std::string, int> trained(const std::string& unit, const std::string& since) = 0;
    /// How many people of a unit there are.
    virtual int people(const std::string& unit) = 0;
};

}  // namespace assessment
