#pragma once
#include <string>

#include "trainer/presenters/diagnostic_desk.h"
#include "trainer/presenters/unit_waves.h"
#include "trainer/reports/campaign_record.h"
#include "trainer/reports/document.h"
#include "trainer/reports/spreadsheet.h"

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

/// The kinds of files that documents and tables are saved as, as file dialogs take them.
constexpr const char* documentKinds = "HTML (*.html)|*.html|PDF (*.pdf)|*.pdf|OpenDocument (*.odt)|*.odt";
constexpr const char* tableKinds = "OpenDocument (*.ods)|*.ods|CSV (*.csv)|*.csv";
/// Writes a document to a file, of the kind that its name ends in.
void writeDocument(DiagnosticDesk& desk, const Document& document, const std::string& path);
/// Opens a file where a browser can show it.
void showInBrowser(const std::string& path);
/// What the dialog asks for, and the name it suggests.
struct Wish {
    const char* title;
    std::string name;
};
/// Asks where to save a document, and opens it where a browser can show it.
void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Document& document);
/// The same for tables; CSV has the first one.
void saveTables(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Spreadsheet& tables);

/// Where somebody wants a file; empty where they change their mind. kinds: as in a file dialog, what ends in
/// what: "HTML (*.html)|*.html".
std::string askWhereTo(wxWindow& parent, const char* title, const std::string& name,
                       const std::string& kinds);

}  // namespace trainer
