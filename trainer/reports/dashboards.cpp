// Where a plan stands, and what is late.
#include "trainer/reports/dashboards.h"

#include <algorithm>
#include <array>

#include "trainer/reports/dashboard_parts.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;
using Part = Dashboard::Part;
using Row = Dashboard::Row;

constexpr std::array statuses{ActionStatus::proposed, ActionStatus::decided,  ActionStatus::inProgress,
                              ActionStatus::done,     ActionStatus::verified, ActionStatus::abandoned};

Part statusPart(const StandView& view, const ActionRows& rows) {
    Part part{tr("How far the actions are"), {}, {tr("How far it is"), tr("Actions")}, {}, true, rows.head()};
    for (const ActionStatus status : statuses)
        part.figures.push_back(counted(wordFor(status), rows.of(view.figures.byStatus.at(status))));
    return part;
}

Part donePart(const StandView& view, const ActionRows& rows) {
    const PlanFigures& figures = view.figures;
    Part part{tr("What is done"), {}, {tr("Figure"), tr("How much")}, {}, false, rows.head()};
    const auto add = [&](const char* label, const Share& share) {
        part.figures.push_back(
            {label,
             shareText(static_cast<long long>(share.part.size()), static_cast<long long>(share.whole.size())),
             0, rows.of(share.part)});
    };
    add(tr("Done, of what was decided"), figures.done);
    add(tr("Verified, of what is done"), figures.verified);
    part.figures.push_back(counted(tr("Late"), rows.of(figures.late)));
    if (!figures.done.percent())
        part.sentences.push_back(
            fill(tr("Not enough data for a percentage: it takes {least} decided actions, and there are "
                    "{number}."),
                 {{"least", std::to_string(Share::leastForPercent)},
                  {"number", std::to_string(figures.done.whole.size())}}));
    return part;
}

Part engagementPart(const StandView& view, const ActionRows& rows) {
    Part part{tr("For which engagement"),
              {},
              {tr("Engagement"), tr("Done, of what was decided")},
              {},
              false,
              rows.head()};
    for (const auto& [id, share] : view.engagements)
        part.figures.push_back(
            {titleIn(view.titles, id),
             shareText(static_cast<long long>(share.part.size()), static_cast<long long>(share.whole.size())),
             0, rows.of(share.whole)});
    return part;
}

std::vector<std::string> lateHead() {
    return {tr("Action"), tr("Who sees to it"), tr("Late for"), tr("Put off"), tr("Obstacle")};
}

std::vector<Row> lateRows(const LateView& view, const Rows& wished) {
    std::vector<Row> rows;
    for (const LateAction& one : view.late) {
        if (std::ranges::count(wished, one.action->id) == 0) continue;
        const auto days = static_cast<std::size_t>(one.days);
        const auto times = static_cast<std::size_t>(one.postponements);
        rows.push_back(
            {Row::Kind::action,
             one.action->id,
             {one.action->title, orDash(one.action->owner),
              withNumber(trn("{number} day", "{number} days", days), days),
              times == 0 ? orDash({}) : withNumber(trn("{number} time", "{number} times", times), times),
              one.obstacle.empty() ? tr("nobody noted one") : one.obstacle}});
    }
    return rows;
}

Rows idsOf(const std::vector<LateAction>& late) {
    Rows ids;
    for (const LateAction& one : late) ids.push_back(one.action->id);
    return ids;
}

Part latePart(const LateView& view) {
    Part part{tr("What is late"), {}, {tr("Late for"), tr("Actions")}, {}, true, lateHead()};
    const auto add = [&](const char* label, const Rows& ids) {
        part.figures.push_back(counted(label, lateRows(view, ids)));
    };
    const std::size_t all = view.late.size();
    part.sentences.push_back(
        withNumber(trn("{number} action is late.", "{number} actions are late.", all), all));
    add(tr("A week at most"), view.figures.upToWeek);
    add(tr("A month at most"), view.figures.upToMonth);
    add(tr("More than a month"), view.figures.longer);
    return part;
}

Part whyPart(const LateView& view) {
    Part part{tr("Why"), {}, {tr("Figure"), tr("Actions")}, {}, false, lateHead()};
    const auto add = [&](const char* label, const Rows& ids) {
        part.figures.push_back(counted(label, lateRows(view, ids)));
    };
    add(tr("All that is late"), idsOf(view.late));
    part.figures.front().isFirst = true;
    add(tr("Nobody noted what is in the way"), view.figures.unknown);
    add(tr("Put off before"), view.figures.putOff);
    add(tr("Nobody sees to it"), view.figures.unowned);
    return part;
}

/// Why there is nothing late: everything is in time, or nothing could be late.
Part notLatePart(const LateView& view) {
    Part part{tr("What is late"), {}, {}, {}, false, {}};
    part.sentences.push_back(view.actions.empty()
                                 ? tr("Not enough data: no action was due in this period. An action can be "
                                      "late only where it has a due day.")
                                 : "\u2713  " + std::string(tr("Nothing is late.")));
    return part;
}

}  // namespace

Dashboard standDashboard(const StandView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("Where do we stand?"), head);
    if (view.actions.empty()) {
        dashboard.parts.push_back(
            {tr("How far the actions are"), {tr("Not enough data: the plan has no action in this period.")}});
        return dashboard;
    }
    const ActionRows rows(view.actions, head.today);
    dashboard.parts = {statusPart(view, rows), donePart(view, rows)};
    if (!view.engagements.empty()) dashboard.parts.push_back(engagementPart(view, rows));
    return dashboard;
}

Dashboard lateDashboard(const LateView& view, const DashboardHead& head) {
    Dashboard dashboard = begun(tr("What is late, and why?"), head);
    if (view.late.empty())
        dashboard.parts = {notLatePart(view)};
    else
        dashboard.parts = {latePart(view), whyPart(view)};
    if (view.dueless > 0)
        dashboard.parts.front().sentences.push_back(
            withNumber(trn("{number} action that is to be done has no due day: it can never be late.",
                           "{number} actions that are to be done have no due day: they can never be late.",
                           view.dueless),
                       view.dueless));
    return dashboard;
}

}  // namespace trainer
