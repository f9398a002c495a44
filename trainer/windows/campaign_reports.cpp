#include "trainer/windows/campaign_reports.h"

#include <wx/filedlg.h>
#include <wx/utils.h>

#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/campaign_tables.h"
#include "trainer/reports/comparison_page.h"
#include "trainer/reports/kept_campaign.h"
#include "trainer/reports/minutes.h"
#include "trainer/reports/result_page.h"
#include "trainer/reports/retyping_sheet.h"
#include "trainer/reports/spreadsheet.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

void writeTables(DiagnosticDesk& desk, const Spreadsheet& tables, const std::string& path) {
    desk.save(path, path.ends_with(".csv") ? csvOf(tables.pages.front()) : odsOf(tables, tr("en")));
}

Document documentOf(const CampaignRecord& record, Report report) {
    if (report == Report::minutes) return minutesOf(record);
    return report == Report::sheet ? retypingSheetOf(record) : resultPageOf(record);
}

const char* titleOf(Report report) {
    switch (report) {
        case Report::minutes: return tr("Save the minutes");
        case Report::result: return tr("Save the result");
        case Report::figures: return tr("Save the figures");
        case Report::sheet: return tr("Save the sheet to type in again");
    }
    return "";
}

const char* fileNameOf(Report report) {
    switch (report) {
        case Report::minutes: return tr("minutes.html");
        case Report::result: return tr("result.html");
        case Report::figures: return tr("result.ods");
        case Report::sheet: return tr("sheet.html");
    }
    return "";
}

}  // namespace

void writeDocument(DiagnosticDesk& desk, const Document& document, const std::string& path) {
    desk.save(path, path.ends_with(".odt")   ? odtOf(document, tr("en"))
                    : path.ends_with(".pdf") ? pdfOf(document, tr("en"))
                                             : htmlOf(document));
}

void showInBrowser(const std::string& path) {
    if (path.ends_with(".html") || path.ends_with(".pdf")) wxLaunchDefaultBrowser(words("file://" + path));
}

std::string askWhereTo(wxWindow& parent, const char* title, const std::string& name,
                       const std::string& kinds) {
    wxFileDialog dialog(&parent, words(title), {}, words(name), words(kinds),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    return dialog.ShowModal() == wxID_OK ? dialog.GetPath().utf8_string() : std::string();
}

CampaignRecord recordFor(DiagnosticDesk& desk, const std::string& id) {
    auto record = recordOf(desk, campaignLine(desk, id).campaign);
    if (!record) throw assessment::CampaignMovedOn(id);
    return std::move(*record);
}

void write(DiagnosticDesk& desk, const std::string& id, Report report, const std::string& path) {
    const CampaignRecord record = recordFor(desk, id);
    if (report != Report::figures) {
        writeDocument(desk, documentOf(record, report), path);
        return;
    }
    writeTables(desk, campaignTablesOf(record), path);
}

void save(wxWindow& parent, DiagnosticDesk& desk, const std::string& id, Report report) {
    const std::string path = askWhereTo(parent, titleOf(report), fileNameOf(report),
                                        report == Report::figures ? tableKinds : documentKinds);
    if (path.empty()) return;
    write(desk, id, report, path);
    showInBrowser(path);
}

void saveDocument(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Document& document) {
    const std::string path = askWhereTo(parent, wish.title, wish.name, documentKinds);
    if (path.empty()) return;
    writeDocument(desk, document, path);
    showInBrowser(path);
}

void saveTables(wxWindow& parent, DiagnosticDesk& desk, const Wish& wish, const Spreadsheet& tables) {
    const std::string path = askWhereTo(parent, wish.title, wish.name, tableKinds);
    if (!path.empty()) writeTables(desk, tables, path);
}

void saveComparison(wxWindow& parent, DiagnosticDesk& desk, const UnitWaves& waves) {
    saveDocument(parent, desk, {tr("Save the comparison"), tr("comparison.html")}, comparisonPageOf(waves));
}

}  // namespace trainer
