#include "assessment/plan/event.h"

#include <boost/test/unit_test.hpp>

using namespace assessment;
using Faults = std::vector<EventFault>;

namespace {

Event someEvent() {
    Event event;
    event.date = "2026-11-22";
    event.facts = "The lift was out of order all morning.";
    return event;
}

Faults faultsOf(const Event& event) {
    return assessment::faultsOf(event, "2026-11-22", {"worrying", "serious"});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(events)

BOOST_AUTO_TEST_CASE(each_source_and_decision_has_a_word_that_leads_back_to_it) {
    for (const auto source :
         {EventSource::users, EventSource::committee, EventSource::incident, EventSource::audit,
          EventSource::idea, EventSource::diagnostic, EventSource::indicator})
        BOOST_TEST((eventSourceOf(word(source)) == source));
    for (const auto decision : {Decision::open, Decision::none, Decision::acts})
        BOOST_TEST((decisionOf(word(decision)) == decision));
    BOOST_TEST(!eventSourceOf("rumour"));
    BOOST_TEST(!decisionOf(""));
}

BOOST_AUTO_TEST_CASE(an_event_says_what_happened_and_when) {
    BOOST_TEST(faultsOf(someEvent()).empty());
    Event event = someEvent();
    event.date = "2026-11-23";
    BOOST_TEST((faultsOf(event) == Faults{EventFault::future}));
    event.date = "2026-02-29";
    BOOST_TEST((faultsOf(event) == Faults{EventFault::noDay}));
    event = someEvent();
    event.facts = "\n";
    BOOST_TEST((faultsOf(event) == Faults{EventFault::noFacts}));
}

BOOST_AUTO_TEST_CASE(doing_nothing_needs_a_reason) {
    Event event = someEvent();
    event.decision = Decision::none;
    BOOST_TEST((faultsOf(event) == Faults{EventFault::noReason}));
    event.reason = "It was repaired the same day.";
    BOOST_TEST(faultsOf(event).empty());
    event.decision = Decision::acts;
    event.reason.clear();
    BOOST_TEST(faultsOf(event).empty());
}

BOOST_AUTO_TEST_CASE(a_severity_is_one_of_those_there_are_or_none) {
    Event event = someEvent();
    event.severity = "serious";
    BOOST_TEST(faultsOf(event).empty());
    event.severity = "extreme";
    BOOST_TEST((faultsOf(event) == Faults{EventFault::severity}));
}

BOOST_AUTO_TEST_SUITE_END()
