#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/event_list.h"
#include "trainer/presenters/event_post.h"
#include "trainer/presenters/event_sheet.h"
#include "trainer/presenters/gap_ideas.h"

using namespace assessment;
using namespace trainer;

namespace {

/// The register of the unit of a small desk, with the shipped severities.
struct Register : SmallDesk {
    Event add(const std::string& facts, const std::string& date = "2026-11-20") {
        Event event = freshEvent(plans, unit.id);
        event.facts = facts;
        event.date = date;
        plans.events().add({event});
        return *plans.events().event(event.id);
    }
    Action act(const std::string& title) {
        Action action = freshAction(plans, unit.id);
        action.title = title;
        addToPlan(plans, {action});
        return *plans.plans().action(action.id);
    }
    EventList list() { return {plans.events().events(unit.id), plans.plans().actions(unit.id)}; }

    World world{[] { return std::string("2026-11-22T09:30:00Z"); }, [this] { return newId(); }};
    PersonalPlans plans{*this, *workspace, world, CAP_SOURCE "/content/library"};
};

std::vector<std::string> facts(const EventList& list) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < list.size(); ++i) all.push_back(list.at(i).facts);
    return all;
}

using Facts = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(events)

BOOST_FIXTURE_TEST_CASE(a_register_is_searched_and_filtered_by_what_is_still_to_be_decided, Register) {
    add("Attente de deux heures au guichet", "2026-11-18");
    Event told = add("Formulaire illisible", "2026-11-19");
    told.source = EventSource::committee;
    told.severity = "serious";
    told.decision = Decision::none;
    told.reason = "Il change en mars";
    BOOST_TEST_REQUIRE((plans.events().update(told) == Update::kept));
    auto all = list();
    BOOST_TEST(facts(all) == (Facts{"Formulaire illisible", "Attente de deux heures au guichet"}));
    BOOST_TEST(all.undecided() == 1U);
    all.show({"change MARS", {}, {}, false});
    BOOST_TEST(facts(all) == Facts{"Formulaire illisible"});
    all.show({{}, EventSource::users, {}, false});
    BOOST_TEST(facts(all) == Facts{"Attente de deux heures au guichet"});
    all.show({{}, {}, std::string("serious"), false});
    BOOST_TEST(facts(all) == Facts{"Formulaire illisible"});
    all.show({{}, {}, std::string(), false});
    BOOST_TEST(facts(all) == Facts{"Attente de deux heures au guichet"});
    all.show({{}, {}, {}, true});
    BOOST_TEST(facts(all) == Facts{"Attente de deux heures au guichet"});
}

BOOST_FIXTURE_TEST_CASE(an_action_is_wished_for_until_somebody_makes_it, Register) {
    EventSheet sheet(plans, add("Attente de deux heures").id);
    sheet.draft.decision = Decision::acts;
    BOOST_TEST_REQUIRE(sheet.keep());
    BOOST_TEST(list().undecided() == 1U);
    Action action = sheet.freshAction();
    action.title = "Afficher le temps d'attente";
    addToPlan(plans, {action});
    BOOST_TEST(list().undecided() == 0U);
    BOOST_TEST(list().actionsAt(0) == 1U);
    BOOST_TEST_REQUIRE(sheet.actions().size() == 1U);
    BOOST_TEST(sheet.actions().front().title == action.title);
}

