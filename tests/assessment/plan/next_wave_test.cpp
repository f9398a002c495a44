#include "assessment/plan/next_wave.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/diagnostic/small.h"
#include "tests/assessment/plan/some_action.h"

using namespace assessment;

namespace {

const FrameworkName before{"list", 1};
const FrameworkName now{"list", 2};

/// Waves of a unit, and an action that answers to a gap of the first.
struct Waves : Small {
    Waves() {
        framework.name = now;
        mapping.from = before;
        mapping.to = now;
        mapping.engagements = {{"reception", "reception", Relation::subset, {}}};
        mapping.criteria = {{"badge", "name", Relation::equal, {}},
                            {"chair", "seat", Relation::superset, {}}};
        action = someAction("a", ActionStatus::done);
        action.origin = {ActionOrigin::Kind::gap, "c1", "name", 1, 2, ""};
    }
    void wave(const FrameworkName& name, std::map<std::string, Tenths> levels) {
        const int number = static_cast<int>(waves.size()) + 1;
        waves.push_back(
            {"c" + std::to_string(number), number, name, Basis::agreed, std::move(levels), {}, {}});
    }
    std::vector<Movement> movements(const std::string& day = "2026-11-22") const {
        return movementsOf({{&action, day}}, comparisonOf(framework, waves, {mapping}), {mapping}, countedOn);
    }
    Movement movement(const std::string& day = "2026-11-22") const {
        const auto all = movements(day);
        BOOST_TEST_REQUIRE(all.size() == 1U);
        return all.front();
    }

    FrameworkMapping mapping;
    std::vector<Standing> waves;
    std::map<std::string, std::string> countedOn{{"c1", "2026-01-15"}, {"c2", "2027-01-15"}};
    Action action;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(next_wave)

BOOST_FIXTURE_TEST_CASE(a_level_that_rose_says_whether_it_reached_the_target, Waves) {
    wave(now, {{"name", 10}});
    wave(now, {{"name", 20}});
    const Movement one = movement();
    BOOST_TEST((one.moved == Moved::up));
    BOOST_TEST(one.before.value() == 10);
    BOOST_TEST(one.now.value() == 20);
    BOOST_TEST(one.wave == 2);
    BOOST_TEST(one.reached);
    waves[1].levels["name"] = 19;
    BOOST_TEST((movement().moved == Moved::up));
    BOOST_TEST(!movement().reached);
}

BOOST_FIXTURE_TEST_CASE(done_and_the_level_unchanged_is_said_plainly, Waves) {
    action.status = ActionStatus::verified;
    wave(now, {{"name", 10}});
    wave(now, {{"name", 14}});
    BOOST_TEST((movement().moved == Moved::unchanged), "less than half a level is no change");
    waves[1].levels["name"] = 15;
    BOOST_TEST((movement().moved == Moved::up));
    waves[1].levels["name"] = 6;
    BOOST_TEST((movement().moved == Moved::unchanged));
    waves[1].levels["name"] = 5;
    BOOST_TEST((movement().moved == Moved::down));
}

BOOST_FIXTURE_TEST_CASE(the_wave_in_which_a_gap_was_found_tells_nothing_of_it_yet, Waves) {
    BOOST_TEST(movements().empty(), "no wave at all");
    wave(now, {{"name", 10}});
    BOOST_TEST(movements().empty());
    action.origin.kind = ActionOrigin::Kind::free;
    wave(now, {{"name", 10}});
    BOOST_TEST(movements().empty(), "it answers to no gap");
}

BOOST_FIXTURE_TEST_CASE(a_wave_counted_before_it_was_done_tells_nothing_of_it, Waves) {
    wave(now, {{"name", 10}});
    wave(now, {{"name", 20}});
    BOOST_TEST((movement("2027-01-15").moved == Moved::up));
    BOOST_TEST((movement("2027-01-16").moved == Moved::unknown));
    BOOST_TEST(!movement("2027-01-16").now);
    wave(now, {{"name", 10}});
    BOOST_TEST((movement("2027-01-16").moved == Moved::unchanged), "the third wave tells");
    BOOST_TEST(movement("2027-01-16").wave == 3);
}

BOOST_FIXTURE_TEST_CASE(a_wave_that_tells_no_level_leaves_the_word_to_the_one_before, Waves) {
    wave(now, {{"name", 10}});
    wave(now, {{"name", 20}});
    wave(now, {});
    BOOST_TEST(movement().wave == 2);
    waves[1].levels.clear();
    BOOST_TEST((movement().moved == Moved::unknown));
    waves[1].levels = {{"name", 20}};
    waves[0].levels.clear();
    BOOST_TEST((movement().moved == Moved::unknown));
}

BOOST_FIXTURE_TEST_CASE(another_list_tells_only_of_what_it_asks_alike, Waves) {
    wave(before, {{"badge", 10}, {"chair", 10}, {"seat", 10}});
    wave(now, {{"name", 20}, {"seat", 20}, {"sign", 20}});
    action.origin.criterion = "badge";
    BOOST_TEST((movement().moved == Moved::up));
    BOOST_TEST(movement().before.value() == 10);
    action.origin.criterion = "chair";
    BOOST_TEST((movement().moved == Moved::unknown), "it asked more");
    action.origin.criterion = "seat";
    BOOST_TEST((movement().moved == Moved::unknown), "of one name, and not mapped");
    mapping.criteria.clear();
    action.origin.criterion = "badge";
    BOOST_TEST((movement().moved == Moved::unknown), "a break");
}

BOOST_FIXTURE_TEST_CASE(what_asked_more_is_not_what_stands_beside_it, Waves) {
    mapping.criteria.push_back({"bench", "seat", Relation::equal, {}});
    wave(before, {{"chair", 10}, {"bench", 10}});
    wave(now, {{"seat", 20}});
    action.origin.criterion = "bench";
    BOOST_TEST((movement().moved == Moved::up));
    action.origin.criterion = "chair";
    BOOST_TEST((movement().moved == Moved::unknown));
}

BOOST_FIXTURE_TEST_CASE(a_later_wave_that_asked_more_tells_nothing_of_it, Waves) {
    wave(now, {{"seat", 10}});
    wave(before, {{"chair", 20}});
    wave(now, {});
    action.origin.criterion = "seat";
    BOOST_TEST((movement().moved == Moved::unknown));
    waves[2].levels = {{"seat", 20}};
    BOOST_TEST(movement().wave == 3);
}

BOOST_FIXTURE_TEST_CASE(a_campaign_that_is_not_compared_leaves_it_unknown, Waves) {
    wave(now, {{"name", 10}});
    wave(now, {{"name", 20}});
    action.origin.campaign = "elsewhere";
    BOOST_TEST((movement().moved == Moved::unknown));
}

BOOST_FIXTURE_TEST_CASE(each_way_to_move_opens_its_actions, Waves) {
    wave(now, {{"name", 10}});
    wave(now, {{"name", 20}});
    const auto moves = actionsByMove(movements());
    BOOST_TEST(moves.size() == 4U);
    BOOST_TEST(moves.at(Moved::up) == std::vector<std::string>{"a"}, boost::test_tools::per_element());
    BOOST_TEST(moves.at(Moved::unchanged).empty());
}

BOOST_AUTO_TEST_SUITE_END()
