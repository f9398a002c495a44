#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/planning.h"

using namespace assessment;
using namespace trainer;

// What stands around actions: events, indicators, practices, workshops.
namespace {

Event eventOf(int number, const std::string& date, const std::string& reference = "",
              const std::string& unit = uuid(700)) {
    return {.id = uuid(number),
            .unit = unit,
            .date = date,
            .source = EventSource::committee,
            .engagement = "clarity",
            .severity = "serious",
            .facts = "L'accueil\tétait \"fermé\"\n😀",
            .decision = Decision::none,
            .reason = "c'était un dimanche",
            .reference = reference};
}

Indicator indicatorOf(int number, const std::string& unit = uuid(700)) {
    return {.id = uuid(number),
            .unit = unit,
            .title = "Appels décrochés",
            .definition = "décrochés / reçus",
            .measuredIn = "%",
            .target = -8'500,
            .direction = Direction::down,
            .source = "standard",
            .frequency = Frequency::quarterly,
            .kind = "calls_answered",
            .isKept = false};
}

Practice practiceOf(int number, const std::string& date, bool isShared, const std::string& unit = uuid(700)) {
    return {.id = uuid(number),
            .unit = unit,
            .action = uuid(1),
            .date = date,
            .title = "Le modèle d'accusé",
            .engagement = "clarity",
            .criterion = "c0",
            .worked = "relire à deux",
            .failed = "« l'outil »",
            .cost = "trois jours",
            .again = false,
            .reusable = "toute mairie",
            .isShared = isShared};
}

Workshop workshopOf(int number, const std::string& date) {
    Workshop made;
    made.id = uuid(number);
    made.unit = uuid(700);
    made.date = date;
    made.actions = {uuid(3), uuid(1), uuid(2)};
    made.placings[VoterGroup::team][uuid(1)] = {{{1, 2, 3}, 0, 0}, {{0, 0, 4}, 1, 2}, 7};
    made.placings[VoterGroup::committee][uuid(2)] = {{{0, 0, 0}, 0, 0}, {{1, 1, 1}, 0, 0}, 0};
    made.rankings[VoterGroup::team] = {{{uuid(1), 1}, {uuid(2), 3}, {uuid(3), 2}}, {}, {{uuid(1), 2}}};
    made.priorities = {uuid(2), uuid(1)};
    made.isOver = true;
    return made;
}

template <class Value>
std::vector<std::string> idsOf(const std::vector<Value>& values) {
    std::vector<std::string> ids;
    for (const Value& value : values) ids.push_back(value.id);
    return ids;
}

/// Of two who read the same, the first is kept and the second is told.
template <class Store, class Value>
void meet(Store& store, Value value) {
    value.title = "of the first";
    BOOST_TEST((store.update(value) == Update::kept));
    value.title = "of the second";
    BOOST_TEST((store.update(value) == Update::movedOn));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_records, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(events_are_found_again_the_latest_first, Planning) {
    EventStore& events = *workspace.events;
    BOOST_TEST(events.add({eventOf(1, "2026-11-01"), eventOf(2, "2026-11-03", "", other),
                           eventOf(3, "2026-11-02"), eventOf(4, "2026-11-02")}) == 4u);
    BOOST_TEST((Workspace(database).events->event(uuid(3)) == eventOf(3, "2026-11-02")));
    BOOST_TEST(idsOf(events.events(unit)) == (std::vector{uuid(4), uuid(3), uuid(1)}),
               boost::test_tools::per_element());
    BOOST_TEST(idsOf(events.events("")) == (std::vector{uuid(2), uuid(4), uuid(3), uuid(1)}),
               boost::test_tools::per_element());
    BOOST_TEST(!events.event(uuid(404)));
    BOOST_TEST(word(failureOf([&] { events.add({eventOf(5, "2026-11-01", "", uuid(404))}); }).kind) ==
               "conflict");
    BOOST_TEST(word(failureOf([&] { events.add({eventOf(1, "2026-11-01", "ref")}); }).kind) == "conflict");
}

BOOST_FIXTURE_TEST_CASE(an_event_is_imported_once_into_a_unit, Planning) {
    EventStore& events = *workspace.events;
    BOOST_TEST(events.add({eventOf(1, "2026-11-01", "SP-1"), eventOf(2, "2026-11-01", "SP-1"),
                           eventOf(3, "2026-11-01", "SP-1", other)}) == 2u);
    BOOST_TEST(events.add({eventOf(4, "2026-11-02", "SP-1"), eventOf(5, "2026-11-02", "SP-2"),
                           eventOf(6, "2026-11-02"), eventOf(7, "2026-11-02")}) == 3u);
    BOOST_TEST(idsOf(events.events(unit)) == (std::vector{uuid(7), uuid(6), uuid(5), uuid(1)}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_event_that_somebody_changed_is_neither_overwritten_nor_removed, Planning) {
    EventStore& events = *workspace.events;
    events.add({eventOf(1, "2026-11-01", "SP-1")});
    Event changed = eventOf(1, "2026-11-05", "SP-2");
    changed.decision = Decision::acts;
    changed.reason = "";
    BOOST_TEST((events.update(changed) == Update::kept));
    BOOST_TEST((events.update(eventOf(1, "2026-11-09")) == Update::movedOn));
    BOOST_TEST((events.remove(eventOf(1, "2026-11-09")) == Update::movedOn));
    changed.version = 2;
    BOOST_TEST((events.event(uuid(1)) == changed));
    BOOST_TEST((events.remove(changed) == Update::kept));
    BOOST_TEST(events.events("").empty());
    BOOST_TEST((events.remove(changed) == Update::movedOn));
}

BOOST_FIXTURE_TEST_CASE(an_event_that_actions_answer_to_is_not_removed, Planning) {
    EventStore& events = *workspace.events;
    events.add({eventOf(1, "2026-11-01"), eventOf(2, "2026-11-01")});
    Action answer = actionOf(3);
    answer.origin = {ActionOrigin::Kind::event, "", "", 0, 0, uuid(1)};
    plans.add({changeTo(answer)});
    BOOST_TEST((events.remove(eventOf(1, "2026-11-01")) == Update::movedOn));
    BOOST_TEST(events.event(uuid(1)).has_value());
    BOOST_TEST((events.remove(eventOf(2, "2026-11-01")) == Update::kept));
    answer.origin = {};
    BOOST_TEST((plans.change({changeTo(answer)}) == Update::kept));
    BOOST_TEST((events.remove(eventOf(1, "2026-11-01")) == Update::kept));
    BOOST_TEST(events.events("").empty());
}

BOOST_FIXTURE_TEST_CASE(indicators_are_found_again_in_the_order_they_were_added, Planning) {
    IndicatorStore& indicators = *workspace.indicators;
    Indicator aimless = indicatorOf(2);
    aimless.target.reset();
    indicators.add(indicatorOf(5, other));
    indicators.add(indicatorOf(3));
    indicators.add(aimless);
    Workspace again(database);
    BOOST_TEST((again.indicators->indicators(unit) == std::vector{indicatorOf(3), aimless}));
    BOOST_TEST(idsOf(again.indicators->indicators("")) == (std::vector{uuid(3), uuid(2), uuid(5)}),
               boost::test_tools::per_element());
    meet(indicators, aimless);
    Indicator aimed = indicators.indicators(unit).back();
    BOOST_TEST(!aimed.target);
    aimed.target = 12'345'678'901;
    indicators.update(aimed);
    BOOST_TEST((indicators.indicators(unit).back().target == 12'345'678'901));
}

BOOST_FIXTURE_TEST_CASE(measures_come_by_day_and_may_be_put_right, Planning) {
    IndicatorStore& indicators = *workspace.indicators;
    indicators.add(indicatorOf(1));
    indicators.add(indicatorOf(2, other));
    const Measure first{uuid(11), uuid(1), "2026-10-01", 8'500, "l'été"};
    const Measure second{uuid(10), uuid(1), "2026-11-01", -250, ""};
    for (const Measure& one : {second, first, Measure{uuid(12), uuid(2), "2026-09-01", 0, ""}})
        indicators.keep(one);
    BOOST_TEST((Workspace(database).indicators->measures(unit) == std::vector{first, second}));
    BOOST_TEST(idsOf(indicators.measures("")) == (std::vector{uuid(12), uuid(11), uuid(10)}),
               boost::test_tools::per_element());
    indicators.keep({uuid(9), uuid(1), "2026-10-01", 1, ""});
    BOOST_TEST(idsOf(indicators.measures(unit)) == (std::vector{uuid(11), uuid(9), uuid(10)}),
               boost::test_tools::per_element());
    indicators.remove({uuid(9), uuid(1), "2026-10-01", 1, ""});
    const Measure right{uuid(10), uuid(1), "2026-11-02", 9'999'999'999, "corrigé"};
    indicators.keep(right);
    indicators.remove(first);
    BOOST_TEST((indicators.measures(unit) == std::vector{right}));
    BOOST_TEST(word(failureOf([&] {
                        indicators.keep({uuid(13), uuid(404), "2026-11-01", 1, ""});
                    }).kind) == "conflict");
}

BOOST_FIXTURE_TEST_CASE(a_unit_finds_its_own_practices_and_those_others_share, Planning) {
    PracticeStore& practices = *workspace.practices;
    plans.add({changeTo(actionOf(1))});
    Practice ofNoAction = practiceOf(13, "2026-11-03", true, other);
    ofNoAction.action = "";
    practices.add(practiceOf(11, "2026-11-01", false));
    practices.add(practiceOf(12, "2026-11-02", false, other));
    practices.add(ofNoAction);
    BOOST_TEST((Workspace(database).practices->practices(unit) ==
                std::vector{ofNoAction, practiceOf(11, "2026-11-01", false)}));
    BOOST_TEST(idsOf(practices.practices("")) == (std::vector{uuid(13), uuid(12), uuid(11)}),
               boost::test_tools::per_element());
    Practice ofUnknown = practiceOf(14, "2026-11-01", false);
    ofUnknown.action = uuid(404);
    BOOST_TEST(word(failureOf([&] { practices.add(ofUnknown); }).kind) == "conflict");
    meet(practices, practiceOf(11, "2026-11-01", true));
    BOOST_TEST(practices.practices(other).size() == 3u);
    BOOST_TEST((practices.remove(practices.practices(unit).back()) == Update::kept));
    BOOST_TEST(practices.practices(unit).size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_workshop_is_found_again_with_all_its_votes, Planning) {
    WorkshopStore& workshops = *workspace.workshops;
    Workshop begun;
    begun.id = uuid(2);
    begun.unit = unit;
    begun.date = "2026-11-03";
    workshops.add(workshopOf(1, "2026-11-01"));
    workshops.add(begun);
    BOOST_TEST(
        (Workspace(database).workshops->workshops(unit) == std::vector{begun, workshopOf(1, "2026-11-01")}));
    BOOST_TEST(workshops.workshops(other).empty());
    BOOST_TEST(workshops.workshops("").size() == 2u);
    Workshop voted = workshopOf(2, "2026-11-03");
    voted.placings[VoterGroup::team][uuid(1)].dots = 9;
    BOOST_TEST((workshops.update(voted) == Update::kept));
    BOOST_TEST((workshops.update(begun) == Update::movedOn));
    voted.version = 2;
    BOOST_TEST((workshops.workshops(unit).front() == voted));
}

BOOST_AUTO_TEST_SUITE_END()
