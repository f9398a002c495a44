#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/diagnostic/ballot.h"
#include "assessment/diagnostic/told.h"

namespace assessment {

/// What is left of the ballots of a round once it is closed. It has no order, no time and no id, and nothing
/// in it can be taken from something else in it so that fewer than k answers are left.
struct Tally {
    int ballots = 0;
    std::map<std::string, Told> all;  ///< by criterion; without those too few have answered
    /// By kind of respondent, then by criterion. A criterion is there for every kind that answered it, or
    /// for none: only where all kinds that did may be told in full.
    std::map<Respondent, std::map<std::string, Told>> parts;
    /// What was written to a criterion, in the order of the alphabet, so that nothing tells who wrote what.
    /// Empty unless `leastForComments` ballots were given.
    std::map<std::string, std::vector<std::string>> comments;
    bool operator==(const Tally&) const = default;
};

constexpr int leastForComments = 10;

/// Counts ballots; their order makes no difference.
Tally tallyOf(const std::vector<Ballot>& ballots, const Framework& framework, const Thresholds& thresholds);
/// The same of counts that were typed in after a show of cards of so many people.
Tally tallyOf(const std::map<std::string, Counts>& cards, int people, const Thresholds& thresholds);

}  // namespace assessment
