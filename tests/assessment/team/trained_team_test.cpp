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

BOOST_AUTO_TEST_SUITE_END()
