#pragma once
#include <map>
#include <string>

namespace assessment {

/// How many people of a unit trained what. Counts of people only.
struct TrainedTeam {
    int people = 0;                     ///< of the unit, in this database
    std::map<std::string, int> skills;  ///< those who passed a scenario that trains it, by skill; never 0
    /// Nobody where the skill is not named.
    int trained(const std::string& skill) const;
};

/// What may be told of some of a group of people, with a threshold of k.
struct ToldShare {
    enum class Kind {
        nobody,    ///< none of k or more
        few,       ///< cannot be told
        counted,   ///< as a number
        everybody  ///< all, k or more
    };
    Kind kind = Kind::few;
    int some = 0;  ///< 0 unless it is counted
    int all = 0;   ///< the same
    bool operator==(const ToldShare&) const = default;
};
/// Nothing of a group of fewer than k, nor where those it is said of, or the others, are 1 to k − 1.
ToldShare toldShare(int some, int all, int k);

/// Counts who trained.
class TrainedTeamStore {
  public:
    virtual ~TrainedTeamStore() = default;
    /// Who of a unit passed a scenario that trains each skill, from a day ("2026-11-22") on.
    virtual TrainedTeam trained(const std::string& unit, const std::string& since) = 0;
};

}  // namespace assessment
