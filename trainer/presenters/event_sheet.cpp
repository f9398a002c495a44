#include "trainer/presenters/event_sheet.h"

#include "trainer/presenters/gap_ideas.h"

namespace trainer {

using namespace assessment;

namespace {

KeptSheet<Event>::Store storeOf(PlanDesk& desk) {
    return {[&desk](const Event& event) { desk.events().add({event}); },
            [&desk](const Event& event) { return desk.events().update(event); },
            [&desk](const Event& event) { return desk.events().remove(event); },
            [&desk](const std::string& id) { return desk.events().event(id); }};
}

}  // namespace

EventSheet::EventSheet(PlanDesk& desk, const std::string& event)
    : KeptSheet(storeOf(desk), event), desk_(desk) {}

EventSheet::EventSheet(PlanDesk& desk, Event fresh)
    : KeptSheet(storeOf(desk), std::move(fresh)), desk_(desk) {}

std::vector<EventFault> EventSheet::faults() const {
    std::vector<std::string> severities{begun().severity};  // it may be one of another time
    for (const Severity& one : desk_.severities()) severities.push_back(one.id);
    return faultsOf(draft, desk_.diagnostics().today(), severities);
}

std::vector<Action> EventSheet::actions() const {
    std::vector<Action> found;
    for (Action& one : desk_.plans().actions(draft.unit))
        if (one.origin.event == draft.id) found.push_back(std::move(one));
    return found;
}

std::vector<Action> EventSheet::linkable() const {
    std::vector<Action> found;
    for (Action& one : desk_.plans().actions(draft.unit))
        if (one.origin.kind == ActionOrigin::Kind::free && !isOver(one.status))
            found.push_back(std::move(one));
    return found;
}

Action EventSheet::freshAction() const {
    Action action = trainer::freshAction(desk_, draft.unit);
    action.origin.kind = ActionOrigin::Kind::event;
    action.origin.event = draft.id;
    action.engagement = draft.engagement;
    return action;
}

bool EventSheet::link(const std::vector<Action>& actions) {
    if (!desk_.events().event(draft.id)) return movedOn();
    ActionOrigin origin;
    origin.kind = ActionOrigin::Kind::event;
    origin.event = draft.id;
    return change(actions, origin);
}

bool EventSheet::release(const Action& action) {
    return change({action}, {});
}

bool EventSheet::remove() {
    return actions().empty() && KeptSheet::remove();
}

bool EventSheet::change(std::vector<Action> actions, const ActionOrigin& origin) {
    std::vector<ActionChange> changes;
    for (Action& one : actions) {
        one.origin = origin;
        changes.push_back(
            {std::move(one),
             {JournalEntry::Kind::change, desk_.diagnostics().person().name, desk_.now(), {}, {}}});
    }
    return desk_.plans().change(changes) == Update::kept;
}

Event freshEvent(PlanDesk& desk, const std::string& unit) {
    Event event;
    event.id = desk.diagnostics().newId();
    event.unit = unit;
    event.date = desk.diagnostics().today();
    return event;
}

void putBack(PlanDesk& desk, const Event& event) {
    desk.events().add({event});
}

}  // namespace trainer
