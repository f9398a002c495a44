#include "assessment/diagnostic/others.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <set>

#include "tests/assessment/diagnostic/small.h"

using namespace assessment;

namespace {

/// A unit's own campaign, and what it and some others share.
struct Beside : Small {
    explicit Beside(int others = 6) {
        for (int i = 0; i <= others; ++i)
            shared.push_back({"campaign-" + std::to_string(i), "unit-" + std::to_string(i), {}});
        own.id = shared.front().id;
        own.unit = shared.front().unit;
        own.phase = Phase::agreed;
        own.isShared = true;
    }
    Others others() const {
        return othersFor(own, shared, [](const FrameworkName& name) { return name.id.empty(); });
    }

    Campaign own;
    std::vector<SharedCampaign> shared;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(others)

BOOST_FIXTURE_TEST_CASE(a_unit_stands_beside_all_that_agreed_to_it_but_itself, Beside) {
    BOOST_TEST(!others().refusal);
    BOOST_TEST(others().units == 6);
    BOOST_TEST(others().drawn.size() == 6u);
    BOOST_TEST(std::ranges::count(others().drawn, own.id) == 0);
}

BOOST_FIXTURE_TEST_CASE(fewer_than_five_others_are_not_shown, Beside) {
    shared.erase(shared.begin() + 1);
    shared[2].framework = {"unmapped", 1};
    BOOST_TEST((others().refusal == Others::Refusal::tooFew));
    BOOST_TEST(others().units == 4);
    BOOST_TEST(others().drawn.empty());
}

BOOST_FIXTURE_TEST_CASE(who_does_not_share_sees_nobody, Beside) {
    own.isShared = false;
    BOOST_TEST((others().refusal == Others::Refusal::notShared));
    own.isShared = true;
    own.phase = Phase::open;
    BOOST_TEST((others().refusal == Others::Refusal::notCounted));
}

BOOST_FIXTURE_TEST_CASE(the_order_is_drawn_and_does_not_depend_on_the_order_of_adding, Beside) {
    const auto first = others().drawn;
    BOOST_TEST(!std::ranges::is_sorted(first));
    std::mt19937 random(3);
    for (int i = 0; i < 20; ++i) {
        std::shuffle(shared.begin(), shared.end(), random);
        BOOST_REQUIRE((others().drawn == first));
    }
    own.id = "another";
    BOOST_TEST((others().drawn != first), "each campaign draws anew");
}

BOOST_AUTO_TEST_CASE(of_very_many_some_are_drawn_and_each_may_be_one) {
    Beside many(200);
    std::set<std::string> drawn;
    for (int i = 0; i < 60; ++i) {
        many.own.id = "own-" + std::to_string(i);
        const Others some = many.others();
        BOOST_REQUIRE(some.units == 200);
        BOOST_REQUIRE(some.drawn.size() == std::size_t{mostOthers});
        for (const std::string& id : some.drawn) drawn.insert(id);
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
