#pragma once
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/document.h"

namespace trainer {

/// The minutes of the meeting of a campaign: how many answered, by what rules, and for each criterion what
/// the answers told, what was agreed on, why, who sees it otherwise, and what proves it. Nobody who answered
/// is named, and no comment is printed.
Document minutesOf(const CampaignRecord& record);

}  // namespace trainer
