#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/ballot.h"
#include "assessment/diagnostic/campaign.h"
#include "trainer/reports/spreadsheet.h"

namespace trainer {

/// A table for ballots of a campaign: a column each, filled with the answers it has, and a row for each
/// criterion. Reasons and comments are left out. Once somebody has filled it in, content::readBallots reads
/// it, as .ods or CSV. unit: its name.
Spreadsheet::Page ballotSheetOf(const assessment::Campaign& campaign, const std::string& unit,
                                const assessment::Framework& framework,
                                const std::vector<assessment::Ballot>& ballots);

}  // namespace trainer
