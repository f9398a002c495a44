#include "trainer/windows/campaign_reports.h"

#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/campaign_tables.h"
#include "trainer/reports/campaign_terms.h"
#include "trainer/reports/comparison_page.h"
#include "trainer/reports/kept_campaign.h"
#include "trainer/reports/minutes.h"
#include "trainer/reports/result_page.h"
#include "trainer/reports/result_poster.h"
#include "trainer/reports/retyping_sheet.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/printing.h"
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
        case Report::poster: return tr("Save the poster");
        case Report::sheet: return tr("Save the sheet to type in again");
    }
    return "";
}

const char* fileNameOf(Report report) {
    switch (report) {
        case Report::minutes: return tr("minutes.html");
        case Report::result: return tr("result.html");
        case Report::figures: return tr("result.ods");
        case Report::poster: return tr("poster.html");
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
    writeBeside(desk, path, [&] {
        if (report == Report::figures) return bytesOf(campaignTablesOf(record), path);
        if (report == Report::poster) return bytesOf(resultPosterOf(record), path);
        return bytesOf(documentOf(record, report), path);
    });
}

void save(wxWindow& parent, DiagnosticDesk& desk, const std::string& id, Report report) {
    const std::string path = askWhereTo(parent, titleOf(report), fileNameOf(report),
                                        report == Report::figures ? tableKinds : documentKinds);
    if (path.empty()) return;
    write(desk, id, report, path);
    showInBrowser(path);
}

void print(wxWindow& parent, DiagnosticDesk& desk, const std::string& id, Report report) {
    const CampaignRecord record = recordFor(desk, id);
    if (report == Report::poster)
        printPoster(parent, resultPosterOf(record));
    else
        printDocument(parent, documentOf(record, report));
}

void saveComparison(wxWindow& parent, DiagnosticDesk& desk, const UnitWaves& waves) {
    saveDocument(parent, desk, {tr("Save the comparison"), tr("comparison.html")}, comparisonPageOf(waves));
}

Document termsOf(DiagnosticDesk& desk, const assessment::Campaign& campaign,
                 const assessment::Framework& framework) {
    return campaignTermsOf(campaign, framework, unitName(desk, campaign.unit), desk.stages());
}

std::optional<Document> termsOf(DiagnosticDesk& desk, const std::string& id) {
    const auto campaign = desk.campaigns().campaign(id);
    const auto framework = campaign ? desk.frameworkOf(*campaign) : nullptr;
    if (!framework) return {};
    return termsOf(desk, *campaign, *framework);
}

void saveTerms(wxWindow& parent, DiagnosticDesk& desk, const Document& terms) {
    saveDocument(parent, desk, {tr("What is fixed"), tr("diagnostic.html")}, terms);
}

}  // namespace trainer
