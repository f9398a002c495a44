#include "trainer/commands/campaign_documents.h"

#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/commands/named_campaign.h"
#include "trainer/commands/written_document.h"
#include "trainer/reports/campaign_tables.h"
#include "trainer/reports/kept_campaign.h"
#include "trainer/reports/minutes.h"
#include "trainer/reports/result_page.h"
#include "trainer/reports/retyping_sheet.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

std::string minutesIn(const std::string& format, const CampaignRecord& record) {
    const Document minutes = minutesOf(record);
    if (format == "pdf") return pdfOf(minutes, documentLanguage());
    return format == "odt" ? odtOf(minutes, documentLanguage()) : htmlOf(minutes);
}

std::string exportIn(const std::string& format, const CampaignRecord& record) {
    if (format == "sheet") return htmlOf(retypingSheetOf(record));
    if (format == "pdf") return pdfOf(resultPageOf(record), documentLanguage());
    const Spreadsheet tables = campaignTablesOf(record);
    return format == "ods" ? odsOf(tables, documentLanguage()) : csvOf(tables.pages.front());
}

}  // namespace

std::optional<CampaignRecord> recordNamed(const std::string& name, Session& session) {
    const auto named = campaignNamed(name, session);
    if (!named) return {};
    auto record = recordOf(session.diagnostics(), named->campaign());
    if (!record)
        session.terminal().err
            << fill(tr("“{title}” has no results yet: it is {phase}. They are shown once it is closed."),
                    {{"title", titleOf(named->line)}, {"phase", wordFor(named->campaign().phase)}})
            << '\n';
    return record;
}

int writeMinutes(const MinutesOptions& options, Session& session) {
    const auto record = recordNamed(options.campaign, session);
    return record ? writeDocument(minutesIn(options.format, *record), options.output, session) : couldNotRun;
}

int exportCampaign(const CampaignExportOptions& options, Session& session) {
    const auto record = recordNamed(options.campaign, session);
    return record ? writeDocument(exportIn(options.format, *record), options.output, session) : couldNotRun;
}

}  // namespace trainer
