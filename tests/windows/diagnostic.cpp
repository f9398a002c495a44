#include "tests/windows/diagnostic.h"

#include "trainer/presenters/board.h"
#include "trainer/presenters/campaign_draft.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/practice_page.h"

using namespace assessment;

std::string Diagnosing::opened(Way way) {
    trainer::CampaignDraft draft(desk->diagnostics());
    draft.chooseUnit(desk->diagnostics().addUnit("Accueil"));
    draft.campaign.expected = 9;
    draft.campaign.way = way;
    draft.open();
    return draft.campaign.id;
}

void Diagnosing::give(const std::string& id, int count) {
    const Campaign campaign = store().campaign(id).value();
    const auto framework = desk->diagnostics().frameworkOf(campaign);
    std::vector<Ballot> ballots;
    for (int i = 0; i < count; ++i) {
        Ballot ballot{desk->diagnostics().newId(), Respondent::agent, {}};
        for (const Criterion* one : askedOf(*framework, Respondent::agent))
            ballot.answers[one->id] = {BallotAnswer::Kind::level, i % 4, {}, {}};
        ballots.push_back(std::move(ballot));
    }
    store().give(id, campaign.round, ballots);
}

void Diagnosing::visitDiagnostics(const std::function<void(const std::string&)>& look) {
    const auto at = [&](const std::string& page) {
        wxYield();
        look(page);
    };
    auto& pages = frame->diagnostics();
    pages.goToList();
    at("diagnostics, empty");
    const std::string ballots = opened();
    const std::string cards = opened(Way::cards);
    pages.goToList();
    at("diagnostics");
    pages.begin();
    for (int step = 1; step <= 5; ++step) {
        at("preparing, step " + std::to_string(step));
        pages.preparing().step(1);
    }
    pages.answer(ballots);
    at("ballot, start");
    pages.ballot().begin();
    at("ballot, criterion");
    pages.ballot().pick('?');
    at("ballot, reasons");
    pages.ballot().lookOver();
    at("ballot, all of it");
    pages.lead(ballots);
    at("board");
    give(ballots, 6);
    trainer::Board(desk->diagnostics(), ballots).close();
    pages.lead(ballots);
    at("board, closed");
    pages.decide(ballots);
    at("meeting");
    pages.look(ballots);
    at("outcome");
    pages.compare(store().campaign(ballots)->unit);
    at("waves");
    pages.oversee();
    at("oversight");
    pages.typeCards(cards);
    at("cards");
}

std::string Diagnosing::unitWithGaps() {
    const std::string id = opened();
    const Campaign campaign = store().campaign(id).value();
    const auto framework = desk->diagnostics().frameworkOf(campaign);
    constexpr int gaps = 4;
    std::vector<Ballot> ballots;
    for (int i = 0; i < 6; ++i) {
        Ballot ballot{desk->diagnostics().newId(), Respondent::agent, {}};
        int place = 0;
        for (const Criterion* one : askedOf(*framework, Respondent::agent))
            ballot.answers[one->id] = {BallotAnswer::Kind::level, place++ < gaps ? 1 : 2, {}, {}};
        ballots.push_back(std::move(ballot));
    }
    store().give(id, campaign.round, ballots);
    trainer::Board(desk->diagnostics(), id).close();
    return campaign.unit;
}

void Diagnosing::visitPlans(const std::function<void(const std::string&)>& look) {
    const auto at = [&](const std::string& page) {
        wxYield();
        look(page);
    };
    auto& pages = frame->plans();
    const std::string unit = unitWithGaps();
    pages.goToPlan(unit);
    at("plan, empty");
    pages.seeIdeas(unit);
    at("ideas");
    Action action = trainer::ideasFor(desk->plans(), unit)->gaps.front().ideas.front().action;
    action.due = "2026-01-15";
    trainer::addToPlan(desk->plans(), {action});
    pages.goToPlan(unit);
    at("plan");
    pages.begin(trainer::freshAction(desk->plans(), unit));
    at("new action");
    pages.open(action.id);
    at("action");
    pages.action().step(ActionStatus::decided);
    at("action, decided");
    auto changed = *desk->plans().plans().action(action.id);
    changed.owner = "Camille";
    desk->plans().plans().change(
        {{changed, {JournalEntry::Kind::change, "Camille", desk->plans().now(), {}, {}}}});
    pages.action().sheet()->draft.priority = Grade::high;
    pages.action().keep();
    at("action, changed by two");
    pages.action().sheet()->takeTheirs();
    visitDashboards(unit, at);
    visitPlanMeetings(unit, at);
    visitRegisters(unit, at);
}

