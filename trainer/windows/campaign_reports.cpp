#include "trainer/windows/campaign_reports.h"

#include <wx/filedlg.h>
#include <wx/utils.h>

#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/campaign_tables.h"
#include "trainer/reports/comparison_page.h"
#include "trainer/reports/minutes.h"
#include "trainer/reports/result_page.h"
#include "trainer/reports/retyping_sheet.h"
#include "trainer/reports/spreadsheet.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr const char* pageOrText = "HTML (*.html)|*.html|OpenDocument (*.odt)|*.odt";
constexpr const char* tables = "OpenDocument (*.ods)|*.ods|CSV (*.csv)|*.csv";

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const char* title, const char* name,
                  const Document& document) {
    const std::string path = askWhereTo(parent, title, name, pageOrText);
    if (path.empty()) return;
    const bool isText = path.ends_with(".odt");
    desk.save(path, isText ? odtOf(document, tr("en")) : htmlOf(document));
    if (!isText) wxLaunchDefaultBrowser(words("file://" + path));
}

}  // namespace

std::string askWhereTo(wxWindow& parent, const char* title, const std::string& name,
                       const std::string& kinds) {
    wxFileDialog dialog(&parent, words(title), {}, words(name), words(kinds),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    return dialog.ShowModal() == wxID_OK ? dialog.GetPath().utf8_string() : std::string();
}

ToldCampaign toldOf(DiagnosticDesk& desk, const std::string& id) {
    const CampaignLine line = campaignLine(desk, id);
    ToldCampaign told{desk.frameworkOf(line.campaign), {}};
    told.record.unit = line.unit;
    told.record.campaign = line.campaign;
    told.record.framework = told.framework.get();
    told.record.tally = desk.campaigns().tally(id).value_or(assessment::Tally());
    told.record.consensus = desk.campaigns().consensus(id);
    told.record.proofs = desk.campaigns().proofs(id);
    told.record.skills = desk.skills();
    told.record.today = desk.today();
    return told;
}

void saveMinutes(wxWindow& parent, DiagnosticDesk& desk, const std::string& id) {
    saveDocument(parent, desk, tr("Save the minutes"), tr("minutes.html"),
                 minutesOf(toldOf(desk, id).record));
}

void saveResult(wxWindow& parent, DiagnosticDesk& desk, const std::string& id) {
    saveDocument(parent, desk, tr("Save the result"), tr("result.html"),
                 resultPageOf(toldOf(desk, id).record));
}

void saveFigures(wxWindow& parent, DiagnosticDesk& desk, const std::string& id) {
    const std::string path = askWhereTo(parent, tr("Save the figures"), tr("result.ods"), tables);
    if (path.empty()) return;
    const Spreadsheet figures = campaignTablesOf(toldOf(desk, id).record);
    desk.save(path, path.ends_with(".csv") ? csvOf(figures.pages.front()) : odsOf(figures, tr("en")));
}

void saveRetypingSheet(wxWindow& parent, DiagnosticDesk& desk, const std::string& id) {
    saveDocument(parent, desk, tr("Save the sheet to type in again"), tr("sheet.html"),
                 retypingSheetOf(toldOf(desk, id).record));
}

void saveComparison(wxWindow& parent, DiagnosticDesk& desk, const UnitWaves& waves) {
    ComparedUnit compared{waves.unit,   waves.framework.get(), waves.waves,
                          waves.others, waves.otherUnits,      desk.today()};
    saveDocument(parent, desk, tr("Save the comparison"), tr("comparison.html"), comparisonPageOf(compared));
}

}  // namespace trainer
