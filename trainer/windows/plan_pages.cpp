#include "trainer/windows/plan_pages.h"

#include <algorithm>

#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/ideas_page.h"
#include "trainer/windows/plan_page.h"

namespace trainer {

using assessment::Action;

PlanPages::PlanPages(wxSimplebook& book, PlanDesk& desk, EventPost& post, Settings& settings, Window window)
    : desk_(desk), window_(std::move(window)) {
    makeActions(book);
    makeMeetings(book);
    makeDashboards(book);
    registers_ = std::make_unique<PlanRegisters>(
        book, desk, post, settings,
        PlanRegisters::Ways{[this] { return rest(); }, window_.turnTo,
                            [this](const std::string& name, auto show) {
                                window_.arrive(name, [show](PlanPages& pages) { show(pages.registers()); });
                            },
                            toPart(), [this](const Action& fresh) { begin(fresh); },
                            [this](const std::string& id) { open(id); }});
}

PlanPartPage::GoTo PlanPages::toPart() {
    return [this](PlanPart part, const std::string& unit) { goToPart(part, unit); };
}

void PlanPages::makeActions(wxSimplebook& book) {
    const auto goTo = [this](const std::string& unit) { goToPlan(unit); };
    const auto openIt = [this](const std::string& id) { open(id); };
    plan_ = {book, [=, this, &book] {
                 return new PlanPage(&book, desk_, toPart(),
                                     {[this](const std::string& unit) { begin(freshAction(desk_, unit)); },
                                      [this](const std::string& unit) { seeIdeas(unit); }, openIt,
                                      [this](const std::string& unit, const std::string& id) {
                                          registers_->openIndicator(unit, id);
                                      },
                                      [this](const std::string& unit) { meet(unit); },
                                      [this](const std::string& unit) { prioritise(unit); }, window_.readLook,
                                      window_.keepLook});
             }};
    ideas_ = {book, [=, this, &book] {
                  return new IdeasPage(&book, desk_,
                                       {goTo, [this](const Action& fresh) { begin(fresh); }, openIt,
                                        window_.goToDiagnostics, window_.train});
              }};
    action_ = {book, [=, this, &book] {
                   return new ActionPage(
                       &book, desk_,
                       {goTo, openIt, [this](const std::string& id) { registers_->openEvent(id); },
                        [this](const std::string& unit) { registers_->goToIndicators(unit); },
                        [this](const Action& action) { registers_->tell(action); }, window_.train});
               }};
}

void PlanPages::makeMeetings(wxSimplebook& book) {
    const auto goTo = [this](const std::string& unit) { goToPlan(unit); };
    followUp_ = {book, [=, this, &book] {
                     return new FollowUpPage(&book, desk_,
                                             {goTo, [this](const std::string& id) { open(id); },
                                              window_.enlarge, window_.isEnlarged});
                 }};
    priorities_ = {book, [=, this, &book] {
                       return new PriorityPage(&book, desk_, {goTo, window_.enlarge, window_.isEnlarged});
                   }};
}

void PlanPages::makeDashboards(wxSimplebook& book) {
    const auto openOne = [this](const Dashboard::Row& row) { openRow(row); };
    dashboards_ = {book, [=, this, &book] {
                       return new DashboardsPage(&book, desk_, toPart(),
                                                 {openOne, [this] { seeServices(); }, window_.train});
                   }};
    services_ = {book, [=, this, &book] {
                     return new ServicesPage(&book, desk_,
                                             {[this](const Dashboard::Row& row) { openUnit(row); },
                                              [this] { goToDashboards(); }});
                 }};
}

void PlanPages::goToPlan(const std::string& unit) {
    if (!rest()) return;
    plan_->open(unit);
    if (window_.turnTo(&*plan_, HelpTopic::plan))
        window_.arrive("plan", [](PlanPages& pages) { pages.goToPlan(); });
}

void PlanPages::goToPart(PlanPart part, const std::string& unit) {
    switch (part) {
        case PlanPart::actions: goToPlan(unit); break;
        case PlanPart::events: registers_->goToEvents(unit); break;
        case PlanPart::indicators: registers_->goToIndicators(unit); break;
        case PlanPart::practices: registers_->goToPractices(unit); break;
        case PlanPart::dashboards: goToDashboards(unit); break;
    }
}

void PlanPages::goToDashboards(const std::string& unit) {
    if (!rest()) return;
    dashboards_->open(unit);
    if (window_.turnTo(&*dashboards_, HelpTopic::dashboards))
        window_.arrive("dashboards", [](PlanPages& pages) { pages.goToDashboards(); });
}

void PlanPages::seeServices() {
    if (!rest()) return;
    services_->refresh();
    if (window_.turnTo(&*services_, HelpTopic::dashboards))
        window_.arrive("services", [](PlanPages& pages) { pages.seeServices(); });
}

void PlanPages::openRow(const Dashboard::Row& row) {
    using Kind = Dashboard::Row::Kind;
    switch (row.kind) {
        case Kind::action: open(row.id); break;
        case Kind::event: registers_->openEvent(row.id); break;
        case Kind::module:
            if (scenarios::isIdentifier(row.id)) window_.train(scenarios::ModuleId(row.id));
            break;
        case Kind::indicator: registers_->openIndicator(dashboards_->unit(), row.id); break;
        case Kind::unit: goToDashboards(row.id); break;
    }
}

void PlanPages::openUnit(const Dashboard::Row& row) {
    if (!rest()) return;
    dashboards_->keepShowing({services_->shown().question, services_->shown().period});
    openRow(row);
}

void PlanPages::seeIdeas(const std::string& unit) {
    if (!rest()) return;
    ideas_->open(unit);
    if (window_.turnTo(&*ideas_, HelpTopic::plan))
        window_.arrive("ideas " + unit, [unit](PlanPages& pages) { pages.seeIdeas(unit); });
}

void PlanPages::begin(const Action& fresh) {
    if (!rest()) return;
    action_->begin(fresh);
    if (!window_.turnTo(&*action_, HelpTopic::action)) return;
    window_.arrive("action " + fresh.id, [id = fresh.id](PlanPages& pages) { pages.open(id); });
}

void PlanPages::open(const std::string& id) {
    const ActionSheet* here = action_.ifMade() ? action_->sheet() : nullptr;
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
    if (window_.turnTo(&*action_, HelpTopic::action))
        window_.arrive("action " + id, [id](PlanPages& pages) { pages.open(id); });
}

void PlanPages::meet(const std::string& unit) {
    const FollowUpMeeting* here = followUp_.ifMade() ? followUp_->meeting() : nullptr;
    const bool isHere = here && here->unit() == unit;
    if (!isHere && !rest()) return;
    followUp_->open(unit);
    if (window_.turnTo(&*followUp_, HelpTopic::followUp))
        window_.arrive("follow-up " + unit, [unit](PlanPages& pages) { pages.meet(unit); });
}

void PlanPages::prioritise(const std::string& unit) {
    if (!rest()) return;
    priorities_->open(unit);
    if (window_.turnTo(&*priorities_, HelpTopic::priorities))
        window_.arrive("priorities " + unit, [unit](PlanPages& pages) { pages.prioritise(unit); });
}

bool PlanPages::rest(const wxWindow* next) {
    if (plan_.ifMade()) plan_->rest();
    const auto mayGo = [next](auto& page) { return !page.ifMade() || next == page.ifMade() || page->rest(); };
    return mayGo(action_) && mayGo(followUp_) && mayGo(priorities_) && registers_->rest(next);
}

PlanPages::Seat PlanPages::standUp() {
    Seat seat;
    if (action_.ifMade()) seat.sheet = action_->standUp();
    if (plan_.ifMade()) seat.plan = plan_->standUp();
    if (followUp_.ifMade()) seat.meeting = followUp_->standUp();
    if (priorities_.ifMade()) seat.workshop = priorities_->standUp();
    if (dashboards_.ifMade()) {
        seat.dashboardsUnit = dashboards_->unit();
        seat.dashboards = dashboards_->shown();
    }
    if (services_.ifMade()) seat.services = services_->shown();
    seat.registers = registers_->standUp();
    return seat;
}

void PlanPages::sitDown(Seat seat) {
    if (seat.sheet) action_->sitDown(std::move(seat.sheet));
    if (seat.meeting.meeting) followUp_->sitDown(std::move(seat.meeting));
    if (seat.workshop) priorities_->sitDown(std::move(seat.workshop));
    if (seat.plan) plan_->sitDown(std::move(*seat.plan));
    if (!seat.dashboardsUnit.empty()) {
        dashboards_->keepTo(seat.dashboardsUnit);
        dashboards_->keepShowing(seat.dashboards);
    }
    if (seat.services) services_->keepShowing(*seat.services);
    registers_->sitDown(std::move(seat.registers));
}

PlanPage& PlanPages::plan() {
    return *plan_;
}

IdeasPage& PlanPages::ideas() {
    return *ideas_;
}

ActionPage& PlanPages::action() {
    return *action_;
}

FollowUpPage& PlanPages::followUp() {
    return *followUp_;
}

PriorityPage& PlanPages::priorities() {
    return *priorities_;
}

DashboardsPage& PlanPages::dashboards() {
    return *dashboards_;
}

ServicesPage& PlanPages::services() {
    return *services_;
}

}  // namespace trainer