void Diagnosing::visitDashboards(const std::string& unit, const std::function<void(const std::string&)>& at) {
    auto& pages = frame->plans();
    pages.goToDashboards(unit);
    for (const trainer::Question question : trainer::questions) {
        pages.dashboards().ask(question);
        at("dashboard " + std::to_string(static_cast<int>(question)));
    }
    pages.seeServices();
    for (const trainer::Question question : trainer::questions) {
        pages.services().ask(question);
        at("services " + std::to_string(static_cast<int>(question)));
    }
}

void Diagnosing::visitPlanMeetings(const std::string& unit,
                                   const std::function<void(const std::string&)>& at) {
    auto& pages = frame->plans();
    pages.meet(unit);
    at("follow-up meeting");
    const auto ideas = trainer::ideasFor(desk->plans(), unit);
    for (const trainer::GapIdeas& gap : ideas.value().gaps)
        if (!gap.ideas.empty()) trainer::addToPlan(desk->plans(), {gap.ideas.front().action});
    pages.prioritise(unit);
    at("workshop, choosing");
    pages.priorities().goTo(trainer::PriorityWorkshop::Stage::vote);
    at("workshop, voting");
    pages.priorities().goTo(trainer::PriorityWorkshop::Stage::decide);
    at("workshop, deciding");
    auto& workshop = *pages.priorities().workshop();
    workshop.prioritise(workshop.actions().front()->id, true);
    pages.priorities().decide();
    at("workshop, decided");
}

void Diagnosing::visitRegisters(const std::string& unit, const std::function<void(const std::string&)>& at) {
    auto& pages = frame->plans().registers();
    pages.goToEvents(unit);
    at("events, empty");
    pages.beginEvent(unit);
    at("new event");
    Event event = trainer::freshEvent(desk->plans(), unit);
    event.facts = "Mme Martin: 04 73 00 00 00";
    event.decision = Decision::acts;
    desk->plans().events().add({event});
    Action action = trainer::freshAction(desk->plans(), unit);
    action.title = "?";
    action.origin.kind = ActionOrigin::Kind::event;
    action.origin.event = event.id;
    trainer::addToPlan(desk->plans(), {action});
    pages.goToEvents(unit);
    at("events");
    pages.openEvent(event.id);
    at("event");
    frame->plans().open(action.id);
    at("action of an event");
    pages.goToIndicators(unit);
    at("indicators, empty");
    pages.beginIndicator(
        trainer::freshIndicator(desk->plans(), unit, desk->plans().readyIndicators().front()));
    at("new indicator");
    pages.indicator().keep();
    const Indicator indicator = pages.indicator().sheet()->draft;
    Measure measure = trainer::freshMeasure(desk->plans(), indicator.id);
    for (const char* day : {"2025-11-22", "2026-01-15"}) {
        measure.id = trainer::freshMeasure(desk->plans(), indicator.id).id;
        measure.date = day;
        measure.value += 81500;
        desk->plans().indicators().keep(measure);
    }
    pages.goToIndicators(unit);
    at("indicators");
    pages.openIndicator(unit, indicator.id);
    at("indicator");
    visitPractices(unit, at);
}

void Diagnosing::visitPractices(const std::string& unit, const std::function<void(const std::string&)>& at) {
    auto& pages = frame->plans().registers();
    pages.goToPractices(unit);
    at("practices, empty");
    Action action = trainer::freshAction(desk->plans(), unit);
    action.title = "?";
    action.status = ActionStatus::done;
    trainer::addToPlan(desk->plans(), {action});
    pages.goToPractices(unit);
    at("practices, one to be told");
    frame->plans().open(action.id);
    at("action, done");
    pages.tell(action);
    at("new practice");
    pages.practice().sheet()->draft.worked = "?";
    pages.practice().keep();
    at("practice");
    pages.goToPractices(unit);
    at("practices");
}
