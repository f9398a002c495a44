#include "trainer/windows/campaign_reports.h"

#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/campaign_tables.h"
#include "trainer/reports/comparison_page.h"
#include "trainer/reports/kept_campaign.h"
#include "trainer/reports/minutes.h"
#include "trainer/reports/result_page.h"
#include "trainer/reports/retyping_sheet.h"
#include "trainer/windows/document_file.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

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

void saveComparison(wxWindow& parent, DiagnosticDesk& desk, const UnitWaves& waves) {
    saveDocument(parent, desk, {tr("Save the comparison"), tr("comparison.html")}, comparisonPageOf(waves));
}

}  // namespace trainer
