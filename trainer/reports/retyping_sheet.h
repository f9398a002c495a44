#pragma once
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/document.h"

namespace trainer {

/// One page to keep beside the official platform while typing there: for each engagement the level that was
/// agreed on and what to say of it. It says that it is not the official questionnaire.
Document retypingSheetOf(const CampaignRecord& record);

}  // namespace trainer
