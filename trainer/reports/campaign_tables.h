#pragma once
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/spreadsheet.h"

namespace trainer {

/// The figures of a campaign: a table of its criteria, then one of its engagements.
Spreadsheet campaignTablesOf(const CampaignRecord& record);

}  // namespace trainer
