#pragma once
#include <string>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/unit_waves.h"
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/document.h"

class wxWindow;

namespace trainer {

/// A campaign as documents and pages tell it, with the framework that it is read beside.
struct ToldCampaign {
    KnownFramework framework;
    CampaignRecord record;
};
/// Of a campaign that is counted and whose framework can be read.
ToldCampaign toldOf(DiagnosticDesk& desk, const std::string& campaign);

// Each asks where to save it, and opens it where a browser can show it.
void saveMinutes(wxWindow& parent, DiagnosticDesk& desk, const std::string& campaign);
void saveResult(wxWindow& parent, DiagnosticDesk& desk, const std::string& campaign);
/// Figures, for a spreadsheet.
void saveFigures(wxWindow& parent, DiagnosticDesk& desk, const std::string& campaign);
/// The page to keep beside the official platform while typing there.
void saveRetypingSheet(wxWindow& parent, DiagnosticDesk& desk, const std::string& campaign);
void saveComparison(wxWindow& parent, DiagnosticDesk& desk, const UnitWaves& waves);

/// Where somebody wants a file; empty where they change their mind. kinds: as in a file dialog, what ends in
/// what: "HTML (*.html)|*.html".
std::string askWhereTo(wxWindow& parent, const char* title, const std::string& name,
                       const std::string& kinds);

}  // namespace trainer
