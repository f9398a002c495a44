#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign.h"
#include "assessment/diagnostic/consensus.h"
#include "assessment/diagnostic/tally.h"

namespace assessment {

/// What the levels of a campaign were taken from.
enum class Basis {
    agreed,   ///< the meeting is over: what the team agreed on
    answered  ///< what the ballots tell
};

/// Where a campaign says that a unit stands, criterion by criterion.
struct Standing {
    std::string campaign;  ///< its UUID
    int wave = 1;
    FrameworkName framework;
    Basis basis = Basis::answered;
    std::map<std::string, Tenths> levels;  ///< by criterion, without those that have none
    std::set<std::string> outside;         ///< criteria that concern nobody who answered
    std::set<std::string> disputed;        ///< criteria that are still to be discussed
};

/// Takes the levels that were agreed on where the meeting is over, and otherwise what the ballots tell. The
/// framework is that of the campaign.
Standing standingOf(const Campaign& campaign, const Framework& framework, const Tally& tally,
                    const std::vector<Consensus>& consensus);

/// A criterion that stands out.
struct Standout {
    const Engagement* engagement = nullptr;
    const Criterion* criterion = nullptr;
    Tenths level = 0;
};
/// What the unit does well: criteria at two thirds of the highest level or above, the highest first, then the
/// weightiest, then in the order of the framework. What is still to be discussed is none. The two thirds, and
/// the half of `gapsOf`, are our own rule.
std::vector<Standout> strengthsOf(const Framework& framework, const Standing& standing);
/// What the unit does not do well yet: criteria below half of the highest level, the lowest first.
std::vector<Standout> gapsOf(const Framework& framework, const Standing& standing);

/// What may be trained for a weak engagement.
struct Training {
    const Engagement* engagement = nullptr;
    std::vector<std::string> skills;  ///< ids, each once; one at least
};
/// For each engagement whose score is below half of the highest level, the skills that its gaps name.
std::vector<Training> trainingsOf(const Framework& framework, const Standing& standing);

}  // namespace assessment
