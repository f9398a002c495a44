#include "assessment/plan/calendar.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using namespace assessment;

BOOST_AUTO_TEST_SUITE(calendar)

BOOST_AUTO_TEST_CASE(a_day_is_one_that_the_calendar_has) {
    for (const char* day : {"2026-11-22", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"})
        BOOST_TEST(isDay(day), day);
    for (const char* none :
         {"", "2026-02-29", "1900-02-29", "2100-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-11-2",
          "2026/11/22", "22-11-2026", "2026-11-22 ", "2026-11-22T09:30:00Z", "0226-11-22", "2200-01-01",
          "2026-+1-22", "2026--1-22", "20x6-11-22"})
        BOOST_TEST(!isDay(none), none);
}

BOOST_AUTO_TEST_CASE(days_are_counted_over_months_and_leap_years) {
    BOOST_TEST(daysBetween("2026-11-22", "2026-11-22") == 0);
    BOOST_TEST(daysBetween("2024-02-28", "2024-03-01") == 2);
    BOOST_TEST(daysBetween("2026-02-28", "2026-03-01") == 1);
    BOOST_TEST(daysBetween("2026-12-31", "2026-01-01") == -364);
    BOOST_TEST(daysBetween("1900-01-01", "2000-01-01") == 36524, "1900 was no leap year");
    BOOST_TEST(daysAfter("2024-02-28", 1) == "2024-02-29");
    BOOST_TEST(daysAfter("2026-12-31", 1) == "2027-01-01");
    BOOST_TEST(daysAfter("2026-01-01", -1) == "2025-12-31");
}

BOOST_AUTO_TEST_CASE(going_some_days_on_and_counting_them_are_inverse_over_three_centuries) {
    std::string day = "1900-01-01";
    for (int count = 0; isDay(daysAfter(day, 1)); ++count) {
        BOOST_REQUIRE_EQUAL(daysBetween("1900-01-01", day), count);
        const std::string next = daysAfter(day, 1);
        BOOST_REQUIRE(day < next);
        day = next;
    }
    BOOST_TEST(day == "2199-12-31");
}

BOOST_AUTO_TEST_CASE(a_month_on_is_the_same_day_or_the_last_one) {
    BOOST_TEST(monthsAfter("2026-01-15", 1) == "2026-02-15");
    BOOST_TEST(monthsAfter("2026-01-31", 1) == "2026-02-28");
    BOOST_TEST(monthsAfter("2024-01-31", 1) == "2024-02-29");
    BOOST_TEST(monthsAfter("2026-11-30", 3) == "2027-02-28");
    BOOST_TEST(monthsAfter("2024-02-29", 12) == "2025-02-28");
}

BOOST_AUTO_TEST_CASE(a_week_ends_on_its_sunday) {
    BOOST_TEST(sundayOf("2026-11-22") == "2026-11-22", "a Sunday");
    BOOST_TEST(sundayOf("2026-11-23") == "2026-11-29", "the Monday after");
    BOOST_TEST(sundayOf("2026-12-30") == "2027-01-03");
    BOOST_TEST(sundayOf("2024-02-26") == "2024-03-03");
}

BOOST_AUTO_TEST_CASE(what_is_no_day_is_not_counted_with) {
    BOOST_CHECK_THROW(daysBetween("2026-02-29", "2026-03-01"), std::invalid_argument);
    BOOST_CHECK_THROW(daysAfter("", 1), std::invalid_argument);
    BOOST_CHECK_THROW(monthsAfter("soon", 1), std::invalid_argument);
    BOOST_CHECK_THROW(sundayOf("2026-11"), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
