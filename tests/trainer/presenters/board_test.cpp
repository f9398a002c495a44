#include "trainer/presenters/board.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"
#include "trainer/presenters/ballot_presenter.h"
#include "trainer/presenters/card_counts.h"

using namespace assessment;
using namespace trainer;
using Next = CampaignLine::Next;

BOOST_AUTO_TEST_SUITE(board)

BOOST_FIXTURE_TEST_CASE(the_list_has_the_latest_wave_first_and_says_what_comes_next, SmallDesk) {
    BOOST_TEST(campaignLines(*this).empty());
    const Campaign first = opened(1);
    opened(2);
    const auto lines = campaignLines(*this);
    BOOST_TEST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines.front().campaign.wave == 2);
    BOOST_TEST(lines.front().unit == "Reception");
    BOOST_TEST((lines.front().next == Next::answer));
    BallotPresenter ballot(*this, first, shipped.front());
    ballot.choose(Respondent::agent);
    BOOST_TEST((campaignLine(*this, first.id).own == OwnState::begun));
    ballot.handIn();
    BOOST_TEST((campaignLine(*this, first.id).own == OwnState::given));
    BOOST_TEST((campaignLine(*this, first.id).next == Next::lead));
    BOOST_TEST(campaignLine(*this, first.id).participation.given == 1);
}

BOOST_FIXTURE_TEST_CASE(who_is_named_and_referents_lead_others_answer_first, SmallDesk) {
    const Campaign campaign = opened();
    camille.name = "Dominique";
    BOOST_TEST(!campaignLine(*this, campaign.id).leads);
    camille.roles = {Role::referent};
    BOOST_TEST(campaignLine(*this, campaign.id).leads);
}

BOOST_FIXTURE_TEST_CASE(it_cannot_be_closed_before_enough_have_answered, SmallDesk) {
    const Campaign campaign = opened();
    give(campaign, 3);
    Board board(*this, campaign.id);
    BOOST_TEST(!board.view().mayClose);
    BOOST_TEST(board.view().missing == 2);
    BOOST_CHECK_THROW(board.close(), std::logic_error);
    BOOST_TEST((kept(campaign.id).phase == Phase::open));
    give(campaign, 2);
    BOOST_TEST(board.view().mayClose);
}

BOOST_FIXTURE_TEST_CASE(somebody_else_may_take_over_till_the_meeting_is_over, SmallDesk) {
    const Campaign campaign = opened();
    Board board(*this, campaign.id);
    board.entrust("Dominique");
    BOOST_TEST(kept(campaign.id).facilitator == "Dominique");
    BOOST_CHECK_THROW(board.entrust(""), std::invalid_argument);
    give(campaign, 6);
    board.close();
    board.entrust("Alix");
    board.endMeeting();
    BOOST_CHECK_THROW(board.entrust("Dominique"), CampaignMovedOn);
    BOOST_TEST(kept(campaign.id).facilitator == "Alix");
}

BOOST_FIXTURE_TEST_CASE(closing_counts_the_ballots_and_passes_a_gate, SmallDesk) {
    const Campaign campaign = opened();
    give(campaign, 6);
    Board board(*this, campaign.id);
    day = "2026-12-01";
    board.close();
    const BoardView view = board.view();
    BOOST_TEST((view.line.campaign.phase == Phase::closed));
    BOOST_TEST(view.stages[1].done == "2026-12-01");
    BOOST_TEST(campaigns().tally(campaign.id)->ballots == 6);
    BOOST_TEST(view.mayOpenAgain);
    BOOST_TEST((view.line.next == Next::decide));
}

BOOST_FIXTURE_TEST_CASE(another_round_asks_everybody_again, SmallDesk) {
    const Campaign campaign = opened();
    give(campaign, 6);
    Board board(*this, campaign.id);
    board.close();
    board.openAgain();
    const BoardView view = board.view();
    BOOST_TEST(view.line.campaign.round == 2);
    BOOST_TEST(view.line.participation.given == 0);
    BOOST_TEST(!view.mayClose);
}

BOOST_FIXTURE_TEST_CASE(stages_are_planned_and_done_by_hand_where_no_gate_does_it, SmallDesk) {
    Board board(*this, opened().id);
    board.plan("return", "2026-11-01");
    BOOST_TEST(board.view().stages.back().isLate);
    board.plan("return", "2026-12-01");
    BOOST_TEST(!board.view().stages.back().isLate);
    board.setDone("return", true);
    BOOST_TEST(board.view().stages.back().done == day);
    BOOST_TEST(!board.view().stages.back().isGated);
    board.setDone("return", false);
    BOOST_TEST(!board.view().stages.back().isDone);
    board.expect(15);
    BOOST_TEST(board.view().line.participation.expected == 15);
}

BOOST_FIXTURE_TEST_CASE(cards_are_kept_one_criterion_at_a_time, SmallDesk) {
    const Campaign campaign = opened(1, Way::cards);
    {
        CardCounts cards(*this, campaign, shipped.front());
        BOOST_TEST(cards.at(0).levels.size() == 4U);
        cards.put({{1, 2, 3, 0}, 1, 0});
        cards.goTo(1);
        cards.put({{0, 0, 0, 2}, 0, 0});
        BOOST_TEST((cards.faultAt(1) == CardCounts::Fault::tooFew));
        cards.put({{0, 0, 0, 12}, 0, 0});
        BOOST_TEST((cards.faultAt(1) == CardCounts::Fault::tooMany));
        cards.undo();
        cards.undo();
        BOOST_TEST(!cards.isTyped(1));
    }
    const CardCounts again(*this, campaign, shipped.front());
    BOOST_TEST(again.typed() == 1U);
    BOOST_TEST(again.place() == 1U);
    BOOST_TEST((again.at(0) == Counts{{1, 2, 3, 0}, 1, 0}));
}

BOOST_FIXTURE_TEST_CASE(a_show_of_cards_is_closed_with_as_many_people_as_answered, SmallDesk) {
    const Campaign campaign = opened(1, Way::cards);
    CardCounts cards(*this, campaign, shipped.front());
    Board board(*this, campaign.id);
    BOOST_TEST(board.view().missing == 5);
    cards.put({{1, 2, 3, 0}, 1, 0});
    BOOST_TEST(board.view().mayClose);
    board.close();
    BOOST_TEST(campaigns().tally(campaign.id)->ballots == 7);
}

BOOST_AUTO_TEST_SUITE_END()
