#pragma once
#include <map>
#include <string>
#include <vector>

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

/// How many of the people of a unit did something, and below how many nothing is told of them.
struct UnitShare {
    int some = 0;
    int all = 0;
    int k = 5;
};
/// What may be told of several units together.
struct ToldSum {
    ToldShare share;
    int units = 0;    ///< that are counted in it
    int leftOut = 0;  ///< of which nothing may be told
};
/// So many units at least stand together where nothing may be told of one: our own rule, as in `others`.
constexpr int leastTogether = 5;
/// Adds up the units of which something may be told by themselves; the sum then tells no more than they do.
/// Where mayJoin, the others are added too if they are leastTogether or more and of all of them together
/// something may be told: nobody can then work one of them out. mayJoin: false where somebody chooses which
/// units, and two choices could differ by one.
ToldSum toldSum(const std::vector<UnitShare>& units, bool mayJoin);

/// Counts who trained.
class TrainedTeamStore {
  public:
    virtual ~TrainedTeamStore() = default;
    /// Who of a unit passed a scenario that trains each skill, from a day ("2026-11-22") on.
    virtual TrainedTeam trained(const std::string& unit, const std::string& since) = 0;
};

}  // namespace assessment
