#include "assessment/plan/indicator.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;

namespace {

const std::string today = "2026-11-22";

Indicator someIndicator(Frequency frequency) {
    Indicator indicator;
    indicator.id = "i";
    indicator.title = "Calls answered";
    indicator.frequency = frequency;
    return indicator;
}

Measure measure(const std::string& date, Thousandths value) {
    return {"m" + date, "i", date, value, ""};
}

bool isReached(Direction direction, Thousandths target, Thousandths value) {
    Indicator indicator = someIndicator(Frequency::monthly);
    indicator.direction = direction;
    indicator.target = target;
    return stateOf(indicator, {measure(today, value)}, today).reached.value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(indicators)

BOOST_AUTO_TEST_CASE(each_direction_and_frequency_has_a_word_that_leads_back_to_it) {
    for (const auto direction : {Direction::up, Direction::down})
        BOOST_TEST((directionOf(word(direction)) == direction));
    for (const auto frequency :
         {Frequency::weekly, Frequency::monthly, Frequency::quarterly, Frequency::yearly})
        BOOST_TEST((frequencyOf(word(frequency)) == frequency));
    BOOST_TEST(!frequencyOf("daily"));
}

BOOST_AUTO_TEST_CASE(the_last_measure_is_the_latest_whatever_their_order) {
    const Indicator indicator = someIndicator(Frequency::monthly);
    const std::vector<std::vector<Measure>> orders{
        {measure("2026-09-01", 1), measure("2026-10-01", 2), measure("2026-11-01", 3)},
        {measure("2026-11-01", 3), measure("2026-09-01", 1), measure("2026-10-01", 2)},
        {measure("2026-10-01", 2), measure("2026-11-01", 3), measure("2026-09-01", 1)}};
    for (const auto& measures : orders) {
        const IndicatorState state = stateOf(indicator, measures, today);
        BOOST_TEST(state.last.value().value == 3);
        BOOST_TEST(state.before.value().value == 2);
    }
}

BOOST_AUTO_TEST_CASE(of_two_of_one_day_the_later_in_the_list_is_the_last) {
    const IndicatorState state =
        stateOf(someIndicator(Frequency::monthly), {measure(today, 1), measure(today, 2)}, today);
    BOOST_TEST(state.last.value().value == 2);
    BOOST_TEST(state.before.value().value == 1);
}

BOOST_AUTO_TEST_CASE(measures_of_others_and_of_days_to_come_are_passed_over) {
    Measure other = measure("2026-11-01", 9);
    other.indicator = "j";
    const IndicatorState state = stateOf(someIndicator(Frequency::monthly),
                                         {other, measure("2026-11-23", 8), measure("2026-11-02", 1)}, today);
    BOOST_TEST(state.last.value().value == 1);
    BOOST_TEST(!state.before);
}

BOOST_AUTO_TEST_CASE(the_next_is_due_by_how_often_it_is_measured) {
    const auto dueAfter = [](Frequency frequency, const std::string& last) {
        return stateOf(someIndicator(frequency), {measure(last, 1)}, today).nextDue;
    };
    BOOST_TEST(dueAfter(Frequency::weekly, "2026-02-25") == "2026-03-04");
    BOOST_TEST(dueAfter(Frequency::monthly, "2026-01-31") == "2026-02-28");
    BOOST_TEST(dueAfter(Frequency::quarterly, "2025-11-30") == "2026-02-28");
    BOOST_TEST(dueAfter(Frequency::yearly, "2024-02-29") == "2025-02-28");
}

BOOST_AUTO_TEST_CASE(it_is_overdue_from_the_day_after) {
    const Indicator indicator = someIndicator(Frequency::weekly);
    BOOST_TEST(!stateOf(indicator, {measure("2026-11-15", 1)}, today).isOverdue, "due today");
    BOOST_TEST(stateOf(indicator, {measure("2026-11-14", 1)}, today).isOverdue);
}

BOOST_AUTO_TEST_CASE(one_never_measured_is_due_today_and_one_not_kept_never) {
    Indicator indicator = someIndicator(Frequency::monthly);
    BOOST_TEST(stateOf(indicator, {}, today).nextDue == today);
    BOOST_TEST(!stateOf(indicator, {}, today).isOverdue);
    indicator.isKept = false;
    BOOST_TEST(stateOf(indicator, {measure("2020-01-01", 1)}, today).nextDue.empty());
    BOOST_TEST(!stateOf(indicator, {measure("2020-01-01", 1)}, today).isOverdue);
}

BOOST_AUTO_TEST_CASE(a_target_is_reached_from_its_side) {
    BOOST_TEST(isReached(Direction::up, 80000, 80000));
    BOOST_TEST(!isReached(Direction::up, 80000, 79999));
    BOOST_TEST(isReached(Direction::down, 5000, 5000));
    BOOST_TEST(!isReached(Direction::down, 5000, 5001));
    BOOST_TEST(!stateOf(someIndicator(Frequency::monthly), {measure(today, 1)}, today).reached, "no target");
}

BOOST_AUTO_TEST_CASE(an_indicator_has_a_title_and_a_measure_a_day_that_was) {
    BOOST_TEST(faultsOf(someIndicator(Frequency::monthly)).empty());
    BOOST_TEST((faultsOf(Indicator()) == std::vector{IndicatorFault::noTitle}));
    BOOST_TEST(faultsOf(measure(today, 1), today).empty());
    BOOST_TEST((faultsOf(measure("2026-11-23", 1), today) == std::vector{IndicatorFault::future}));
    BOOST_TEST((faultsOf(measure("2026-02-29", 1), today) == std::vector{IndicatorFault::noDay}));
}

BOOST_AUTO_TEST_SUITE_END()
