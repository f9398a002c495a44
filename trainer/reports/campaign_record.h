#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign.h"
#include "assessment/diagnostic/consensus.h"
#include "assessment/diagnostic/tally.h"

namespace trainer {

/// What documents are made of that tell of one campaign: only what may be told of it.
struct CampaignRecord {
    std::string unit;  ///< its name
    assessment::Campaign campaign;
    const assessment::Framework* framework = nullptr;  ///< that of the campaign; it must outlive the record
    assessment::Tally tally;
    std::vector<assessment::Consensus> consensus;
    std::vector<assessment::Proof> proofs;      ///< their content is not used
    std::map<std::string, std::string> skills;  ///< titles by id
    std::string today;                          ///< "2026-11-22"
};

}  // namespace trainer
