#include "trainer/presenters/ballot_presenter.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"

using namespace assessment;
using namespace trainer;
using Kind = BallotAnswer::Kind;

namespace {

/// Camille's ballot in an open campaign.
struct Answering : SmallDesk {
    Answering() : campaign(opened()) {}
    BallotPresenter presenter() { return {*this, campaign, shipped.front()}; }
    BallotPresenter begun() {
        auto made = presenter();
        made.choose(Respondent::agent);
        return made;
    }
    Campaign campaign;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ballot_presenter)

BOOST_FIXTURE_TEST_CASE(only_the_criteria_of_the_role_are_asked, Answering) {
    auto ballot = presenter();
    BOOST_TEST(!ballot.isBegun());
    BOOST_TEST(ballot.respondents().size() == 2U);
    ballot.choose(Respondent::users);
    BOOST_TEST(ballot.asked().size() == 2U);
    ballot.choose(Respondent::agent);
    BOOST_TEST(ballot.asked().size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(whoever_answers_otherwise_forgets_what_they_are_not_asked, Answering) {
    auto ballot = begun();
    ballot.goTo(2);
    ballot.answer(Kind::level, 1);
    ballot.choose(Respondent::users);
    BOOST_TEST(ballot.answered() == 0U);
}

BOOST_FIXTURE_TEST_CASE(every_answer_is_kept_at_once_and_gone_on_with, Answering) {
    {
        auto ballot = begun();
        ballot.answer(Kind::level, 2);
        ballot.comment("Seen at the counter");
        ballot.goOn();
        ballot.answer(Kind::dontKnow, 0, "Too new");
    }
    const auto again = presenter();
    BOOST_TEST(again.isBegun());
    BOOST_TEST(again.place() == 2U);
    BOOST_TEST((*again.answerAt(0) == BallotAnswer{Kind::level, 2, {}, "Seen at the counter"}));
    BOOST_TEST((*again.answerAt(1) == BallotAnswer{Kind::dontKnow, 0, "Too new", {}}));
}

BOOST_FIXTURE_TEST_CASE(another_answer_keeps_the_comment, Answering) {
    auto ballot = begun();
    ballot.comment("Nothing to comment yet");
    BOOST_TEST(!ballot.answerAt(0));
    ballot.answer(Kind::level, 2);
    ballot.comment("Why");
    ballot.answer(Kind::notConcerned, 0, "No counter");
    BOOST_TEST((*ballot.answerAt(0) == BallotAnswer{Kind::notConcerned, 0, "No counter", "Why"}));
}

BOOST_FIXTURE_TEST_CASE(undo_goes_back_to_the_criterion_and_leaves_other_comments, Answering) {
    auto ballot = begun();
    ballot.answer(Kind::level, 0);
    ballot.answer(Kind::level, 3);
    ballot.goOn();
    ballot.answer(Kind::level, 1);
    ballot.comment("Kept");
    ballot.goTo(0);
    ballot.comment("Written after");
    ballot.undo();
    BOOST_TEST(ballot.place() == 1U);
    BOOST_TEST(!ballot.answerAt(1));
    ballot.undo();
    BOOST_TEST((*ballot.answerAt(0) == BallotAnswer{Kind::level, 0, {}, "Written after"}));
    ballot.redo();
    ballot.redo();
    BOOST_TEST((*presenter().answerAt(1) == BallotAnswer{Kind::level, 1, {}, "Kept"}));
    BOOST_TEST(!ballot.mayRedo());
}

BOOST_FIXTURE_TEST_CASE(a_ballot_handed_in_counts_until_it_is_taken_back, Answering) {
    auto ballot = begun();
    ballot.answer(Kind::level, 1);
    BOOST_TEST(campaigns().participation(campaign.id).given == 0);
    ballot.handIn();
    BOOST_TEST(ballot.isAtEnd());
    BOOST_TEST(campaigns().participation(campaign.id).given == 1);
    ballot.takeBack();
    BOOST_TEST(campaigns().participation(campaign.id).given == 0);
    BOOST_TEST(!presenter().isGiven());
}

BOOST_FIXTURE_TEST_CASE(what_is_not_answered_is_named_by_its_place, Answering) {
    auto ballot = begun();
    ballot.goTo(1);
    ballot.answer(Kind::level, 1);
    const std::vector<std::size_t> open{0, 2};
    BOOST_TEST(ballot.unanswered() == open, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(nothing_changes_where_the_campaign_was_closed_meanwhile, Answering) {
    auto ballot = begun();
    ballot.answer(Kind::level, 1);
    give(campaign, 5);
    campaigns().close(campaign.id, 1, [&](const std::vector<Ballot>& all) {
        return tallyOf(all, *shipped.front(), campaign.thresholds);
    });
    BOOST_CHECK_THROW(ballot.answer(Kind::level, 2), CampaignMovedOn);
    BOOST_TEST(ballot.answerAt(0)->level == 1);
}

BOOST_FIXTURE_TEST_CASE(a_comment_ends_with_a_whole_letter, Answering) {
    auto ballot = begun();
    ballot.answer(Kind::level, 1);
    std::string words(mostComment - 1, 'a');
    ballot.comment(words + "\u00E9");
    BOOST_TEST(ballot.answerAt(0)->comment == words);
}

BOOST_AUTO_TEST_SUITE_END()
