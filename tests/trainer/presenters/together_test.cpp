// Two people who work on the same plan at the same time, each on a connection of their own.
#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_plans.h"
#include "trainer/presenters/event_sheet.h"
#include "trainer/presenters/follow_up_meeting.h"
#include "trainer/presenters/indicator_sheet.h"
#include "trainer/presenters/plan_changes.h"
#include "trainer/presenters/practice_sheet.h"
#include "trainer/presenters/priority_workshop.h"

using namespace assessment;
using namespace trainer;
using Kind = JournalEntry::Kind;

namespace {

struct Both : SmallPlans {
    Workspace other{database};
    PersonalPlans elsewhere{*this, other, world};

    /// Somebody else writes another owner into it.
    void changeElsewhere(const std::string& action) {
        ActionSheet sheet(elsewhere, action);
        Action after = sheet.draft;
        after.owner = "Zoe";
        BOOST_TEST_REQUIRE(sheet.keep(after, Kind::change, ""));
    }
};

/// The second is told, and both are kept in the end: what they changed, and what was changed here.
template <class Sheet, class Member, class Value>
void bothAreKept(Sheet& mine, Sheet& theirs, Member changedHere, Value here, Member changedThere,
                 Value there) {
    theirs.draft.*changedThere = there;
    BOOST_TEST_REQUIRE(theirs.keep());
    mine.draft.*changedHere = here;
    BOOST_TEST(!mine.keep());
    BOOST_TEST_REQUIRE(mine.theirs().has_value());
    BOOST_TEST(((*mine.theirs()).*changedThere == there));
    BOOST_TEST((mine.draft.*changedHere == here));
    BOOST_TEST_REQUIRE(mine.putMineOnTheirs());
    BOOST_TEST((mine.begun().*changedHere == here));
    BOOST_TEST((mine.begun().*changedThere == there));
    theirs.draft.*changedThere = here;
    BOOST_TEST(!theirs.keep());
    theirs.takeTheirs();
    BOOST_TEST((theirs.draft == mine.draft));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(together, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(an_action, Both) {
    const std::string id = add("Badges").id;
    ActionSheet mine(plans, id);
    changeElsewhere(id);
    Action after = mine.draft;
    after.title = "Signs";
    BOOST_TEST(!mine.keep(after, Kind::change, ""));
    BOOST_TEST((mine.theirChanges() == std::vector<FieldChange>{{ActionField::owner, "", "Zoe"}}));
    BOOST_TEST((mine.myChanges() == std::vector<FieldChange>{{ActionField::title, "Badges", "Signs"}}));
    BOOST_TEST(mine.putMineOnTheirs());
    BOOST_TEST(keptAction(id).title == "Signs");
    BOOST_TEST(keptAction(id).owner == "Zoe");
    BOOST_TEST((rebuilt(id, unit.id, plans.plans().journal(id)) == keptAction(id)));
}

BOOST_FIXTURE_TEST_CASE(an_event, Both) {
    Event event = freshEvent(plans, unit.id);
    event.facts = "Two hours";
    plans.events().add({event});
    EventSheet mine(plans, event.id);
    EventSheet theirs(elsewhere, event.id);
    bothAreKept(mine, theirs, &Event::facts, std::string("Three hours"), &Event::engagement,
                std::string("clarity"));
}

BOOST_FIXTURE_TEST_CASE(an_event_that_an_action_was_linked_to_meanwhile_is_not_removed, Both) {
    const Action action = add("Badges");
    Event event = freshEvent(plans, unit.id);
    event.facts = "Two hours";
    plans.events().add({event});
    EventSheet mine(plans, event.id);
    BOOST_TEST_REQUIRE(EventSheet(elsewhere, event.id).link({action}));
    BOOST_TEST(!mine.remove());
    BOOST_TEST(plans.events().event(event.id).has_value());
}

BOOST_FIXTURE_TEST_CASE(an_indicator, Both) {
    Indicator indicator = freshIndicator(plans, unit.id);
    indicator.title = "Calls";
    plans.indicators().add(indicator);
    IndicatorSheet mine(plans, unit.id, indicator.id);
    IndicatorSheet theirs(elsewhere, unit.id, indicator.id);
    bothAreKept(mine, theirs, &Indicator::title, std::string("Calls taken"), &Indicator::source,
                std::string("Exchange"));
}

BOOST_FIXTURE_TEST_CASE(a_lesson, Both) {
    Practice practice = freshPractice(plans, add("Badges", {}, ActionStatus::done), {});
    practice.worked = "Early";
    plans.practices().add(practice);
    PracticeSheet mine(plans, unit.id, practice.id);
    PracticeSheet theirs(elsewhere, unit.id, practice.id);
    bothAreKept(mine, theirs, &Practice::worked, std::string("Very early"), &Practice::failed,
                std::string("Size"));
}

BOOST_FIXTURE_TEST_CASE(a_point_of_a_meeting, Both) {
    const std::string id = add("Badges", "2026-11-01").id;
    FollowUpMeeting meeting(plans, unit.id);
    changeElsewhere(id);
    Action after = meeting.sheet()->draft;
    after.status = ActionStatus::inProgress;
    BOOST_TEST((meeting.keep(after, Kind::fact, "Begun") == FollowUpMeeting::Outcome::overtaken));
    BOOST_TEST((keptAction(id).status == ActionStatus::decided));
    BOOST_TEST(meeting.sheet()->draft.owner == "Zoe");
}

BOOST_FIXTURE_TEST_CASE(what_was_kept_in_a_meeting_is_taken_back_only_where_nobody_changed_it_since, Both) {
    const std::string id = add("Badges", "2026-11-01").id;
    FollowUpMeeting meeting(plans, unit.id);
    const auto to = [&](ActionStatus status) {
        Action after = meeting.sheet()->draft;
        after.status = status;
        BOOST_TEST((meeting.keep(after, Kind::change, "") == FollowUpMeeting::Outcome::kept));
    };
    to(ActionStatus::inProgress);
    to(ActionStatus::done);
    BOOST_TEST((meeting.keep(meeting.sheet()->draft, Kind::fact, "Seen") == FollowUpMeeting::Outcome::kept));
    BOOST_TEST(meeting.undo("Taken back"));
    BOOST_TEST((keptAction(id).status == ActionStatus::inProgress));
    BOOST_TEST(meeting.mayUndo());
    changeElsewhere(id);
    BOOST_TEST(!meeting.mayUndo());
    BOOST_TEST(!meeting.undo("Taken back"));
    BOOST_TEST(keptAction(id).owner == "Zoe");
    BOOST_TEST((keptAction(id).status == ActionStatus::inProgress));
}

BOOST_FIXTURE_TEST_CASE(a_decision_of_a_workshop_is_kept_whole_or_not_at_all, Both) {
    const std::string id = add("Badges", {}, ActionStatus::proposed).id;
    PriorityWorkshop mine(plans, unit.id);
    mine.prioritise(id, true);
    PriorityWorkshop theirs(elsewhere, unit.id);
    theirs.prioritise(id, false);
    BOOST_TEST(!mine.decide("Decided"));
    BOOST_TEST(mine.wasOvertaken());
    BOOST_TEST(!mine.isOver());
    BOOST_TEST(mine.workshop().priorities.empty());
    BOOST_TEST((keptAction(id).status == ActionStatus::proposed));
    mine.prioritise(id, true);
    changeElsewhere(id);
    BOOST_TEST(!mine.decide("Decided"));
    BOOST_TEST(!mine.wasOvertaken());
    BOOST_TEST(!plans.workshops().workshops(unit.id).front().isOver);
    BOOST_TEST(mine.decide("Decided"));
    BOOST_TEST(keptAction(id).owner == "Zoe");
    BOOST_TEST((keptAction(id).status == ActionStatus::decided));
    BOOST_TEST(plans.workshops().workshops(unit.id).front().isOver);
}

BOOST_FIXTURE_TEST_CASE(a_change_of_several_actions, Both) {
    const Action first = add("Badges");
    const Action second = add("Signs");
    PlanChanges changes(plans);
    const auto wished = changes.changesFor({first, second}, {ActionField::priority, "high"});
    changeElsewhere(second.id);
    BOOST_TEST((changes.keep(wished.added, wished.changed, "") == Update::movedOn));
    BOOST_TEST((keptAction(first.id) == first));
    const auto again =
        changes.changesFor({keptAction(first.id), keptAction(second.id)}, {ActionField::priority, "high"});
    BOOST_TEST((changes.keep(again.added, again.changed, "") == Update::kept));
    BOOST_TEST(keptAction(second.id).owner == "Zoe");
    BOOST_TEST((keptAction(second.id).priority == Grade::high));
    changeElsewhere(first.id);
    BOOST_TEST((changes.takeBack("Taken back") == Update::movedOn));
    BOOST_TEST((keptAction(second.id).priority == Grade::high));
}

BOOST_AUTO_TEST_SUITE_END()
