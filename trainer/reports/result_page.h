#pragma once
#include "assessment/diagnostic/result.h"
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/document.h"

namespace trainer {

/// What came of a campaign: engagements with the line their score is worked out by, a radar, strengths and
/// gaps, what may be trained and what was meanwhile, then every criterion with what may be told of it. Where
/// the team has agreed on levels, they stand beside what was answered.
Document resultPageOf(const CampaignRecord& record);

/// The same without a campaign, out of counts alone.
Document resultPageOf(const assessment::Framework& framework,
                      const std::map<std::string, assessment::Counts>& counts,
                      const assessment::Thresholds& thresholds, const std::string& today);

}  // namespace trainer
