#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign.h"
#include "assessment/diagnostic/campaign_store.h"

namespace trainer {

/// "being prepared", "open", "closed", "agreed": how far a campaign is.
std::string wordFor(assessment::Phase phase);
/// As whom somebody answers: "an agent of the service".
std::string wordFor(assessment::Respondent respondent);
/// How answers are collected.
std::string wordFor(assessment::Way way);

/// "Wave 2", and the round where it is not the first.
std::string waveText(const assessment::Campaign& campaign);
/// "7 of 9 answered".
std::string sentenceFor(const assessment::Participation& participation);
/// "3 ballots kept, 1 known already".
std::string keptText(std::size_t kept, std::size_t known);
/// What is wrong and what to do.
std::string sentenceFor(assessment::CampaignFault fault, const assessment::Campaign& campaign);
/// What a campaign goes by, a sentence each: what is printed before the first ballot.
std::vector<std::string> sentencesFor(const assessment::Thresholds& thresholds);

}  // namespace trainer
