// Where a tour goes among the diagnostics and the plans of services.
#include <fstream>
#include <sstream>

#include "trainer/desktop/tour.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/presenters/practice_sheet.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/diagnostic_pages.h"
#include "trainer/windows/ideas_page.h"
#include "trainer/windows/outcome_page.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/plan_pages.h"
#include "trainer/windows/plan_reports.h"
#include "trainer/windows/plan_table.h"
#include "trainer/windows/services_page.h"

namespace trainer {

using namespace assessment;

void Tour::diagnose(const ExampleService& example) {
    DiagnosticPages& pages = frame_.diagnostics();
    frame_.goToDiagnostics();
    visit("diagnostics");
    prepare();
    answer(example.others.ballots);
    pages.lead(example.others.ballots);
    visit("board");
    pages.typeCards(example.others.cards);
    visit("cards");
    pages.lead(example.others.counted);
    visit("board-closed");
    pages.decide(example.others.counted);
    visit("meeting");
    lookAtWaves(example);
}

void Tour::prepare() {
    DiagnosticPages& pages = frame_.diagnostics();
    pages.begin();
    visit("prepare-1");
    for (int step = 2; step <= 5; ++step) {
        pages.preparing().step(1);
        visit("prepare-" + std::to_string(step));
    }
}

void Tour::answer(const std::string& campaign) {
    DiagnosticPages& pages = frame_.diagnostics();
    pages.answer(campaign);
    visit("ballot-start");
    pages.ballot().begin();
    visit("ballot-criterion");
    pages.ballot().pick('2');
    pages.ballot().goOn();
    pages.ballot().pick('-');
    visit("ballot-not-concerned");
    pages.ballot().lookOver();
    visit("ballot-end");
}

void Tour::lookAtWaves(const ExampleService& example) {
    DiagnosticPages& pages = frame_.diagnostics();
    pages.look(example.waves.second);
    visit("outcome");
    pages.outcome().unfold("clarte");
    visit("outcome-criteria");
    pages.compare(example.unit);
    visit("waves");
    pages.oversee();
    visit("oversight");
}

void Tour::plan(const ExampleService& example) {
    lookAtList();
    changeSeveral();
    bringTable(example.unit);
    openActions(example);
    meet(example.unit);
    registers(example);
    lookAtDashboards(example.unit);
}

void Tour::lookAtList() {
    frame_.goToPlan();
    visit("plan");
    PlanPage& page = frame_.plans().plan();
    page.showAs(PlanView::board);
    visit("plan-board");
    page.showAs(PlanView::calendar);
    visit("plan-calendar");
    page.showAs(PlanView::efforts);
    visit("plan-efforts");
    page.showAs(PlanView::table);
}

/// What is late, all at once.
void Tour::changeSeveral() {
    PlanPage& page = frame_.plans().plan();
    page.show({{}, {}, {}, true}, PlanOrder::due);
    page.table()->pick({0, 1});
    visit("plan-late");
    page.changePicked();
    visit("plan-change");
    frame_.goToPlan();
}

/// A table of the plan that somebody has changed.
void Tour::bringTable(const std::string& unit) {
    PlanPage& page = frame_.plans().plan();
    const std::string file = way_.home + "/plan.csv";
    trainer::write(desk_.plans(), {"", desk_.plans().plans().actions(unit), {}}, PlanReport::table, file);
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    std::string table = text.str();
    for (const auto& [from, to] :
         {std::pair("2026-12-18", "2026-12-11"), std::pair("2027-01-29", "2027-02-26")})
        if (const auto at = table.find(from); at != std::string::npos)
            table.replace(at, std::string(from).size(), to);
    desk_.diagnostics().save(file, table);
    page.bringIn(file);
    visit("plan-import");
}

void Tour::openActions(const ExampleService& example) {
    PlanPages& pages = frame_.plans();
    pages.seeIdeas(example.unit);
    visit("ideas");
    pages.begin(freshAction(desk_.plans(), example.unit));
    visit("action-new");
    pages.open(example.actions.late);
    visit("action-late");
    pages.open(example.actions.writing);
    visit("action-training");
    pages.open(example.told);
    visit("action-verified");
    for (const Action& action : desk_.plans().plans().actions(example.unit))
        if (action.origin.criterion == "accueil.confidentialite") pages.open(action.id);
    visit("action-moved");
}

void Tour::meet(const std::string& unit) {
    PlanPages& pages = frame_.plans();
    pages.meet(unit);
    visit("follow-up");
    pages.followUp().goTo(pages.followUp().meeting()->points().size() - 1);
    visit("follow-up-measure");
    pages.prioritise(unit);
    pages.priorities().goTo(PriorityWorkshop::Stage::choose);
    visit("priorities-choose");
    pages.priorities().goTo(PriorityWorkshop::Stage::vote);
    visit("priorities-vote");
    pages.priorities().goTo(PriorityWorkshop::Stage::decide);
    visit("priorities-decide");
}

void Tour::registers(const ExampleService& example) {
    PlanRegisters& pages = frame_.plans().registers();
    pages.goToEvents(example.unit);
    visit("events");
    pages.openEvent(example.events.waiting);
    visit("event");
    pages.goToIndicators(example.unit);
    visit("indicators");
    pages.openIndicator(example.unit, example.indicators.calls);
    visit("indicator");
    pages.goToPractices(example.unit);
    visit("practices");
    const auto told = practiceOf(desk_.plans(), desk_.plans().plans().action(example.told).value());
    pages.openPractice(example.unit, told.value().id);
    visit("practice");
}

void Tour::lookAtDashboards(const std::string& unit) {
    PlanPages& pages = frame_.plans();
    pages.goToDashboards(unit);
    for (const Question question : questions) {
        pages.dashboards().ask(question);
        visit("dashboard-" + std::to_string(static_cast<int>(question) + 1));
    }
    pages.seeServices();
    for (const Question question : questions) {
        pages.services().ask(question);
        visit("services-" + std::to_string(static_cast<int>(question) + 1));
    }
}

}  // namespace trainer
