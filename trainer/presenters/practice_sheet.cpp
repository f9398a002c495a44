#include "trainer/presenters/practice_sheet.h"

#include <algorithm>

#include "trainer/presenters/gap_ideas.h"

namespace trainer {

using namespace assessment;

namespace {

KeptSheet<Practice>::Store storeOf(PlanDesk& desk, const std::string& unit) {
    return {[&desk](const Practice& one) { desk.practices().add(one); },
            [&desk](const Practice& one) { return desk.practices().update(one); },
            [&desk](const Practice& one) { return desk.practices().remove(one); },
            [&desk, unit](const std::string& id) -> std::optional<Practice> {
                for (Practice& one : desk.practices().practices(unit))
                    if (one.id == id) return std::move(one);
                return {};
            }};
}

}  // namespace

PracticeSheet::PracticeSheet(PlanDesk& desk, const std::string& unit, const std::string& practice)
    : KeptSheet(storeOf(desk, unit), practice) {}

PracticeSheet::PracticeSheet(PlanDesk& desk, const Practice& fresh)
    : KeptSheet(storeOf(desk, fresh.unit), fresh) {}

bool mayBeTold(const Action& action) {
    return !isToDo(action.status);
}

std::optional<Practice> practiceOf(PlanDesk& desk, const Action& action) {
    for (Practice& one : desk.practices().practices(action.unit))
        if (one.action == action.id) return std::move(one);
    return {};
}

std::vector<Action> untoldActions(PlanDesk& desk, const std::string& unit) {
    const auto told = desk.practices().practices(unit);
    auto actions = desk.plans().actions(unit);
    std::erase_if(actions, [&](const Action& one) {
        return !mayBeTold(one) || std::ranges::count(told, one.id, &Practice::action) > 0;
    });
    return actions;
}

Practice freshPractice(PlanDesk& desk, const Action& action, const std::string& cost) {
    Practice practice;
    practice.id = desk.diagnostics().newId();
    practice.unit = action.unit;
    practice.action = action.id;
    practice.date = desk.diagnostics().today();
    practice.title = action.title;
    practice.engagement = action.engagement;
    practice.criterion = action.origin.criterion;
    practice.cost = cost;
    practice.again = action.status != ActionStatus::abandoned;
    return practice;
}

Action actionFrom(PlanDesk& desk, const Practice& practice, const std::string& unit) {
    Action action = freshAction(desk, unit);
    action.title = practice.title;
    action.details = practice.worked;
    action.engagement = practice.engagement;
    return action;
}

}  // namespace trainer
