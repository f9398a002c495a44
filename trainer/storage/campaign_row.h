#pragma once
#include <soci/soci.h>

#include <string>

#include "assessment/diagnostic/campaign.h"

// For campaign_rows.cpp only.
namespace trainer {

/// A campaign as its row has it.
struct CampaignRow {
    CampaignRow() = default;
    CampaignRow(const assessment::Campaign& campaign, const std::string& framework);
    /// Throws std::invalid_argument.
    assessment::Campaign campaign(const assessment::FrameworkName& framework) const;

    std::string id, unit, hash, facilitator, way, leastAgreement, phase;
    int wave = 1, expected = 0, k = 0, tolerance = 0, apart = 0, share = 0, people = 0, tellsStrong = 0,
        round = 1, isShared = 0, isGuest = 0;
    long long version = 1;
};

/// The campaigns that meet a condition, which may name a `:key`, by unit in the order these were added and
/// then by wave; all where it is empty. It must stay where it was made.
struct SelectCampaigns {
    CampaignRow row;
    std::string framework;
    int number = 1;
    std::string key;
    soci::statement run;

    SelectCampaigns(soci::session& sql, const std::string& condition, std::string value);
};

}  // namespace trainer
