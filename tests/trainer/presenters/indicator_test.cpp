#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/presenters/indicator_sheet.h"
#include "trainer/presenters/practice_sheet.h"

using namespace assessment;
using namespace trainer;

namespace {

/// The indicators and the lessons of the unit of a small desk, with what is shipped ready.
struct Figures : SmallDesk {
    Indicator add(const std::string& title, Frequency frequency = Frequency::monthly) {
        Indicator one = freshIndicator(plans, unit.id);
        one.title = title;
        one.frequency = frequency;
        plans.indicators().add(one);
        return plans.indicators().indicators(unit.id).back();
    }
    void measure(const Indicator& indicator, const std::string& date, Thousandths value) {
        Measure one = freshMeasure(plans, indicator.id);
        one.date = date;
        one.value = value;
        plans.indicators().keep(one);
    }
    Action act(const std::string& title, ActionStatus status) {
        Action action = freshAction(plans, unit.id);
        action.title = title;
        action.status = status;
        plans.plans().add({{action, {JournalEntry::Kind::change, "Camille", plans.now(), "Because", {}}}});
        return *plans.plans().action(action.id);
    }

    World world{[] { return std::string("2026-11-22T09:30:00Z"); }, [this] { return newId(); }};
    PersonalPlans plans{*this, *workspace, world, CAP_SOURCE "/content/library"};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(indicators)

BOOST_FIXTURE_TEST_CASE(what_waits_for_a_measure_comes_first_the_longest_overdue_at_the_top, Figures) {
    const Indicator fresh = add("Measured today");
    measure(fresh, day, 5000);
    const Indicator monthly = add("A month too late");
    measure(monthly, "2026-09-22", 4000);
    measure(monthly, "2026-08-22", 3000);
    const Indicator yearly = add("A year too late", Frequency::yearly);
    measure(yearly, "2024-11-22", 1000);
    add("Never measured");
    const auto lines = indicatorLines(plans, unit.id);
    BOOST_TEST_REQUIRE(lines.size() == 4U);
    BOOST_TEST(lines[0].indicator.title == "A year too late");
    BOOST_TEST(lines[1].indicator.title == "A month too late");
    BOOST_TEST(lines[1].isOverdue);
    BOOST_TEST(lines[1].last->value == 4000);
    BOOST_TEST(lines[1].before->value == 3000);
    BOOST_TEST(lines[2].indicator.title == "Never measured");
    BOOST_TEST(lines[2].isMissing);
    BOOST_TEST(!lines[2].isOverdue);
    BOOST_TEST(!lines[3].isMissing);
}

BOOST_FIXTURE_TEST_CASE(a_ready_one_is_offered_until_it_is_taken, Figures) {
    const auto ready = readyFor(plans, unit.id);
    BOOST_TEST_REQUIRE(ready.size() == 4U);
    plans.indicators().add(freshIndicator(plans, unit.id, ready.front()));
    BOOST_TEST(readyFor(plans, unit.id).size() == 3U);
    BOOST_TEST(readyFor(plans, addUnit("Another")).size() == 4U);
}

BOOST_FIXTURE_TEST_CASE(an_indicator_is_changed_beside_somebody_else, Figures) {
    const Indicator one = add("Calls");
    IndicatorSheet mine(plans, unit.id, one.id);
    IndicatorSheet theirs(plans, unit.id, one.id);
    theirs.draft.target = 85000;
    BOOST_TEST_REQUIRE(theirs.keep());
    mine.draft.isKept = false;
    BOOST_TEST(!mine.keep());
    BOOST_TEST_REQUIRE(mine.putMineOnTheirs());
    const Indicator both = plans.indicators().indicators(unit.id).front();
    BOOST_TEST(both.target.value() == 85000);
    BOOST_TEST(!both.isKept);
    BOOST_CHECK_THROW(IndicatorSheet(plans, unit.id, "none"), std::out_of_range);
}

BOOST_FIXTURE_TEST_CASE(a_lesson_is_told_of_what_is_over_and_once, Figures) {
    act("Under way", ActionStatus::inProgress);
    const Action done = act("Done", ActionStatus::done);
    const Action given = act("Given up", ActionStatus::abandoned);
    BOOST_TEST(untoldActions(plans, unit.id).size() == 2U);
    Practice practice = freshPractice(plans, done, "2 days");
    BOOST_TEST(practice.again);
    BOOST_TEST(!freshPractice(plans, given, "").again);
    practice.worked = "A sign on each door";
    PracticeSheet sheet(plans, practice);
    BOOST_TEST_REQUIRE(sheet.keep());
    BOOST_TEST(practiceOf(plans, done)->cost == "2 days");
    BOOST_TEST(!practiceOf(plans, given).has_value());
    BOOST_TEST_REQUIRE(untoldActions(plans, unit.id).size() == 1U);
    const Action again = actionFrom(plans, practice, addUnit("Another"));
    BOOST_TEST(again.title == "Done");
    BOOST_TEST(again.details == "A sign on each door");
    BOOST_TEST((again.status == ActionStatus::proposed));
}

BOOST_AUTO_TEST_SUITE_END()
