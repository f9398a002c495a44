#include "assessment/plan/heard.h"

#include <boost/test/unit_test.hpp>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;
using enum ActionStatus;

namespace {

Event event(const std::string& id, EventSource source, const std::string& date = "2026-11-22") {
    Event made;
    made.id = id;
    made.source = source;
    made.date = date;
    made.decision = Decision::acts;
    return made;
}

/// What is said of an event with such actions.
Heard heardWith(const std::vector<ActionStatus>& statuses, Decision decision = Decision::acts) {
    std::vector<Event> events{event("e", EventSource::users)};
    events.front().decision = decision;
    std::vector<Action> actions;
    for (const ActionStatus status : statuses) {
        actions.push_back(someAction("a", status));
        actions.back().origin = {ActionOrigin::Kind::event, "", "", 0, 0, "e"};
    }
    const auto voices = voicesIn(events, actions);
    BOOST_TEST_REQUIRE(voices.size() == 1U);
    BOOST_TEST(voices.front().actions.size() == statuses.size());
    return voices.front().heard;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(heard)

BOOST_AUTO_TEST_CASE(users_and_their_committee_are_heard_the_latest_first) {
    const std::vector<Event> events{event("old", EventSource::users, "2026-01-01"),
                                    event("audit", EventSource::audit), event("new", EventSource::committee),
                                    event("idea", EventSource::idea)};
    const auto voices = voicesIn(events, {});
    BOOST_TEST_REQUIRE(voices.size() == 2U);
    BOOST_TEST(voices[0].event->id == "new");
    BOOST_TEST(voices[1].event->id == "old");
}

BOOST_AUTO_TEST_CASE(an_action_answers_to_its_own_event_only) {
    std::vector<Action> actions{someAction("a", done), someAction("b", done)};
    actions[0].origin = {ActionOrigin::Kind::event, "", "", 0, 0, "other"};
    actions[1].origin = {ActionOrigin::Kind::gap, "c", "k", 0, 1, "e"};
    const std::vector<Event> events{event("e", EventSource::users)};
    BOOST_TEST(voicesIn(events, actions).front().actions.empty());
}

BOOST_AUTO_TEST_CASE(it_is_done_once_all_that_was_decided_is) {
    BOOST_TEST((heardWith({done}) == Heard::done));
    BOOST_TEST((heardWith({done, verified, abandoned, proposed}) == Heard::done));
    BOOST_TEST((heardWith({done, decided}) == Heard::underWay));
    BOOST_TEST((heardWith({inProgress}) == Heard::underWay));
    BOOST_TEST((heardWith({decided}) == Heard::planned));
}

BOOST_AUTO_TEST_CASE(without_anything_decided_the_event_has_the_word) {
    BOOST_TEST((heardWith({}, Decision::open) == Heard::open));
    BOOST_TEST((heardWith({proposed}, Decision::open) == Heard::open));
    BOOST_TEST((heardWith({}, Decision::acts) == Heard::planned));
    BOOST_TEST((heardWith({proposed}, Decision::acts) == Heard::planned));
    BOOST_TEST((heardWith({}, Decision::none) == Heard::declined));
    BOOST_TEST((heardWith({abandoned}, Decision::none) == Heard::declined));
    BOOST_TEST((heardWith({abandoned, abandoned}) == Heard::dropped));
    BOOST_TEST((heardWith({abandoned, proposed}) == Heard::planned));
}

BOOST_AUTO_TEST_CASE(what_is_done_counts_before_the_decision_is_written) {
    BOOST_TEST((heardWith({done}, Decision::open) == Heard::done));
    BOOST_TEST((heardWith({inProgress}, Decision::none) == Heard::underWay));
}

BOOST_AUTO_TEST_CASE(each_way_to_be_heard_is_counted_also_where_there_is_none) {
    std::vector<Event> events{event("one", EventSource::users), event("two", EventSource::committee)};
    events[1].decision = Decision::none;
    std::vector<Action> actions{someAction("a", done)};
    actions[0].origin = {ActionOrigin::Kind::event, "", "", 0, 0, "one"};
    const auto heard = eventsByHeard(voicesIn(events, actions));
    BOOST_TEST(heard.size() == 6U);
    BOOST_TEST(heard.at(Heard::done) == std::vector<std::string>{"one"});
    BOOST_TEST(heard.at(Heard::declined) == std::vector<std::string>{"two"});
    BOOST_TEST(heard.at(Heard::open).empty());
}

BOOST_AUTO_TEST_SUITE_END()
