#include "assessment/plan/period.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;
using enum ActionStatus;

BOOST_AUTO_TEST_SUITE(periods)

BOOST_AUTO_TEST_CASE(a_year_is_whole_and_twelve_months_end_today) {
    BOOST_TEST((yearOf("2026-11-22") == Period{"2026-01-01", "2026-12-31"}));
    BOOST_TEST((twelveMonthsTo("2026-11-22") == Period{"2025-11-23", "2026-11-22"}));
    BOOST_TEST((twelveMonthsTo("2024-02-29") == Period{"2023-03-01", "2024-02-29"}));
}

BOOST_AUTO_TEST_CASE(both_its_days_are_in_it_and_an_empty_one_leaves_it_open) {
    const Period year = yearOf("2026-11-22");
    BOOST_TEST(holds(year, "2026-01-01"));
    BOOST_TEST(holds(year, "2026-12-31"));
    BOOST_TEST(!holds(year, "2025-12-31"));
    BOOST_TEST(!holds(year, "2027-01-01"));
    BOOST_TEST(holds({}, "1999-01-01"));
    BOOST_TEST(holds({"2026-01-01", ""}, "2031-01-01"));
    BOOST_TEST(!holds({"2026-01-01", ""}, "2025-12-31"));
}

BOOST_AUTO_TEST_CASE(an_action_concerns_it_unless_it_was_over_before_or_begins_after) {
    const Period year = yearOf("2026-11-22");
    Action action = someAction("a", verified);
    BOOST_TEST(!concerns(year, action, "2025-12-31"));
    BOOST_TEST(concerns(year, action, "2026-01-01"));
    BOOST_TEST(concerns(year, action, ""), "nobody knows when it was over");
    action.status = abandoned;
    BOOST_TEST(!concerns(year, action, "2025-06-01"));
    action.status = done;
    BOOST_TEST(concerns(year, action, "2025-06-01"), "it waits for its proof");
    action.status = decided;
    action.start = "2026-12-31";
    BOOST_TEST(concerns(year, action, "2026-11-01"));
    action.start = "2027-01-01";
    BOOST_TEST(!concerns(year, action, "2026-11-01"));
    BOOST_TEST(concerns({"2026-01-01", ""}, action, "2026-11-01"));
    BOOST_TEST(concerns({}, someAction("b", verified), "2001-01-01"));
}

BOOST_AUTO_TEST_SUITE_END()
