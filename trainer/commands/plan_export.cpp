#include <algorithm>
#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/commands/named_unit.h"
#include "trainer/commands/plan_commands.h"
#include "trainer/commands/written_document.h"
#include "trainer/reports/action_calendar.h"
#include "trainer/reports/plan_json.h"
#include "trainer/reports/plan_table.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"

namespace trainer {
namespace {

using namespace assessment;

std::string planIn(const std::string& format, const Unit& unit, const std::vector<Action>& actions) {
    if (format == "json") {
        auto list = Json::array();
        for (const Action& action : actions) list.push_back(jsonOf(action));
        return textOf(Json{{"unit", unit.name}, {"actions", std::move(list)}});
    }
    const auto nameOf = [](ActionField field) { return wordFor(field); };
    const auto page = planTableOf(fill(tr("Action plan of {unit}"), {{"unit", unit.name}}), actions, nameOf);
    return format == "ods" ? odsOf({{page}}, documentLanguage()) : csvOf(page);
}

}  // namespace

int exportPlan(const PlanExportOptions& options, Session& session) {
    const auto unit = unitNamed(options.unit, session);
    if (!unit) return couldNotRun;
    const auto actions = session.plans().plans().actions(unit->id);
    return writeDocument(planIn(options.format, *unit, actions), options.output, session);
}

int planCalendar(const PlanCalendarOptions& options, Session& session) {
    const auto unit = unitNamed(options.unit, session);
    if (!unit) return couldNotRun;
    auto actions = session.plans().plans().actions(unit->id);
    if (!options.owner.empty()) {
        std::erase_if(actions, [&](const Action& action) { return action.owner != options.owner; });
        if (actions.empty()) {
            session.terminal().err << fill(tr("“{owner}” sees to no action of this plan."),
                                           {{"owner", options.owner}})
                                   << '\n';
            return couldNotRun;
        }
    }
    return writeDocument(calendarOf(actions, session.world().now()), options.output, session);
}

}  // namespace trainer
