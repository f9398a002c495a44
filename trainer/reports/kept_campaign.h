#pragma once
#include <optional>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/reports/campaign_record.h"

namespace trainer {

/// What documents and pages tell of a campaign, out of what is kept. Nothing while no round of it is closed,
/// or where its framework cannot be read. The desk must outlive it.
std::optional<CampaignRecord> recordOf(DiagnosticDesk& desk, const assessment::Campaign& campaign);

}  // namespace trainer
