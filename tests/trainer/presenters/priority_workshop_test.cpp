#include "trainer/presenters/priority_workshop.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_plans.h"

using namespace assessment;
using namespace trainer;
using At = PriorityWorkshop::Stage;

namespace {

constexpr const char* decided = "Decided in the workshop";

/// Three ideas, one of which is under way, that a team and a committee of users vote on.
struct Ideas : SmallPlans {
    Action badges = add("Badges", "2026-12-15", ActionStatus::proposed);
    Action signs = add("Signs", {}, ActionStatus::proposed);
    Action desk = add("Desk", {}, ActionStatus::inProgress);

    /// Cards for much or little, and dots.
    static Placing placing(int much, int little, int dots) {
        return {Counts{{0, 0, much}, 0, 0}, Counts{{little, 0, 0}, 0, 0}, dots};
    }
    std::vector<assessment::Workshop> kept() { return plans.workshops().workshops(unit.id); }
    void vote(PriorityWorkshop& workshop) {
        workshop.goTo(At::vote);
        workshop.goTo(std::size_t{0});
        workshop.put(placing(6, 6, 2));
        workshop.goTo(std::size_t{1});
        workshop.put({{}, {}, 5});
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(priority_workshops)

BOOST_FIXTURE_TEST_CASE(what_is_proposed_is_looked_at_and_others_may_be_added, Ideas) {
    PriorityWorkshop workshop(plans, unit.id);
    BOOST_TEST(workshop.candidates().size() == 3U);
    BOOST_TEST(workshop.actions().size() == 2U);
    BOOST_TEST(kept().empty());
    workshop.choose(desk.id, true);
    BOOST_TEST(workshop.isChosen(desk.id));
    workshop.choose(signs.id, false);
    BOOST_TEST_REQUIRE(kept().size() == 1U);
    BOOST_TEST(kept().front().actions == (std::vector{badges.id, desk.id}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(votes_are_kept_at_once_and_it_goes_on_where_somebody_left_it, Ideas) {
    {
        PriorityWorkshop workshop(plans, unit.id);
        workshop.goTo(At::vote);
        workshop.put(placing(6, 6, 2));
        BOOST_TEST(workshop.voted() == 1U);
    }
    PriorityWorkshop again(plans, unit.id);
    BOOST_TEST((again.stage() == At::vote));
    BOOST_TEST(again.place() == 1U);
    BOOST_TEST(again.placingOf(badges.id).dots == 2);
    again.hear(VoterGroup::committee);
    BOOST_TEST(again.placingOf(badges.id).dots == 0);
}

BOOST_FIXTURE_TEST_CASE(actions_stand_where_the_votes_place_them_the_team_first, Ideas) {
    PriorityWorkshop workshop(plans, unit.id);
    BOOST_TEST(!workshop.agreementBetween().has_value());
    vote(workshop);
    auto lines = workshop.lines();
    BOOST_TEST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines.front().action->title == "Signs");
    BOOST_TEST(lines.back().isQuickWin);
    BOOST_TEST(!lines.front().isQuickWin);
    workshop.hear(VoterGroup::committee);
    workshop.goTo(std::size_t{0});
    workshop.put({{}, {}, 9});
    BOOST_TEST(workshop.agreementBetween().value() == 0);
    BOOST_TEST(workshop.lines().back().committee.rank == 1);
}

BOOST_FIXTURE_TEST_CASE(a_table_brings_rankings_of_a_group_in_the_place_of_its_votes, Ideas) {
    PriorityWorkshop workshop(plans, unit.id);
    vote(workshop);
    assessment::Votes votes;
    votes.rankings = {{{badges.id, 1}, {signs.id, 2}}, {{badges.id, 1}, {signs.id, 2}}};
    workshop.bring(votes);
    BOOST_TEST(workshop.agreementIn(VoterGroup::team).value() == 1);
    BOOST_TEST(workshop.lines().front().action->title == "Badges");
    BOOST_TEST(workshop.voted() == 0U);
    workshop.undo("");
    BOOST_TEST(workshop.voted() == 2U);
}

BOOST_FIXTURE_TEST_CASE(deciding_writes_the_actions_in_one_change_that_is_taken_back, Ideas) {
    PriorityWorkshop workshop(plans, unit.id);
    vote(workshop);
    workshop.goTo(At::decide);
    workshop.prioritise(badges.id, true);
    BOOST_TEST((workshop.faults() == std::vector{WorkshopFault::tooFew}));
    BOOST_TEST(workshop.decide(decided));
    BOOST_TEST(workshop.isOver());
    BOOST_TEST(kept().front().isOver);
    BOOST_TEST((keptAction(badges.id).status == ActionStatus::decided));
    BOOST_TEST((keptAction(badges.id).priority == Grade::high));
    BOOST_TEST((keptAction(badges.id).impact == Grade::high));
    BOOST_TEST((keptAction(badges.id).effort == Grade::low));
    BOOST_TEST((keptAction(signs.id).status == ActionStatus::proposed));
    BOOST_TEST(plans.plans().journal(badges.id).back().note == decided);
    BOOST_TEST(plans.plans().journal(signs.id).size() == 1U);

    BOOST_TEST(PriorityWorkshop(plans, unit.id).isOver());
    BOOST_TEST(workshop.undo("Taken back"));
    BOOST_TEST(!workshop.isOver());
    BOOST_TEST(!kept().front().isOver);
    BOOST_TEST((keptAction(badges.id).status == ActionStatus::proposed));
    BOOST_TEST((keptAction(badges.id).priority == Grade::medium));
    BOOST_TEST(plans.plans().journal(badges.id).size() == 3U);
    BOOST_TEST(workshop.decide(decided));
    BOOST_TEST((keptAction(badges.id).status == ActionStatus::decided));
}

BOOST_FIXTURE_TEST_CASE(what_was_changed_meanwhile_is_neither_overwritten_nor_taken_back, Ideas) {
    PriorityWorkshop workshop(plans, unit.id);
    vote(workshop);
    workshop.prioritise(badges.id, true);
    workshop.prioritise(signs.id, true);
    plans.plans().change({{signs, {JournalEntry::Kind::fact, "Zoe", moment, "Seen", {}}}});
    BOOST_TEST(!workshop.decide(decided));
    BOOST_TEST(!workshop.isOver());
    BOOST_TEST((keptAction(badges.id).status == ActionStatus::proposed));
    BOOST_TEST(workshop.decide(decided));
    BOOST_TEST((keptAction(signs.id).status == ActionStatus::decided));
    plans.plans().change({{keptAction(signs.id), {JournalEntry::Kind::fact, "Zoe", moment, "Seen", {}}}});
    BOOST_TEST(!workshop.undo("Taken back"));
    BOOST_TEST(workshop.isOver());
    BOOST_TEST((keptAction(badges.id).status == ActionStatus::decided));
}

BOOST_FIXTURE_TEST_CASE(a_second_window_on_the_same_workshop_is_told_and_shown_what_the_first_left, Ideas) {
    PriorityWorkshop first(plans, unit.id);
    first.choose(desk.id, true);
    PriorityWorkshop second(plans, unit.id);
    first.choose(signs.id, false);
    second.choose(badges.id, false);
    BOOST_TEST(second.wasOvertaken());
    BOOST_TEST(!second.wasOvertaken());
    BOOST_TEST(second.isChosen(badges.id));
    BOOST_TEST(!second.isChosen(signs.id));
    second.choose(badges.id, false);
    BOOST_TEST(!kept().front().actions.empty());
    BOOST_TEST(!second.isChosen(badges.id));
}

BOOST_FIXTURE_TEST_CASE(the_next_workshop_begins_with_what_is_proposed_then, Ideas) {
    PriorityWorkshop workshop(plans, unit.id);
    workshop.prioritise(badges.id, true);
    workshop.decide(decided);
    day = "2026-12-01";
    PriorityWorkshop next(plans, unit.id);
    BOOST_TEST(!next.isOver());
    BOOST_TEST_REQUIRE(next.actions().size() == 1U);
    BOOST_TEST(next.actions().front()->title == "Signs");
    workshop.begin();
    BOOST_TEST(workshop.actions().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
