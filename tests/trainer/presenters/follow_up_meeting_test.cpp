#include "trainer/presenters/follow_up_meeting.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_plans.h"

using namespace assessment;
using namespace trainer;
using Kind = JournalEntry::Kind;
using Outcome = FollowUpMeeting::Outcome;
using Why = WeekLine::Why;

namespace {

/// A plan that was made in October, of which a Sunday's meeting speaks.
struct Follows : SmallPlans {
    Follows() { moment = "2026-10-01T09:00:00Z"; }
    /// It is the day of the meeting now.
    void meet() { moment = "2026-11-22T09:30:00Z"; }
    Indicator addIndicator(const std::string& title) {
        Indicator one;
        one.id = newId();
        one.unit = unit.id;
        one.title = title;
        plans.indicators().add(one);
        return one;
    }
    std::vector<std::string> titles(const FollowUpMeeting& meeting) {
        std::vector<std::string> all;
        for (const WeekLine& point : meeting.points()) all.push_back(point.title);
        return all;
    }
    Action with(FollowUpMeeting& meeting, ActionStatus status) {
        Action after = meeting.sheet()->draft;
        after.status = status;
        return after;
    }
};

using Titles = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(follow_up_meetings)

BOOST_FIXTURE_TEST_CASE(it_walks_from_what_is_late_to_what_is_to_be_measured, Follows) {
    addIndicator("Calls answered");
    add("Stale", {}, ActionStatus::inProgress);
    add("Done, to be verified", {}, ActionStatus::done);
    add("Due", "2026-11-22");
    add("Late", "2026-11-01");
    add("Proposed", {}, ActionStatus::proposed);
    meet();
    FollowUpMeeting meeting(plans, unit.id);
    BOOST_TEST(titles(meeting) == (Titles{"Late", "Due", "Done, to be verified", "Stale", "Calls answered"}),
               boost::test_tools::per_element());
    BOOST_TEST((meeting.points()[2].why == Why::waiting));
    BOOST_TEST(meeting.place() == 0U);
    BOOST_TEST(meeting.spokenOf() == 0U);
}

BOOST_FIXTURE_TEST_CASE(what_is_said_is_in_the_journal_before_the_next_point, Follows) {
    const Action late = add("Late", "2026-11-01");
    meet();
    FollowUpMeeting meeting(plans, unit.id);
    BOOST_TEST((meeting.keep(meeting.sheet()->draft, Kind::obstacle, "No ink") == Outcome::kept));
    BOOST_TEST(plans.plans().journal(late.id).back().note == "No ink");
    BOOST_TEST(meeting.isSpokenOf(0));
    BOOST_TEST((meeting.keep(meeting.sheet()->draft, Kind::fact, "") == Outcome::faulty));
    Action after = meeting.sheet()->kept().value();
    after.due = "2026-12-20";
    BOOST_TEST((meeting.keep(after, Kind::change, "") == Outcome::faulty));
    BOOST_TEST((meeting.keep(after, Kind::change, "Ink comes in December") == Outcome::kept));
    BOOST_TEST(keptAction(late.id).due == "2026-12-20");
}

BOOST_FIXTURE_TEST_CASE(the_list_stays_that_of_the_morning_and_goes_on_after_a_new_start, Follows) {
    const Action first = add("First", "2026-11-01");
    add("Second", "2026-11-02");
    meet();
    {
        FollowUpMeeting meeting(plans, unit.id);
        meeting.keep(with(meeting, ActionStatus::inProgress), Kind::change, "");
        meeting.keep(with(meeting, ActionStatus::done), Kind::change, "");
        BOOST_TEST(!isLate(keptAction(first.id), day));
    }
    FollowUpMeeting again(plans, unit.id);
    BOOST_TEST(titles(again) == (Titles{"First", "Second"}), boost::test_tools::per_element());
    BOOST_TEST((again.points().front().why == Why::late));
    BOOST_TEST(again.isSpokenOf(0));
    BOOST_TEST(again.place() == 1U);
    day = "2026-11-29";
    moment = "2026-11-29T09:30:00Z";
    FollowUpMeeting later(plans, unit.id);
    BOOST_TEST(titles(later) == (Titles{"Second", "First"}), boost::test_tools::per_element());
    BOOST_TEST(later.spokenOf() == 0U);
}

BOOST_FIXTURE_TEST_CASE(the_last_change_is_taken_back_wherever_it_was, Follows) {
    const Action first = add("First", "2026-11-01");
    const Action second = add("Second", "2026-11-02");
    meet();
    FollowUpMeeting meeting(plans, unit.id);
    BOOST_TEST(!meeting.mayUndo());
    Action after = meeting.sheet()->draft;
    after.owner = "Zoe";
    meeting.keep(after, Kind::change, "");
    meeting.goTo(1);
    meeting.keep(with(meeting, ActionStatus::inProgress), Kind::change, "");
    meeting.keep(meeting.sheet()->draft, Kind::fact, "Seen on Monday");
    BOOST_TEST(meeting.undo("Taken back"));
    BOOST_TEST((keptAction(second.id).status == ActionStatus::decided));
    BOOST_TEST(meeting.undo("Taken back"));
    BOOST_TEST(meeting.place() == 0U);
    BOOST_TEST(keptAction(first.id).owner == "");
    BOOST_TEST(plans.plans().journal(first.id).back().note == "Taken back");
    BOOST_TEST(!meeting.mayUndo());
    BOOST_TEST(!meeting.undo("Taken back"));
}

BOOST_FIXTURE_TEST_CASE(what_somebody_else_changed_is_shown_and_nothing_of_theirs_is_overwritten, Follows) {
    const Action late = add("Late", "2026-11-01");
    meet();
    FollowUpMeeting meeting(plans, unit.id);
    ActionSheet elsewhere(plans, late.id);
    Action theirs = elsewhere.draft;
    theirs.owner = "Zoe";
    elsewhere.keep(theirs, Kind::change, "");
    BOOST_TEST((meeting.keep(meeting.sheet()->draft, Kind::fact, "Said") == Outcome::overtaken));
    BOOST_TEST(meeting.sheet()->draft.owner == "Zoe");
    BOOST_TEST((meeting.keep(meeting.sheet()->draft, Kind::fact, "Said") == Outcome::kept));
    BOOST_TEST(keptAction(late.id).owner == "Zoe");
}

BOOST_FIXTURE_TEST_CASE(an_indicator_is_measured_and_its_measure_is_taken_back, Follows) {
    addIndicator("Calls answered");
    meet();
    FollowUpMeeting meeting(plans, unit.id);
    BOOST_TEST_REQUIRE(meeting.points().size() == 1U);
    BOOST_TEST(meeting.sheet() == nullptr);
    BOOST_TEST(meeting.indicator().title == "Calls answered");
    BOOST_TEST(!meeting.measure("many", ""));
    BOOST_TEST(meeting.measure("82,5", "By hand"));
    BOOST_TEST(meeting.lastMeasure()->value == 82500);
    BOOST_TEST(FollowUpMeeting(plans, unit.id).isSpokenOf(0));
    BOOST_TEST(meeting.measured().size() == 1U);
    BOOST_TEST(meeting.undo("Taken back"));
    BOOST_TEST(!meeting.lastMeasure().has_value());
    BOOST_TEST(!meeting.isSpokenOf(0));
}

BOOST_FIXTURE_TEST_CASE(the_minutes_tell_the_points_in_their_order_and_then_other_actions, Follows) {
    add("First", "2026-11-01");
    add("Second", "2026-11-02");
    Action beside = add("Beside", {}, ActionStatus::proposed);
    meet();
    FollowUpMeeting meeting(plans, unit.id);
    ActionSheet elsewhere(plans, beside.id);
    elsewhere.keep(elsewhere.draft, Kind::decision, "Not now");
    add("New today", {}, ActionStatus::proposed);
    meeting.goTo(1);
    meeting.keep(meeting.sheet()->draft, Kind::fact, "Said of the second");
    std::vector<std::string> minuted;
    for (const MinutedAction& one : meeting.minuted()) minuted.push_back(one.action.title);
    BOOST_TEST(minuted == (Titles{"First", "Second", "Beside", "New today"}),
               boost::test_tools::per_element());
    BOOST_TEST(meeting.minuted()[1].journal.back().note == "Said of the second");
}

BOOST_FIXTURE_TEST_CASE(where_nothing_presses_there_is_nothing_to_walk_through, Follows) {
    FollowUpMeeting meeting(plans, unit.id);
    BOOST_TEST(meeting.points().empty());
    meeting.goTo(3);
    BOOST_TEST(meeting.sheet() == nullptr);
    BOOST_TEST(!meeting.mayUndo());
}

BOOST_AUTO_TEST_SUITE_END()
