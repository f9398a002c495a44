#include "trainer/presenters/week_view.h"

#include "assessment/plan/follow_up.h"

namespace trainer {

using namespace assessment;

std::vector<WeekLine> weekLines(PlanDesk& desk, const std::string& unit, const std::vector<Action>& actions) {
    const auto indicators = desk.indicators().indicators(unit);
    const Week week =
        weekOf(actions, desk.plans().lastMoves(unit), indicators, desk.indicators().measures(unit),
               desk.diagnostics().person().name, desk.diagnostics().today());
    std::vector<WeekLine> lines;
    const auto add = [&](WeekLine::Why why, const std::vector<const Action*>& those) {
        for (const Action* one : those)
            lines.push_back({why, one->id, one->title, one->owner, one->due, one->status});
    };
    add(WeekLine::Why::late, week.late);
    add(WeekLine::Why::due, week.due);
    add(WeekLine::Why::waiting, week.waiting);
    add(WeekLine::Why::stale, week.stale);
    for (const IndicatorState& one : week.missing)
        lines.push_back({WeekLine::Why::unmeasured,
                         one.indicator->id,
                         one.indicator->title,
                         {},
                         one.nextDue,
                         ActionStatus::proposed,
                         one.isOverdue});
    return lines;
}

}  // namespace trainer
