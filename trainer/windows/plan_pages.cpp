#include "trainer/windows/plan_pages.h"

#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/ideas_page.h"
#include "trainer/windows/plan_page.h"

namespace trainer {

using assessment::Action;

PlanPages::PlanPages(wxSimplebook& book, PlanDesk& desk, Window window)
    : desk_(desk), window_(std::move(window)) {
    const auto goTo = [this](const std::string& unit) { goToPlan(unit); };
    const auto openIt = [this](const std::string& id) { open(id); };
    const auto toPart = [this](PlanPart part, const std::string& wanted) { goToPart(part, wanted); };
    plan_ = new PlanPage(&book, desk, toPart,
                         {[this](const std::string& unit) { begin(freshAction(desk_, unit)); },
                          [this](const std::string& unit) { seeIdeas(unit); }, openIt,
                          [this](const std::string& unit) { meet(unit); },
                          [this](const std::string& unit) { prioritise(unit); }});
    ideas_ = new IdeasPage(
        &book, desk, {goTo, [this](const Action& fresh) { begin(fresh); }, openIt, window_.goToDiagnostics});
    action_ = new ActionPage(&book, desk, {goTo, openIt});
    followUp_ = new FollowUpPage(&book, desk, {goTo, openIt, window_.enlarge, window_.isEnlarged});
    priorities_ = new PriorityPage(&book, desk, {goTo, window_.enlarge, window_.isEnlarged});
    for (wxWindow* page : std::initializer_list<wxWindow*>{plan_, ideas_, action_, followUp_, priorities_})
        book.AddPage(page, {});
}

void PlanPages::goToPlan(const std::string& unit) {
    if (!rest()) return;
    plan_->open(unit);
    if (window_.turnTo(plan_, HelpTopic::plan))
        window_.arrive("plan", [](PlanPages& pages) { pages.goToPlan(); });
}

void PlanPages::goToPart(PlanPart part, const std::string& unit) {
    switch (part) {
        case PlanPart::actions: goToPlan(unit); break;
        case PlanPart::events:
        case PlanPart::indicators:
        case PlanPart::dashboards:
        case PlanPart::practices: break;  // not offered
    }
}

void PlanPages::seeIdeas(const std::string& unit) {
    if (!rest()) return;
    ideas_->open(unit);
    if (window_.turnTo(ideas_, HelpTopic::plan))
        window_.arrive("ideas " + unit, [unit](PlanPages& pages) { pages.seeIdeas(unit); });
}

void PlanPages::begin(const Action& fresh) {
    if (!rest()) return;
    action_->begin(fresh);
    if (!window_.turnTo(action_, HelpTopic::action)) return;
    window_.arrive("action " + fresh.id, [id = fresh.id](PlanPages& pages) { pages.open(id); });
}

void PlanPages::open(const std::string& id) {
    const ActionSheet* here = action_->sheet();
    const bool isHere = here && here->draft.id == id;
    if (!isHere && !rest()) return;
    if (isHere && here->isNew()) {
        action_->refresh();
    } else if (isHere || desk_.plans().action(id)) {
        action_->open(id);
    } else {  // it was begun, and never kept
        goToPlan();
        return;
    }
    if (window_.turnTo(action_, HelpTopic::action))
        window_.arrive("action " + id, [id](PlanPages& pages) { pages.open(id); });
}

void PlanPages::meet(const std::string& unit) {
    const FollowUpMeeting* here = followUp_->meeting();
    const bool isHere = here && here->unit() == unit;
    if (!isHere && !rest()) return;
    followUp_->open(unit);
    if (window_.turnTo(followUp_, HelpTopic::followUp))
        window_.arrive("follow-up " + unit, [unit](PlanPages& pages) { pages.meet(unit); });
}

void PlanPages::prioritise(const std::string& unit) {
    if (!rest()) return;
    priorities_->open(unit);
    if (window_.turnTo(priorities_, HelpTopic::priorities))
        window_.arrive("priorities " + unit, [unit](PlanPages& pages) { pages.prioritise(unit); });
}

bool PlanPages::rest(const wxWindow* next) {
    return (next == action_ || action_->rest()) && (next == followUp_ || followUp_->rest());
}

PlanPages::Seat PlanPages::standUp() {
    return {action_->standUp(), plan_->unit(), followUp_->standUp(), priorities_->standUp()};
}

void PlanPages::sitDown(Seat seat) {
    action_->sitDown(std::move(seat.sheet));
    plan_->keepTo(seat.unit);
    followUp_->sitDown(std::move(seat.meeting));
    priorities_->sitDown(std::move(seat.workshop));
}

}  // namespace trainer
