#include "assessment/plan/action_fault.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/assessment/plan/kept_action.h"

using namespace assessment;
using enum ActionStatus;
using Kind = JournalEntry::Kind;
using Faults = std::vector<ActionFault>;

BOOST_AUTO_TEST_SUITE(action_faults)

BOOST_AUTO_TEST_CASE(one_step_on_one_step_back_or_out) {
    for (const ActionStatus from : actionStatuses) {
        const std::vector<ActionStatus> next = nextFrom(from);
        BOOST_TEST(std::ranges::is_sorted(next));
        for (const ActionStatus to : actionStatuses) {
            Reached one(from);
            if (from == to) continue;
            const bool isNext = std::ranges::find(next, to) != next.end();
            BOOST_TEST(one.turn(to, "Because") == isNext, word(from) << " to " << word(to));
            BOOST_TEST((std::ranges::find(one.faults, ActionFault::step) != one.faults.end()) != isNext);
        }
    }
}

BOOST_AUTO_TEST_CASE(going_back_or_out_needs_a_reason_and_going_on_does_not) {
    for (const ActionStatus from : actionStatuses)
        for (const ActionStatus to : nextFrom(from)) {
            const bool isOn = from != abandoned && to != abandoned && to > from;
            BOOST_TEST(Reached(from).turn(to) == isOn, word(from) << " to " << word(to));
            BOOST_TEST(Reached(from).turn(to, " \n") == isOn);
        }
    Reached one(inProgress);
    one.turn(decided);
    BOOST_TEST((one.faults == Faults{ActionFault::noReason}));
}

BOOST_AUTO_TEST_CASE(verified_needs_a_proof_or_a_measure_and_keeps_needing_it) {
    Reached one(done);
    Action after = one.action;
    after.status = verified;
    BOOST_TEST(!one.change(after, {}));
    BOOST_TEST((one.faults == Faults{ActionFault::noEvidence}));
    BOOST_TEST(one.change(after, {}, true));

    Reached proven(verified);
    Action without = proven.action;
    without.proofs.clear();
    BOOST_TEST(!proven.change(without, {}));
    BOOST_TEST((proven.faults == Faults{ActionFault::noEvidence}));
}

BOOST_AUTO_TEST_CASE(only_a_measure_of_its_own_since_it_was_done_counts) {
    Action action = someAction("a", done);
    action.indicators = {"i"};
    BOOST_TEST(isMeasuredSince(action, "2026-11-22", {{"m", "i", "2026-11-22", 1, ""}}));
    BOOST_TEST(!isMeasuredSince(action, "2026-11-22", {{"m", "i", "2026-11-21", 1, ""}}));
    BOOST_TEST(!isMeasuredSince(action, "2026-11-22", {{"m", "other", "2026-11-23", 1, ""}}));
    BOOST_TEST(!isMeasuredSince(action, "", {{"m", "i", "2026-11-23", 1, ""}}));
}

BOOST_FIXTURE_TEST_CASE(putting_off_needs_a_reason_and_is_counted, Begun) {
    BOOST_TEST(moveDue("2026-12-31"), "a first day is none");
    BOOST_TEST(!moveDue("2027-01-31"));
    BOOST_TEST((faults == Faults{ActionFault::noReason}));
    BOOST_TEST(moveDue("2027-01-31", "The printer is away"));
    BOOST_TEST(moveDue("2026-12-31"), "sooner needs none");
    BOOST_TEST(!moveDue(""), "no day any more is put off too");
    BOOST_TEST(moveDue("", "Nobody knows"));
    BOOST_TEST(moveDue("2027-03-01"));
    BOOST_TEST(postponementsIn(journal) == 2);
}

BOOST_FIXTURE_TEST_CASE(a_note_says_something, Begun) {
    for (const Kind kind : {Kind::fact, Kind::obstacle, Kind::decision, Kind::change}) {
        BOOST_TEST(!note(kind, " "));
        BOOST_TEST((faults == Faults{ActionFault::noWords}));
        BOOST_TEST(note(kind, "It rained"));
    }
    BOOST_TEST(action.version == 5);
}

BOOST_AUTO_TEST_CASE(what_may_not_be_is_refused_by_its_name) {
    const std::vector<std::pair<ActionFault, void (*)(Action&)>> wrong{
        {ActionFault::noTitle, [](Action& action) { action.title = " "; }},
        {ActionFault::noDay, [](Action& action) { action.start = "2026-02-29"; }},
        {ActionFault::noDay, [](Action& action) { action.due = "soon"; }},
        {ActionFault::dates,
         [](Action& action) {
             action.start = "2026-11-22";
             action.due = "2026-11-21";
         }},
        {ActionFault::origin,
         [](Action& action) { action.origin = {ActionOrigin::Kind::gap, "c", "", 1, 2, ""}; }},
        {ActionFault::origin, [](Action& action) { action.origin.kind = ActionOrigin::Kind::event; }},
        {ActionFault::target,
         [](Action& action) { action.origin = {ActionOrigin::Kind::gap, "c", "k", 2, 2, ""}; }},
        {ActionFault::cost, [](Action& action) { action.days = -1; }},
        {ActionFault::cost, [](Action& action) { action.euros = -1; }},
        {ActionFault::line, [](Action& action) { action.links = {"a\nb"}; }},
        {ActionFault::line, [](Action& action) { action.contributors = {""}; }},
        {ActionFault::noEvidence, [](Action& action) { action.status = verified; }},
        {ActionFault::noReason, [](Action& action) { action.status = abandoned; }}};
    for (const auto& [fault, spoil] : wrong) {
        Action action = someAction("a", proposed);
        spoil(action);
        BOOST_TEST((faultsOf({}, action, {}, false) == Faults{fault}));
    }
}

BOOST_AUTO_TEST_CASE(what_comes_from_elsewhere_may_have_come_some_way) {
    for (const ActionStatus status : actionStatuses) {
        Action action = someAction("a", status);
        action.proofs = {"Seen"};
        BOOST_TEST(faultsOf({}, action, {Kind::change, "Anne", "", "Brought over", {}}, false).empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
