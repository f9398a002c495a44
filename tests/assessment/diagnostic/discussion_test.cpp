#include "assessment/diagnostic/discussion.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;

BOOST_AUTO_TEST_SUITE(discussion)

BOOST_AUTO_TEST_CASE(two_groups_two_levels_apart_are_to_be_discussed) {
    BOOST_TEST(mustBeDiscussed({{0, 2, 5, 2}}, {}));
    // One person alone is no group, nor are two in a crowd.
    BOOST_TEST(!mustBeDiscussed({{0, 1, 7, 1}}, {}));
    BOOST_TEST(!mustBeDiscussed({{0, 2, 20, 2}}, {}));
    // One level apart is near.
    BOOST_TEST(!mustBeDiscussed({{0, 0, 5, 5}}, {}));
}

BOOST_AUTO_TEST_CASE(a_weak_agreement_is_to_be_discussed_also_without_groups) {
    BOOST_TEST(mustBeDiscussed({{1, 2, 1, 1}}, {}));
    Thresholds bold;
    bold.leastAgreement = -1;
    BOOST_TEST(!mustBeDiscussed({{1, 2, 1, 1}}, bold));
}

BOOST_AUTO_TEST_CASE(nobody_has_nothing_to_discuss) {
    BOOST_TEST(!mustBeDiscussed({{0, 0, 0, 0}, 8, 1}, {}));
    BOOST_TEST(!isWithinTolerance({{0, 0, 0, 0}, 8, 1}, {}));
}

BOOST_AUTO_TEST_CASE(within_tolerance_are_levels_that_lie_side_by_side) {
    BOOST_TEST(isWithinTolerance({{0, 4, 3, 0}}, {}));
    BOOST_TEST(isWithinTolerance({{0, 0, 3, 0}}, {}));
    BOOST_TEST(!isWithinTolerance({{1, 0, 6, 0}}, {}));
}

BOOST_AUTO_TEST_SUITE_END()
