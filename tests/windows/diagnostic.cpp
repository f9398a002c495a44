#include "tests/windows/diagnostic.h"

#include "trainer/presenters/board.h"
#include "trainer/presenters/campaign_draft.h"

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
