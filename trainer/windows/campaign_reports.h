#pragma once
#include <string>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/unit_waves.h"
#include "trainer/reports/campaign_record.h"

class wxWindow;

namespace trainer {

/// Of a campaign that is counted and whose framework can be read.
CampaignRecord recordFor(DiagnosticDesk& desk, const std::string& campaign);

/// What can be taken along of a campaign.
enum class Report {
    minutes,
    result,
    figures,  ///< for a spreadsheet
    sheet     ///< to keep beside the official platform while typing there
};
/// Writes it to a file, of the kind that its name ends in.
void write(DiagnosticDesk& desk, const std::string& campaign, Report report, const std::string& path);
/// Asks where to save it, and opens it where a browser can show it.
void save(wxWindow& parent, DiagnosticDesk& desk, const std::string& campaign, Report report);
void saveComparison(wxWindow& parent, DiagnosticDesk& desk, const UnitWaves& waves);

}  // namespace trainer