BOOST_FIXTURE_TEST_CASE(an_action_of_the_plan_is_linked_and_released_through_its_journal, Register) {
    EventSheet sheet(plans, add("Attente de deux heures").id);
    const Action free = act("Afficher les horaires");
    Action gap = act("Former l'accueil");
    gap.origin = {ActionOrigin::Kind::gap, "c", "name", 1, 2, {}};
    plans.plans().change({{gap, {JournalEntry::Kind::change, "Camille", plans.now(), {}, {}}}});
    BOOST_TEST_REQUIRE(sheet.linkable().size() == 1U);
    BOOST_TEST(sheet.linkable().front().id == free.id);
    BOOST_TEST_REQUIRE(sheet.link({free}));
    BOOST_TEST(sheet.linkable().empty());
    BOOST_TEST(!sheet.link({free}), "it was read before it was linked");
    BOOST_TEST_REQUIRE(sheet.actions().size() == 1U);
    BOOST_TEST(plans.plans().journal(free.id).size() == 2U);
    BOOST_TEST_REQUIRE(sheet.release(sheet.actions().front()));
    BOOST_TEST(sheet.actions().empty());
    BOOST_TEST((plans.plans().action(free.id)->origin == ActionOrigin()));
    BOOST_TEST(plans.plans().journal(free.id).size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(a_change_is_taken_back_and_made_again, Register) {
    EventSheet sheet(plans, add("Attente").id);
    BOOST_TEST(!sheet.mayTakeBack());
    sheet.draft.facts = "Attente de deux heures";
    BOOST_TEST(!sheet.mayTakeBack());
    BOOST_TEST_REQUIRE(sheet.keep());
    BOOST_TEST_REQUIRE(sheet.mayTakeBack());
    BOOST_TEST(sheet.takeBack());
    BOOST_TEST(plans.events().event(sheet.draft.id)->facts == "Attente");
    BOOST_TEST(sheet.takeBack());
    BOOST_TEST(plans.events().event(sheet.draft.id)->facts == "Attente de deux heures");
}

BOOST_FIXTURE_TEST_CASE(who_writes_second_chooses_and_loses_nothing, Register) {
    const Event event = add("Attente");
    EventSheet mine(plans, event.id);
    EventSheet theirs(plans, event.id);
    theirs.draft.facts = "Attente de deux heures";
    BOOST_TEST_REQUIRE(theirs.keep());
    mine.draft.source = EventSource::audit;
    BOOST_TEST(!mine.keep());
    BOOST_TEST(mine.hasMovedOn());
    BOOST_TEST(!mine.isGone());
    BOOST_TEST_REQUIRE(mine.putMineOnTheirs());
    const Event both = *plans.events().event(event.id);
    BOOST_TEST(both.facts == "Attente de deux heures");
    BOOST_TEST((both.source == EventSource::audit));
    theirs.draft.facts = "Autre chose";
    BOOST_TEST(!theirs.keep());
    theirs.takeTheirs();
    BOOST_TEST(!theirs.hasMovedOn());
    BOOST_TEST((theirs.draft == both));
}

BOOST_FIXTURE_TEST_CASE(what_somebody_else_removed_may_be_put_in_again, Register) {
    const Event event = add("Attente");
    EventSheet mine(plans, event.id);
    BOOST_TEST_REQUIRE(EventSheet(plans, event.id).remove());
    mine.draft.facts = "Attente de deux heures";
    BOOST_TEST(!mine.keep());
    BOOST_TEST(mine.isGone());
    BOOST_TEST(mine.putMineOnTheirs());
    BOOST_TEST(plans.events().event(event.id)->facts == "Attente de deux heures");
    BOOST_TEST_REQUIRE(mine.remove());
    putBack(plans, mine.begun());
    BOOST_TEST(plans.events().events(unit.id).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(an_event_with_an_action_stays_until_the_action_is_released, Register) {
    const Event event = add("Attente");
    const Action action = act("Afficher l'attente");
    EventSheet sheet(plans, event.id);
    BOOST_TEST_REQUIRE(sheet.link({action}));
    BOOST_TEST(!sheet.remove());
    BOOST_TEST(!sheet.hasMovedOn());
    BOOST_TEST_REQUIRE(sheet.release(sheet.actions().front()));
    BOOST_TEST(sheet.remove());
    BOOST_TEST(plans.events().events(unit.id).empty());
}

BOOST_FIXTURE_TEST_CASE(no_action_is_linked_to_an_event_that_somebody_removed, Register) {
    const Event event = add("Attente");
    const Action action = act("Afficher l'attente");
    EventSheet mine(plans, event.id);
    BOOST_TEST_REQUIRE(EventSheet(plans, event.id).remove());
    BOOST_TEST(!mine.link({action}));
    BOOST_TEST(mine.isGone());
    BOOST_TEST((*plans.plans().action(action.id) == action));
    BOOST_TEST(mine.putMineOnTheirs());
    BOOST_TEST(mine.link({action}));
}

BOOST_FIXTURE_TEST_CASE(its_severity_is_one_of_the_commons_or_the_one_it_had, Register) {
    Event old = freshEvent(plans, unit.id);
    old.facts = "Attente";
    old.severity = "of_another_time";
    plans.events().add({old});
    EventSheet sheet(plans, old.id);
    BOOST_TEST(sheet.faults().empty());
    BOOST_TEST(plans.severities().size() == 3U);
    sheet.draft.severity = "none_of_them";
    BOOST_TEST((sheet.faults() == std::vector{EventFault::severity}));
    sheet.draft.severity = "extreme";
    sheet.draft.decision = Decision::none;
    BOOST_TEST((sheet.faults() == std::vector{EventFault::noReason}));
}

BOOST_AUTO_TEST_CASE(columns_are_those_chosen_last_or_those_their_names_tell) {
    const EventTable table{{"ID expérience", "Date de publication", "Titre", "Description", "Pays"}, {}, 2};
    const EventColumns likely = likelyColumns(table, {});
    BOOST_TEST((likely == EventColumns{{EventPart::date, "Date de publication"},
                                       {EventPart::facts, "Description"},
                                       {EventPart::reference, "ID expérience"}}));
    const EventColumns chosen{{EventPart::date, "Date de publication"}, {EventPart::facts, "Titre"}};
    BOOST_TEST((likelyColumns(table, chosen) == chosen));
    BOOST_TEST((likelyColumns(table, {{EventPart::date, "Jour"}, {EventPart::facts, "Titre"}}) == likely));
}

BOOST_AUTO_TEST_SUITE_END()
