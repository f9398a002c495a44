#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/ballot.h"
#include "assessment/diagnostic/campaign.h"

namespace trainer {

/// What a file brings to a campaign: its ballots, or why none of them is taken, a line each.
struct BroughtBallots {
    std::string file;
    std::vector<assessment::Ballot> ballots;
    std::vector<std::string> whyNot;
};

/// Reads a .capballot file, or a table of ballots where its name says so. The framework is the one the
/// campaign is held by.
BroughtBallots readBallotsFor(const std::string& file, const assessment::Campaign& campaign,
                              const assessment::Framework& framework);

}  // namespace trainer
