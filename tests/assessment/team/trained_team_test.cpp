#include "assessment/team/trained_team.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;
using Kind = ToldShare::Kind;

namespace {

constexpr int k = 5;

}  // namespace

BOOST_AUTO_TEST_SUITE(trained_team)

BOOST_AUTO_TEST_CASE(nothing_is_told_of_fewer_people_than_the_threshold) {
    for (int some = 0; some < k; ++some) BOOST_TEST((toldShare(some, k - 1, k) == ToldShare()));
    for (int some = 1; some < k; ++some) BOOST_TEST((toldShare(some, 20, k) == ToldShare()));
}

BOOST_AUTO_TEST_CASE(nothing_is_told_where_the_others_would_be_fewer) {
    for (int others = 1; others < k; ++others) BOOST_TEST((toldShare(20 - others, 20, k) == ToldShare()));
}

BOOST_AUTO_TEST_CASE(what_is_said_of_all_alike_is_told_in_a_word) {
    BOOST_TEST((toldShare(0, k, k) == ToldShare{Kind::nobody}));
    BOOST_TEST((toldShare(k, k, k) == ToldShare{Kind::everybody}));
}

BOOST_AUTO_TEST_CASE(the_number_is_told_where_both_sides_are_enough) {
    BOOST_TEST((toldShare(k, 2 * k, k) == ToldShare{Kind::counted, k, 2 * k}));
    BOOST_TEST((toldShare(12, 20, k) == ToldShare{Kind::counted, 12, 20}));
}

BOOST_AUTO_TEST_CASE(units_of_which_something_may_be_told_are_added_up_whoever_is_chosen) {
    const ToldSum sum = toldSum({{5, 10, k}, {0, 8, k}, {2, 9, k}}, false);
    BOOST_TEST((sum.share == ToldShare{Kind::counted, 5, 18}));
    BOOST_TEST(sum.units == 2);
    BOOST_TEST(sum.leftOut == 1);
    BOOST_TEST((toldSum({{2, 9, k}}, true).share == ToldShare()));
    BOOST_TEST((toldSum({}, true).share == ToldShare()));
}

BOOST_AUTO_TEST_CASE(the_others_are_added_only_together_and_only_where_they_are_five) {
    std::vector<UnitShare> units{{5, 10, k}};
    for (int i = 1; i < leastTogether; ++i) units.push_back({2, 8, k});
    BOOST_TEST(toldSum(units, true).leftOut == leastTogether - 1);
    units.push_back({2, 8, k});
    BOOST_TEST((toldSum(units, true).share == ToldShare{Kind::counted, 15, 50}));
    BOOST_TEST(toldSum(units, true).leftOut == 0);
    BOOST_TEST((toldSum(units, false).share == ToldShare{Kind::counted, 5, 10}));
}

BOOST_AUTO_TEST_CASE(five_units_in_which_one_person_did_it_are_told_of_together_but_not_four_people) {
    const std::vector<UnitShare> units(leastTogether, {1, 6, k});
    BOOST_TEST((toldSum(units, true).share == ToldShare{Kind::counted, 5, 30}));
    std::vector<UnitShare> fewer = units;
    fewer.back() = {0, 4, k};
    BOOST_TEST((toldSum(fewer, true).share == ToldShare()));
}

BOOST_AUTO_TEST_SUITE_END()
