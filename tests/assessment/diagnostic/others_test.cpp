#include "assessment/diagnostic/others.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <set>

#include "tests/assessment/diagnostic/small.h"

using namespace assessment;

namespace {

/// A unit's own campaign, then one of each of some others, all closed and shared.
struct Beside : Small {
    explicit Beside(int others = 6) {
        for (int i = 0; i <= others; ++i) {
            Campaign& one = all.emplace_back();
            one.id = "campaign-" + std::to_string(i);
            one.unit = "unit-" + std::to_string(i);
            one.phase = Phase::agreed;
            one.isShared = true;
        }
    }
    Others others() const {
        return othersFor(all.front(), all, [](const FrameworkName& name) { return name.id.empty(); });
    }

    std::vector<Campaign> all;
};

std::vector<std::string> idsOf(const Others& others) {
    std::vector<std::string> ids;
    for (const Campaign* one : others.drawn) ids.push_back(one->id);
    return ids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(others)

BOOST_FIXTURE_TEST_CASE(a_unit_stands_beside_all_that_agreed_to_it, Beside) {
    all.back().isShared = false;
    BOOST_TEST(!others().refusal);
    BOOST_TEST(others().units == 5);
    BOOST_TEST(others().drawn.size() == 5u);
    for (const std::string& id : idsOf(others())) BOOST_TEST(id != all.back().id);
}

BOOST_FIXTURE_TEST_CASE(fewer_than_five_others_are_not_shown, Beside) {
    all[1].isShared = false;
    all[2].framework = {"unmapped", 1};
    BOOST_TEST((others().refusal == Others::Refusal::tooFew));
    BOOST_TEST(others().units == 4);
    BOOST_TEST(others().drawn.empty());
}

BOOST_FIXTURE_TEST_CASE(who_does_not_share_sees_nobody, Beside) {
    all.front().isShared = false;
    BOOST_TEST((others().refusal == Others::Refusal::notShared));
    all.front().isShared = true;
    all.front().phase = Phase::open;
    BOOST_TEST((others().refusal == Others::Refusal::notCounted));
}

BOOST_FIXTURE_TEST_CASE(only_the_last_closed_campaign_of_a_unit_counts, Beside) {
    Campaign later = all[1];
    later.id = "later";
    later.wave = 2;
    all.push_back(later);
    later.id = "open";
    later.wave = 3;
    later.phase = Phase::open;
    all.push_back(later);
    later.id = "guest";
    later.phase = Phase::closed;
    later.isGuest = true;
    all.push_back(later);
    const auto ids = idsOf(others());
    BOOST_TEST(ids.size() == 6u);
    BOOST_TEST(std::ranges::count(ids, "later") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_unit_that_no_longer_agrees_is_left_out_with_all_its_waves, Beside) {
    Campaign later = all[1];
    later.id = "later";
    later.wave = 2;
    later.isShared = false;
    all.push_back(later);
    BOOST_TEST(others().units == 5);
    for (const std::string& id : idsOf(others())) BOOST_TEST(id != "campaign-1");
}

BOOST_FIXTURE_TEST_CASE(the_order_is_drawn_and_does_not_depend_on_the_order_of_adding, Beside) {
    const auto first = idsOf(others());
    BOOST_TEST(!std::ranges::is_sorted(first));
    std::mt19937 random(3);
    for (int i = 0; i < 20; ++i) {
        std::shuffle(all.begin() + 1, all.end(), random);
        BOOST_REQUIRE((idsOf(others()) == first));
    }
    all.front().id = "another";
    BOOST_TEST((idsOf(others()) != first), "each campaign draws anew");
}

BOOST_AUTO_TEST_CASE(of_very_many_some_are_drawn_and_each_may_be_one) {
    Beside many(200);
    std::set<std::string> drawn;
    for (int i = 0; i < 60; ++i) {
        many.all.front().id = "own-" + std::to_string(i);
        const Others some = many.others();
        BOOST_REQUIRE(some.units == 200);
        BOOST_REQUIRE(some.drawn.size() == std::size_t{mostOthers});
        for (const std::string& id : idsOf(some)) drawn.insert(id);
    }
    BOOST_TEST(drawn.size() == 200u);
}

BOOST_FIXTURE_TEST_CASE(another_unit_is_a_letter_and_its_levels, Beside) {
    const Standing low{"c1", 1, {}, Basis::agreed, {{"name", 0}, {"seat", 0}, {"sign", 0}}, {}, {}};
    const Standing high{"c2", 7, {}, Basis::answered, {{"name", 30}, {"seat", 30}, {"sign", 30}}, {}, {}};
    const auto units = otherUnitsOf(framework, {low, high}, {});
    BOOST_REQUIRE(units.size() == 2u);
    BOOST_TEST(units[0].alias == "A");
    BOOST_TEST(units[0].points.front().level == 0, "as drawn, not the best first");
    BOOST_TEST(units[1].alias == "B");
    BOOST_TEST(units[1].points.front().level == 30);
}

BOOST_AUTO_TEST_SUITE_END()
