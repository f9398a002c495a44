#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/framework/mapping.h"
#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/comparison_page.h"

namespace trainer {

/// What documents tell of a campaign, out of what is kept. Nothing while no round of it is closed, or where
/// its framework cannot be read. The desk must outlive it. skills: titles by id.
std::optional<CampaignRecord> recordOf(DiagnosticDesk& desk, const assessment::Campaign& campaign,
                                       const std::map<std::string, std::string>& skills);

/// The waves of a unit that are closed, by the framework of the last one, and other units beside it where
/// they are asked for. Nothing where none is closed. The desk must outlive it.
std::optional<ComparedUnit> comparedUnitOf(DiagnosticDesk& desk, const assessment::Unit& unit,
                                           const std::vector<assessment::FrameworkMapping>& mappings,
                                           bool withOthers);

}  // namespace trainer
