#include <map>
#include <ostream>

#include "assessment/plan/figures.h"
#include "assessment/plan/follow_up.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_unit.h"
#include "trainer/commands/plan_commands.h"
#include "trainer/reports/owner_list.h"
#include "trainer/reports/plan_json.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

std::vector<LateAction> lateOf(const std::vector<Action>& actions, const std::string& today,
                               PlanStore& plans) {
    std::map<std::string, std::vector<JournalEntry>> journals;
    for (const Action& action : actions)
        if (isLate(action, today)) journals[action.id] = plans.journal(action.id);
    return lateIn(actions, journals, today);
}

void write(const LateAction& late, const Terminal& terminal) {
    const Action& action = *late.action;
    terminal.out << terminal.bold(action.title) << '\n';
    terminal.paragraph(fill(tr("{owner} \u00B7 due on {date} \u00B7 {late}"),
                            {{"owner", action.owner.empty() ? tr("nobody yet") : action.owner},
                             {"date", dateText(action.due)},
                             {"late", withNumber(trn("{number} day late", "{number} days late",
                                                     static_cast<std::size_t>(late.days)),
                                                 static_cast<std::size_t>(late.days))}}),
                       2);
    if (late.postponements > 0) {
        const auto times = static_cast<std::size_t>(late.postponements);
        terminal.paragraph(withNumber(trn("Put off {number} time.", "Put off {number} times.", times), times),
                           2);
    }
    terminal.paragraph(late.obstacle.empty() ? std::string(tr("No obstacle is noted."))
                                             : fill(tr("Obstacle: {words}"), {{"words", late.obstacle}}),
                       2);
}

int writeLate(const Unit& unit, const std::vector<LateAction>& late, bool asJson, const Terminal& terminal) {
    if (asJson) {
        auto list = Json::array();
        for (const LateAction& one : late) list.push_back(jsonOf(one));
        terminal.out << textOf(Json{{"unit", unit.name}, {"late", std::move(list)}});
        return clean;
    }
    terminal.heading(fill(tr("What is late: {unit}"), {{"unit", unit.name}}));
    if (late.empty()) terminal.paragraph(tr("Nothing is late."));
    for (const LateAction& one : late) write(one, terminal);
    return clean;
}

/// What each of them sees to, with an address that begins a mail with it.
int writeOwners(const std::vector<Action>& actions, const std::string& today, bool asJson,
                const Terminal& terminal) {
    auto all = Json::array();
    for (const auto& [owner, own] : byOwner(actions)) {
        const OwnerList list = ownerListOf(owner, actions, today);
        const std::string mail = owner.empty() ? std::string() : mailOf(list, {});
        if (asJson) {
            all.push_back(
                {{"owner", owner}, {"subject", list.subject}, {"actions", list.lines}, {"mail", mail}});
            continue;
        }
        terminal.out << terminal.bold(owner.empty() ? tr("What nobody sees to yet") : list.subject) << '\n'
                     << textOf(list);
        if (!mail.empty()) terminal.out << mail << '\n';
        terminal.out << '\n';
    }
    if (asJson) terminal.out << textOf(Json{{"owners", std::move(all)}});
    return clean;
}

}  // namespace

int latePlan(const LatePlanOptions& options, Session& session) {
    const auto unit = unitNamed(options.unit, session);
    if (!unit) return couldNotRun;
    PlanStore& plans = session.plans().plans();
    const auto actions = plans.actions(unit->id);
    const std::string today = session.diagnostics().today();
    const bool asJson = options.format == "json";
    if (options.byOwner) return writeOwners(actions, today, asJson, session.terminal());
    return writeLate(*unit, lateOf(actions, today, plans), asJson, session.terminal());
}

}  // namespace trainer
