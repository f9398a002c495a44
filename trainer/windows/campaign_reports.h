#pragma once
#include <optional>
#include <string>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/unit_waves.h"
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/document.h"

class wxWindow;

namespace trainer {

/// Of a campaign that is counted and whose framework can be read.
CampaignRecord recordFor(DiagnosticDesk& desk, const std::string& campaign);

/// What can be taken along of a campaign.
enum class Report {
    minutes,
    result,
    figures,  ///< for a spreadsheet
    poster,   ///< for a waiting room
    sheet     ///< to keep beside the official platform while typing there
};
/// Writes it to a file, of the kind that its name ends in.
void write(DiagnosticDesk& desk, const std::string& campaign, Report report, const std::string& path);
/// Asks where to save it, and opens it where a browser can show it.
void save(wxWindow& parent, DiagnosticDesk& desk, const std::string& campaign, Report report);
void saveComparison(wxWindow& parent, DiagnosticDesk& desk, const UnitWaves& waves);
/// What it goes by; nothing where its framework cannot be read. Of one that is kept, or of one that is
/// prepared.
std::optional<Document> termsOf(DiagnosticDesk& desk, const std::string& campaign);
Document termsOf(DiagnosticDesk& desk, const assessment::Campaign& campaign,
                 const assessment::Framework& framework);
void saveTerms(wxWindow& parent, DiagnosticDesk& desk, const Document& terms);
/// Prints it where somebody says; no figures.
void print(wxWindow& parent, DiagnosticDesk& desk, const std::string& campaign, Report report);

}  // namespace trainer
