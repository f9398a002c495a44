#include "assessment/plan/begun.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_plans.h"
#include "trainer/presenters/action_sheet.h"
#include "trainer/presenters/event_sheet.h"
#include "trainer/presenters/indicator_sheet.h"
#include "trainer/presenters/practice_sheet.h"

using namespace assessment;
using namespace trainer;
using Kind = JournalEntry::Kind;

// What was begun on a sheet is gone on with on another one, as after the program was killed.
BOOST_FIXTURE_TEST_SUITE(begun_sheets, SmallPlans)

BOOST_AUTO_TEST_CASE(an_action_goes_on_where_it_was_left) {
    const std::string id = add("Badges").id;
    ActionSheet left(plans, id);
    BOOST_TEST(left.whatIsBegun().fields.empty());
    left.draft.title = "Badges\tfor \"all\"\n";
    left.draft.contributors = {"Zoe", "Ali"};
    ActionSheet sheet(plans, id);
    BOOST_TEST(left.whatIsBegun().about == sheet.whatIsBegun().about);
    BOOST_TEST(sheet.goOnWith(left.whatIsBegun()));
    BOOST_TEST((sheet.draft == left.draft));
    BOOST_TEST(!sheet.theirs().has_value());
    BOOST_TEST(keptAction(id).title == "Badges");
}

BOOST_AUTO_TEST_CASE(what_somebody_else_changed_meanwhile_stays_beside_it) {
    const std::string id = add("Badges").id;
    ActionSheet left(plans, id);
    left.draft.title = "Signs";
    Action theirs = keptAction(id);
    theirs.owner = "Zoe";
    plans.plans().change({{theirs, {Kind::change, "Zoe", moment, "", {}}}});
    ActionSheet sheet(plans, id);
    BOOST_TEST(sheet.goOnWith(left.whatIsBegun()));
    BOOST_TEST(!sheet.theirs().has_value());
    BOOST_TEST(sheet.keep(sheet.draft, Kind::change, ""));
    BOOST_TEST(keptAction(id).title == "Signs");
    BOOST_TEST(keptAction(id).owner == "Zoe");
}

BOOST_AUTO_TEST_CASE(where_both_changed_the_same_both_are_shown) {
    const std::string id = add("Badges").id;
    ActionSheet left(plans, id);
    left.draft.title = "Signs";
    Action theirs = keptAction(id);
    theirs.title = "Posters";
    plans.plans().change({{theirs, {Kind::change, "Zoe", moment, "", {}}}});
    ActionSheet sheet(plans, id);
    BOOST_TEST(sheet.goOnWith(left.whatIsBegun()));
    BOOST_TEST_REQUIRE(sheet.theirs().has_value());
    BOOST_TEST((sheet.theirChanges() == std::vector<FieldChange>{{ActionField::title, "Badges", "Posters"}}));
    BOOST_TEST((sheet.myChanges() == std::vector<FieldChange>{{ActionField::title, "Badges", "Signs"}}));
    BOOST_TEST(sheet.putMineOnTheirs());
    BOOST_TEST(keptAction(id).title == "Signs");
}

BOOST_AUTO_TEST_CASE(what_was_kept_before_all_ended_is_not_begun_again) {
    const std::string id = add("Badges").id;
    ActionSheet left(plans, id);
    left.draft.title = "Signs";
    const Begun begun = left.whatIsBegun();
    left.keep(left.draft, Kind::change, "");
    ActionSheet sheet(plans, id);
    BOOST_TEST(!sheet.goOnWith(begun));
    BOOST_TEST(!sheet.isChanged());
}

BOOST_AUTO_TEST_CASE(a_new_action_is_known_by_what_it_answers_to) {
    ActionSheet left(plans, freshAction(plans, unit.id));
    left.draft.title = "Badges";
    ActionSheet sheet(plans, freshAction(plans, unit.id));
    BOOST_TEST(left.whatIsBegun().about == sheet.whatIsBegun().about);
    BOOST_TEST(sheet.goOnWith(left.whatIsBegun()));
    BOOST_TEST(sheet.draft.title == "Badges");
    BOOST_TEST(sheet.keep(sheet.draft, Kind::change, ""));
    Event event = freshEvent(plans, unit.id);
    event.facts = "Two hours";
    plans.events().add({event});
    const ActionSheet other(plans, EventSheet(plans, event.id).freshAction());
    BOOST_TEST(other.whatIsBegun().about != left.whatIsBegun().about);
}

BOOST_AUTO_TEST_CASE(an_event_an_indicator_and_a_lesson_go_on_in_every_field) {
    Event event = freshEvent(plans, unit.id);
    EventSheet noted(plans, event);
    noted.draft = {event.id,  unit.id,          "2026-11-01",   EventSource::audit, "clarity",
                   "serious", "What\nwas said", Decision::none, "Why not",          ""};
    EventSheet eventAgain(plans, freshEvent(plans, unit.id));
    BOOST_TEST(eventAgain.goOnWith(noted.whatIsBegun()));
    noted.draft.id = eventAgain.draft.id;
    BOOST_TEST((eventAgain.draft == noted.draft));

    Indicator indicator = freshIndicator(plans, unit.id);
    plans.indicators().add(indicator);
    IndicatorSheet counted(plans, unit.id, indicator.id);
    counted.draft.title = "Calls";
    counted.draft.target = -8500;
    counted.draft.direction = Direction::down;
    counted.draft.frequency = Frequency::yearly;
    counted.draft.isKept = false;
    IndicatorSheet indicatorAgain(plans, unit.id, indicator.id);
    BOOST_TEST(indicatorAgain.goOnWith(counted.whatIsBegun()));
    BOOST_TEST((indicatorAgain.draft == counted.draft));

    const Action done = add("Badges", {}, ActionStatus::done);
    PracticeSheet told(plans, freshPractice(plans, done, "2 days"));
    told.draft.worked = "Early";
    told.draft.again = false;
    told.draft.cost = "";
    PracticeSheet toldAgain(plans, freshPractice(plans, done, "2 days"));
    BOOST_TEST(toldAgain.goOnWith(told.whatIsBegun()));
    told.draft.id = toldAgain.draft.id;
    BOOST_TEST((toldAgain.draft == told.draft));
}

BOOST_AUTO_TEST_CASE(an_event_that_both_changed_shows_both) {
    Event event = freshEvent(plans, unit.id);
    event.facts = "One hour";
    plans.events().add({event});
    EventSheet left(plans, event.id);
    left.draft.facts = "Two hours";
    left.draft.severity = "serious";
    EventSheet theirs(plans, event.id);
    theirs.draft.facts = "Three hours";
    BOOST_TEST_REQUIRE(theirs.keep());
    EventSheet sheet(plans, event.id);
    BOOST_TEST(sheet.goOnWith(left.whatIsBegun()));
    BOOST_TEST(sheet.hasMovedOn());
    BOOST_TEST(sheet.begun().facts == "One hour");
    BOOST_TEST(sheet.theirs()->facts == "Three hours");
    BOOST_TEST(sheet.putMineOnTheirs());
    BOOST_TEST(plans.events().event(event.id)->facts == "Two hours");
    BOOST_TEST(plans.events().event(event.id)->severity == "serious");
}

BOOST_AUTO_TEST_SUITE_END()
