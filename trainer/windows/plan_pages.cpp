#include "trainer/windows/plan_pages.h"

#include <algorithm>

#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/ideas_page.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/services_page.h"

namespace trainer {

using assessment::Action;

PlanPages::PlanPages(wxSimplebook& book, PlanDesk& desk, EventPost& post, Settings& settings, Window window)
    : desk_(desk), window_(std::move(window)) {
    const auto goTo = [this](const std::string& unit) { goToPlan(unit); };
    const auto openIt = [this](const std::string& id) { open(id); };
    const auto toPart = [this](PlanPart part, const std::string& wanted) { goToPart(part, wanted); };
    plan_ = new PlanPage(
        &book, desk, toPart,
        {[this](const std::string& unit) { begin(freshAction(desk_, unit)); },
         [this](const std::string& unit) { seeIdeas(unit); }, openIt, window_.readLook, window_.keepLook});
    ideas_ = new IdeasPage(&book, desk,
                           {goTo, [this](const Action& fresh) { begin(fresh); }, openIt,
                            window_.goToDiagnostics, window_.train});
    registers_ = std::make_unique<PlanRegisters>(
        book, desk, post, settings,
        PlanRegisters::Ways{[this] { return rest(); }, window_.turnTo,
                            [this](const std::string& name, auto show) {
                                window_.arrive(name, [show](PlanPages& pages) { show(pages.registers()); });
                            },
                            toPart, [this](const Action& fresh) { begin(fresh); }, openIt});
    action_ = new ActionPage(&book, desk,
                             {goTo, openIt, [this](const std::string& id) { registers_->openEvent(id); },
                              [this](const std::string& unit) { registers_->goToIndicators(unit); },
                              [this](const Action& action) { registers_->tell(action); }, window_.train});
    const auto openOne = [this](const Dashboard::Row& row) { openRow(row); };
    dashboards_ = new DashboardsPage(
        &book, desk, toPart,
        {openOne, [](Dashboard::Row::Kind) { return true; }, [this] { seeServices(); }, window_.train});
    services_ = new ServicesPage(&book, desk, {openOne, [this] { goToDashboards(); }});
    for (wxWindow* page : std::initializer_list<wxWindow*>{plan_, ideas_, action_, dashboards_, services_})
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
        case PlanPart::events: registers_->goToEvents(unit); break;
        case PlanPart::indicators: registers_->goToIndicators(unit); break;
        case PlanPart::practices: registers_->goToPractices(unit); break;
        case PlanPart::dashboards: goToDashboards(unit); break;
    }
}

void PlanPages::goToDashboards(const std::string& unit) {
    if (!rest()) return;
    dashboards_->open(unit);
    if (window_.turnTo(dashboards_, HelpTopic::dashboards))
        window_.arrive("dashboards", [](PlanPages& pages) { pages.goToDashboards(); });
}

void PlanPages::seeServices() {
    if (!rest()) return;
    services_->refresh();
    if (window_.turnTo(services_, HelpTopic::dashboards))
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
        case Kind::unit: goToDashboards(row.id); break;
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

bool PlanPages::rest(const wxWindow* next) {
    return (next == action_ || action_->rest()) && registers_->rest(next);
}

PlanPages::Seat PlanPages::standUp() {
    return {action_->standUp(), plan_->unit(), registers_->standUp(), dashboards_->shown()};
}

void PlanPages::sitDown(Seat seat) {
    action_->sitDown(std::move(seat.sheet));
    plan_->keepTo(seat.unit);
    registers_->sitDown(std::move(seat.registers));
    dashboards_->keepTo(seat.unit);
    dashboards_->keepShowing(seat.dashboards);
}

}  // namespace trainer
