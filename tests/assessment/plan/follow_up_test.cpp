#include "assessment/plan/follow_up.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;
using enum ActionStatus;
using Ids = std::vector<std::string>;

namespace {

const std::string wednesday = "2026-11-25";

Action owned(const std::string& id, ActionStatus status, const std::string& due,
             const std::string& owner = "Anne") {
    Action action = someAction(id, status);
    action.due = due;
    action.owner = owner;
    return action;
}

Ids idsOf(const std::vector<const Action*>& actions) {
    Ids ids;
    for (const Action* one : actions) ids.push_back(one->id);
    return ids;
}

struct Service {
    Week week(const std::string& person = "Anne") const {
        return weekOf(actions, lastMoves, indicators, measures, person, wednesday);
    }

    std::vector<Action> actions;
    std::map<std::string, std::string> lastMoves;
    std::vector<Indicator> indicators;
    std::vector<Measure> measures;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(follow_up)

BOOST_FIXTURE_TEST_CASE(the_longest_late_comes_first_and_what_is_done_is_not_late, Service) {
    actions = {owned("new", inProgress, "2026-11-24"), owned("old", decided, "2026-01-01"),
               owned("done", done, "2026-01-01", "Bob"), owned("gone", abandoned, "2026-01-01")};
    BOOST_TEST(idsOf(week().late) == (Ids{"old", "new"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_week_is_due_by_its_sunday, Service) {
    actions = {owned("sunday", inProgress, "2026-11-29", "Bob"),
               owned("monday", inProgress, "2026-11-30", "Bob"), owned("today", inProgress, wednesday, "Bob"),
               owned("done", verified, wednesday, "Bob")};
    BOOST_TEST(idsOf(week().due) == (Ids{"today", "sunday"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(what_somebody_has_to_begin_or_to_show_waits_for_them, Service) {
    actions = {owned("begin", decided, ""),     owned("show", done, "2026-01-01"),
               owned("later", decided, ""),     owned("other", decided, "", "Bob"),
               owned("proposed", proposed, ""), owned("nobody", decided, "", "")};
    actions[2].start = "2026-11-26";
    BOOST_TEST(idsOf(week().waiting) == (Ids{"begin", "show"}), boost::test_tools::per_element());
    BOOST_TEST(week("").waiting.empty());
}

BOOST_FIXTURE_TEST_CASE(nothing_said_for_thirty_days_is_stale, Service) {
    actions = {owned("stale", inProgress, ""), owned("fresh", inProgress, ""),
               owned("unknown", inProgress, ""), owned("waiting", decided, "", "Bob")};
    lastMoves = {{"stale", "2026-10-26"}, {"fresh", "2026-10-27"}, {"waiting", "2026-01-01"}};
    BOOST_TEST(idsOf(week().stale) == Ids{"stale"}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_action_is_in_the_first_list_it_fits_only, Service) {
    actions = {owned("late", decided, "2026-11-24"), owned("due", decided, "2026-11-29"),
               owned("begin", decided, "")};
    lastMoves = {{"late", "2026-01-01"}, {"due", "2026-01-01"}, {"begin", "2026-01-01"}};
    const Week one = week();
    BOOST_TEST(idsOf(one.late) == Ids{"late"}, boost::test_tools::per_element());
    BOOST_TEST(idsOf(one.due) == Ids{"due"}, boost::test_tools::per_element());
    BOOST_TEST(idsOf(one.waiting) == Ids{"begin"}, boost::test_tools::per_element());
    BOOST_TEST(one.stale.empty());
}

BOOST_FIXTURE_TEST_CASE(indicators_to_be_measured_by_sunday_are_missing_the_first_due_first, Service) {
    for (const char* id : {"never", "overdue", "sunday", "monday", "stopped"}) {
        Indicator& indicator = indicators.emplace_back();
        indicator.id = id;
        indicator.frequency = Frequency::weekly;
        indicator.isKept = indicator.id != "stopped";
    }
    measures = {{"1", "overdue", "2026-11-10", 1, ""},
                {"2", "sunday", "2026-11-22", 1, ""},
                {"3", "monday", "2026-11-23", 1, ""},
                {"4", "stopped", "2026-01-01", 1, ""}};
    const Week one = week();
    BOOST_TEST_REQUIRE(one.missing.size() == 3U);
    BOOST_TEST(one.missing[0].indicator->id == "overdue");
    BOOST_TEST(one.missing[0].isOverdue);
    BOOST_TEST(one.missing[1].indicator->id == "never");
    BOOST_TEST(one.missing[2].indicator->id == "sunday");
    BOOST_TEST(!one.missing[2].isOverdue);
}

BOOST_AUTO_TEST_CASE(each_owner_has_a_list_of_what_is_not_over_by_due_day) {
    const std::vector<Action> actions{owned("undated", proposed, ""), owned("late", decided, "2026-12-31"),
                                      owned("soon", done, "2026-12-01"),
                                      owned("over", verified, "2026-01-01"), owned("free", decided, "", "")};
    const auto owners = byOwner(actions);
    BOOST_TEST_REQUIRE(owners.size() == 2U);
    BOOST_TEST(idsOf(owners.at("Anne")) == (Ids{"soon", "late", "undated"}),
               boost::test_tools::per_element());
    BOOST_TEST(idsOf(owners.at("")) == Ids{"free"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
