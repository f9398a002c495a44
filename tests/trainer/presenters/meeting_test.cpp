#include "trainer/presenters/meeting.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"
#include "trainer/presenters/oversight.h"
#include "trainer/presenters/unit_waves.h"

using namespace assessment;
using namespace trainer;
using Kind = MeetingPoint::Kind;

namespace {

/// A meeting of six people who agree on the first of three criteria and told nothing of the others.
struct Meets : SmallDesk {
    Campaign closed(int wave = 1) {
        const Campaign campaign = opened(wave);
        give(campaign, 6);
        Board(*this, campaign.id).close();
        return kept(campaign.id);
    }
    std::vector<Consensus> consensusOf(const Campaign& campaign) {
        return campaigns().consensus(campaign.id);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(meeting)

BOOST_FIXTURE_TEST_CASE(what_is_undecided_comes_last, Meets) {
    Meeting meeting(*this, closed(), shipped.front());
    BOOST_TEST_REQUIRE(meeting.points().size() == 3U);
    BOOST_TEST((meeting.points().front().kind == Kind::adoptable));
    BOOST_TEST(meeting.points().front().proposed == 3);
    BOOST_TEST((meeting.points().back().kind == Kind::undecided));
}

BOOST_FIXTURE_TEST_CASE(what_is_adopted_needs_no_reason_and_another_level_does, Meets) {
    const Campaign campaign = closed();
    Meeting meeting(*this, campaign, shipped.front());
    meeting.adopt();
    BOOST_TEST(meeting.adopted() == 1U);
    BOOST_TEST(meeting.adoptable().empty());
    meeting.decide(1);
    BOOST_TEST(meeting.lacksReasonAt(0));
    meeting.explain("Seen at the counter", "2 stay with 3");
    BOOST_TEST(!meeting.lacksReasonAt(0));
    BOOST_TEST(consensusOf(campaign).front().dissent == "2 stay with 3");
    meeting.decide(3);
    BOOST_TEST(consensusOf(campaign).front().reason == "Seen at the counter");
}

BOOST_FIXTURE_TEST_CASE(each_decision_is_taken_back_and_made_again_with_its_words, Meets) {
    const Campaign campaign = closed();
    Meeting meeting(*this, campaign, shipped.front());
    meeting.goTo(2);
    meeting.decide(1);
    meeting.explain("Seen", "");
    meeting.goTo(0);
    meeting.undo();
    BOOST_TEST(meeting.place() == 2U);
    BOOST_TEST(consensusOf(campaign).front().reason.empty());
    meeting.undo();
    BOOST_TEST(consensusOf(campaign).empty());
    meeting.redo();
    meeting.redo();
    BOOST_TEST(consensusOf(campaign).front().reason == "Seen");
}

BOOST_FIXTURE_TEST_CASE(nothing_changes_once_it_has_ended, Meets) {
    const Campaign campaign = closed();
    Meeting meeting(*this, campaign, shipped.front());
    meeting.decide(1);
    BOOST_CHECK_THROW(meeting.end(), std::logic_error);
    meeting.explain("Seen", "");
    meeting.end();
    BOOST_TEST(meeting.isOver());
    BOOST_TEST((kept(campaign.id).phase == Phase::agreed));
    BOOST_CHECK_THROW(meeting.decide(2), CampaignMovedOn);
    BOOST_TEST(consensusOf(campaign).front().level == 1);
}

BOOST_FIXTURE_TEST_CASE(proofs_belong_to_the_criterion_they_were_added_to, Meets) {
    Meeting meeting(*this, closed(), shipped.front());
    meeting.addProof(Proof::Kind::link, "https://example.org/guide");
    meeting.goTo(1);
    BOOST_TEST(meeting.proofs().empty());
    meeting.goTo(0);
    BOOST_TEST_REQUIRE(meeting.proofs().size() == 1U);
    BOOST_TEST(meeting.proofs().front().date == day);
    meeting.removeProof(meeting.proofs().front().id);
    BOOST_TEST(meeting.proofs().empty());
}

BOOST_FIXTURE_TEST_CASE(the_waves_of_a_unit_stand_beside_each_other_once_they_are_counted, Meets) {
    BOOST_TEST(!wavesOf(*this, unit.id, Beside::otherUnits));
    closed(1);
    opened(2);
    BOOST_TEST_REQUIRE(wavesOf(*this, unit.id, Beside::otherUnits).has_value());
    BOOST_TEST(wavesOf(*this, unit.id, Beside::otherUnits)->waves.waves.size() == 1U);
    closed(3);
    const auto waves = wavesOf(*this, unit.id, Beside::otherUnits);
    BOOST_TEST(waves->waves.waves.size() == 2U);
    BOOST_TEST((waves->others->refusal == Others::Refusal::notShared));
}

BOOST_FIXTURE_TEST_CASE(every_unit_stands_in_every_wave_with_the_stage_it_is_at, Meets) {
    addUnit("Archives");
    closed(1);
    opened(2);
    const auto waves = oversee(*this);
    BOOST_TEST_REQUIRE(waves.size() == 2U);
    BOOST_TEST(waves.front().wave == 2);
    BOOST_TEST(waves.front().units.size() == 2U);
    BOOST_TEST(!waves.front().units.back().isBegun);
    BOOST_TEST(waves.front().units.front().stage.stage == "answers");
    BOOST_TEST(waves.back().units.front().stage.stage == "return");
    BOOST_TEST(waves.back().units.front().line.participation.given == 6);
}

BOOST_AUTO_TEST_SUITE_END()
