#include <algorithm>
#include <ostream>

#include "assessment/plan/calendar.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_unit.h"
#include "trainer/commands/plan_commands.h"
#include "trainer/commands/plan_titles.h"
#include "trainer/commands/report_forms.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/reports/campaign_tables.h"
#include "trainer/reports/follow_up_minutes.h"
#include "trainer/reports/heard_poster.h"
#include "trainer/reports/kept_campaign.h"
#include "trainer/reports/plan_document.h"
#include "trainer/reports/plan_table.h"
#include "trainer/reports/result_page.h"
#include "trainer/reports/result_poster.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

/// Writes one report of a unit.
class Reporter {
  public:
    Reporter(const ReportOptions& options, Unit unit, Session& session)
        : options_(options), unit_(std::move(unit)), session_(session), err_(session.terminal().err) {}

    /// Nothing where there is none; it was said why.
    std::optional<std::string> document() {
        using What = ReportOptions::What;
        switch (options_.what) {
            case What::plan: return plan();
            case What::followUp: return followUp();
            case What::results: return results();
            case What::poster: return options_.subject == "results" ? resultPoster() : heardPoster();
        }
        return {};
    }

  private:
    std::string today() { return session_.diagnostics().today(); }
    std::vector<Action> actions() { return session_.plans().plans().actions(unit_.id); }
    std::nullopt_t refuse(const std::string& sentence) {
        err_ << sentence << '\n';
        return std::nullopt;
    }

    std::optional<std::string> plan() {
        const std::string title = fill(tr("Action plan of {unit}"), {{"unit", unit_.name}});
        const auto nameOf = [](ActionField field) { return wordFor(field); };
        if (isTable(options_.format))
            return tablesIn(options_.format, {{planTableOf(title, actions(), nameOf)}});
        PlanRecord record{
            unit_.name, actions(), {}, [](ActionStatus status) { return wordFor(status); }, today()};
        for (const auto& [id, name] : engagementsFor(session_.plans(), unit_.id))
            record.engagements.emplace(id, name);
        return pageIn(options_.format, planDocumentOf(record));
    }

    std::optional<std::string> followUp() {
        const std::string since = options_.since.empty() ? today() : options_.since;
        if (!isDay(since))
            return refuse(fill(tr("“{what}” is no day. Write it so: 2026-12-01."), {{"what", since}}));
        FollowUpRecord record{unit_.name, actions(), {},
                              since,      today(),   titlesFor(session_.plans(), unit_.id)};
        const auto moves = session_.plans().plans().lastMoves(unit_.id);
        for (const auto& [action, day] : moves)
            if (day >= since) record.journals[action] = session_.plans().plans().journal(action);
        return pageIn(options_.format, followUpMinutesOf(record));
    }

    /// Of the last campaign that is closed, or of that of a wave.
    std::optional<CampaignRecord> record() {
        auto campaigns = session_.diagnostics().campaigns().campaignsOf(unit_.id);
        std::ranges::sort(campaigns, std::ranges::greater(), &Campaign::wave);
        for (const Campaign& campaign : campaigns) {
            if (options_.wave != 0 && campaign.wave != options_.wave) continue;
            if (auto record = recordOf(session_.diagnostics(), campaign)) return record;
        }
        if (options_.wave != 0)
            return refuse(fill(tr("Wave {number} of “{unit}” is not closed: there is nothing to report."),
                               {{"number", std::to_string(options_.wave)}, {"unit", unit_.name}}));
        return refuse(fill(tr("No diagnostic of “{unit}” is closed yet: there is nothing to report."),
                           {{"unit", unit_.name}}));
    }
    std::optional<std::string> results() {
        const auto found = record();
        if (!found) return {};
        if (isTable(options_.format)) return tablesIn(options_.format, campaignTablesOf(*found));
        return pageIn(options_.format, resultPageOf(*found));
    }
    std::optional<std::string> resultPoster() {
        const auto found = record();
        return found ? std::optional(pageIn(options_.format, resultPosterOf(*found))) : std::nullopt;
    }
    std::optional<std::string> heardPoster() {
        const auto events = session_.workspace().events->events(unit_.id);
        const auto plan = actions();
        const auto made = heardPosterOf(unit_.name, voicesIn(events, plan), today());
        if (!made)
            return refuse(
                fill(tr("Nothing that users asked “{unit}” for is done yet: there is nothing to show."),
                     {{"unit", unit_.name}}));
        for (const std::string& gap : gapsOf(*made)) err_ << gap << '\n';
        return pageIn(options_.format, made->poster);
    }

    const ReportOptions& options_;
    Unit unit_;
    Session& session_;
    std::ostream& err_;
};

}  // namespace

int report(const ReportOptions& options, Session& session) {
    using What = ReportOptions::What;
    if (isTable(options.format) && (options.what == What::poster || options.what == What::followUp)) {
        session.terminal().err << tr("This is a page to read and not a table: choose html, odt or pdf.")
                               << '\n';
        return couldNotRun;
    }
    const auto unit = unitNamed(options.unit, session);
    if (!unit) return couldNotRun;
    const auto document = Reporter(options, *unit, session).document();
    return document ? writeDocument(*document, options.output, session) : couldNotRun;
}

}  // namespace trainer
