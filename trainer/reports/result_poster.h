#pragma once
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/poster.h"

namespace trainer {

/// Where a service stands with its engagements, for a waiting room: a level for each, and nothing of what
/// anybody answered. Where too little may be told of an engagement, that is said instead.
Poster resultPosterOf(const CampaignRecord& record);

}  // namespace trainer
