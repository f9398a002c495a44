#pragma once
#include <optional>
#include <string>

#include "assessment/diagnostic/campaign.h"
#include "trainer/storage/connection.h"

// For this folder only: how far a campaign is, as the rows of its store ask and change it inside a change.
namespace trainer {

struct Standing {
    assessment::Phase phase = assessment::Phase::prepared;
    int round = 1;
    int leastAnswers = 0;  ///< Thresholds::k
    int expected = 0;
    bool isGuest = false;
    long long version = 1;
};

/// Nothing if there is no such campaign.
std::optional<Standing> standingOf(Connection& connection, const std::string& campaign);

/// Throws assessment::CampaignMovedOn unless the campaign is in that phase, and in that round if one is
/// given.
Standing require(Connection& connection, const std::string& campaign, assessment::Phase phase,
                 std::optional<int> round = {});

/// Puts the campaign, which stood so, into that phase and round; its version grows.
void move(Connection& connection, const std::string& campaign, const Standing& from, assessment::Phase to,
          int round);

}  // namespace trainer
