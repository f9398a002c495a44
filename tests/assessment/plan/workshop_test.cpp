#include "assessment/plan/workshop.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;
using enum VoterGroup;
using Faults = std::vector<WorkshopFault>;
using Ids = std::vector<std::string>;

namespace {

constexpr double tolerance = 1e-9;

Counts cards(int low, int medium, int high) {
    return {{low, medium, high}, 0, 0};
}

/// Four actions on the wall.
struct Wall {
    Wall() {
        workshop.actions = {"a", "b", "c", "d"};
        for (const std::string& id : workshop.actions)
            actions.push_back(someAction(id, ActionStatus::proposed));
    }
    std::vector<double> ranks(VoterGroup group) const {
        std::vector<double> ranks;
        for (const Placed& placed : placedBy(workshop, group, actions)) ranks.push_back(placed.rank);
        return ranks;
    }
    void dots(VoterGroup group, const std::vector<int>& dots) {
        for (std::size_t i = 0; i < dots.size(); ++i)
            workshop.placings[group][workshop.actions[i]].dots = dots[i];
    }

    Workshop workshop;
    std::vector<Action> actions;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(workshops)

BOOST_AUTO_TEST_CASE(each_group_has_a_word_that_leads_back_to_it) {
    for (const auto group : {team, committee}) BOOST_TEST((voterGroupOf(word(group)) == group));
    BOOST_TEST(!voterGroupOf("everybody"));
}

BOOST_FIXTURE_TEST_CASE(an_action_stands_where_the_middle_card_says, Wall) {
    workshop.placings[team] = {{"a", {cards(1, 1, 3), cards(3, 1, 1), 0}},
                               {"b", {cards(0, 2, 2), cards(2, 2, 0), 0}},
                               {"c", {cards(2, 0, 2), cards(0, 0, 0), 0}}};
    actions[2].effort = Grade::high;
    actions[3].impact = Grade::low;
    const auto placed = placedBy(workshop, team, actions);
    BOOST_TEST((placed[0].impact == Grade::high));
    BOOST_TEST((placed[0].effort == Grade::low));
    BOOST_TEST((placed[1].impact == Grade::high), "between medium and high: up");
    BOOST_TEST((placed[1].effort == Grade::medium));
    BOOST_TEST((placed[2].impact == Grade::medium));
    BOOST_TEST((placed[2].effort == Grade::high), "as it was: no cards");
    BOOST_TEST((placed[3].impact == Grade::low), "as it was: not placed");
    BOOST_TEST((placedBy(workshop, committee, actions)[0].impact == Grade::medium), "of another group");
}

BOOST_FIXTURE_TEST_CASE(dots_rank_actions_and_none_rank_nothing, Wall) {
    dots(team, {4, 0, 7, 4});
    BOOST_TEST(ranks(team) == (Ranks{2.5, 4, 1, 2.5}), boost::test_tools::per_element());
    dots(committee, {0, 0, 0, 0});
    BOOST_TEST(ranks(committee) == (Ranks{0, 0, 0, 0}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(rankings_come_before_dots, Wall) {
    dots(team, {9, 0, 0, 0});
    workshop.rankings[team] = {{{"a", 4}, {"b", 1}, {"c", 2}, {"d", 3}},
                               {{"a", 2}, {"b", 1}, {"c", 3}, {"d", 4}}};
    BOOST_TEST(ranks(team) == (Ranks{3, 1, 2, 4}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(what_somebody_left_out_comes_after_what_they_ranked, Wall) {
    workshop.rankings[team] = {{{"c", 1}, {"gone", 2}}};
    BOOST_TEST(ranks(team) == (Ranks{3, 3, 1, 3}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_action_that_is_gone_is_placed_no_more, Wall) {
    dots(team, {4, 9, 7, 1});
    actions.erase(actions.begin() + 1);
    const auto placed = placedBy(workshop, team, actions);
    BOOST_TEST_REQUIRE(placed.size() == 3U);
    BOOST_TEST(placed[1].action == "c");
    BOOST_TEST(ranks(team) == (Ranks{2, 1, 3}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(people_of_a_group_agree_as_far_as_their_rankings_do, Wall) {
    BOOST_TEST(!agreementIn(workshop, team));
    const PersonalRanking one{{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}};
    workshop.rankings[team] = {one};
    BOOST_TEST(!agreementIn(workshop, team), "nobody to agree with");
    workshop.rankings[team] = {one, one, one};
    BOOST_TEST(agreementIn(workshop, team).value() == 1, boost::test_tools::tolerance(tolerance));
    workshop.rankings[team] = {one, {{"a", 4}, {"b", 3}, {"c", 2}, {"d", 1}}};
    BOOST_TEST(agreementIn(workshop, team).value() == 0);
}

BOOST_FIXTURE_TEST_CASE(two_groups_agree_as_far_as_their_ranks_do_however_they_voted, Wall) {
    dots(team, {8, 6, 4, 2});
    BOOST_TEST(!agreementBetween(workshop, actions), "the committee has not voted");
    workshop.rankings[committee] = {{{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}}};
    BOOST_TEST(agreementBetween(workshop, actions).value() == 1, boost::test_tools::tolerance(tolerance));
    workshop.rankings[committee] = {{{"a", 4}, {"b", 3}, {"c", 2}, {"d", 1}}};
    BOOST_TEST(agreementBetween(workshop, actions).value() == 0);
}

BOOST_FIXTURE_TEST_CASE(three_to_five_of_its_actions_are_decided_on, Wall) {
    const auto faults = [&](const Ids& priorities) {
        workshop.priorities = priorities;
        return faultsOf(workshop);
    };
    BOOST_TEST(faults({"a", "b", "c"}).empty());
    BOOST_TEST((faults({"a", "b"}) == Faults{WorkshopFault::tooFew}));
    BOOST_TEST((faults({"a", "b", "b"}) == Faults{WorkshopFault::tooFew, WorkshopFault::repeated}));
    BOOST_TEST((faults({"a", "b", "x"}) == Faults{WorkshopFault::unknownAction}));
    workshop.actions.insert(workshop.actions.end(), {"e", "f"});
    BOOST_TEST(faults({"a", "b", "c", "d", "e"}).empty());
    BOOST_TEST((faults({"a", "b", "c", "d", "e", "f"}) == Faults{WorkshopFault::tooMany}));
}

BOOST_AUTO_TEST_SUITE_END()
