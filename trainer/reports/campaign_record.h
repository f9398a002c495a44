#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign.h"
#include "assessment/diagnostic/consensus.h"
#include "assessment/diagnostic/tally.h"
#include "trainer/presenters/trained_meanwhile.h"

namespace trainer {

/// What documents are made of that tell of one campaign: only what may be told of it.
struct CampaignRecord {
    std::string unit;  ///< its name
    assessment::Campaign campaign;
    const assessment::Framework* framework = nullptr;  ///< that of the campaign; it must outlive the record
    assessment::Tally tally;
    std::vector<assessment::Consensus> consensus;
    std::vector<assessment::Proof> proofs;         ///< their content is not used
    std::map<std::string, std::string> skills;     ///< titles by id
    std::string today;                             ///< "2026-11-22"
    std::optional<TrainedMeanwhile> trained = {};  ///< not set where there is only what was counted
};

}  // namespace trainer
