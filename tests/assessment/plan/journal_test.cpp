#include "assessment/plan/journal.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <random>
#include <stdexcept>

#include "tests/assessment/plan/some_action.h"

using namespace assessment;
using enum ActionStatus;
using Kind = JournalEntry::Kind;
using Faults = std::vector<ActionFault>;

namespace {

const std::vector<ActionStatus> statuses{proposed, decided, inProgress, done, verified, abandoned};

/// An action with its journal, as a store would keep them.
struct Kept {
    /// Says whether it was kept.
    bool change(Action after, JournalEntry entry, bool hasMeasure = false) {
        faults = faultsOf(journal.empty() ? std::nullopt : std::optional(action), after, entry, hasMeasure);
        if (!faults.empty()) return false;
        entry.changes = changesBetween(action, after);
        journal.push_back(std::move(entry));
        after.version = static_cast<long long>(journal.size());
        action = std::move(after);
        return true;
    }
    bool turn(ActionStatus status, const std::string& why = {}, const std::string& day = "2026-11-22") {
        Action after = action;
        after.status = status;
        if (status == verified) after.proofs = {"Seen"};
        return change(after, {Kind::change, "Anne", day + "T09:30:00Z", why, {}});
    }
    bool moveDue(const std::string& day, const std::string& why = {}) {
        Action after = action;
        after.due = day;
        return change(after, {Kind::change, "Anne", "2026-11-22T09:30:00Z", why, {}});
    }
    bool note(Kind kind, const std::string& words) {
        return change(action, {kind, "Anne", "2026-11-22T09:30:00Z", words, {}});
    }

    Action action = [] {
        Action empty;
        empty.id = "a";
        empty.unit = "unit";
        return empty;
    }();
    std::vector<JournalEntry> journal;
    Faults faults;
};

struct Begun : Kept {
    Begun() { BOOST_TEST_REQUIRE(change(someAction("a", proposed), {})); }
};

/// One that came to that status on its way.
struct Reached : Begun {
    explicit Reached(ActionStatus status) {
        if (status == abandoned) BOOST_TEST_REQUIRE(turn(abandoned, "Too dear"));
        for (const ActionStatus step : {decided, inProgress, done, verified})
            if (status != abandoned && step <= status) BOOST_TEST_REQUIRE(turn(step));
    }
};

/// Changes whatever comes to mind, legal or not.
class Chance {
  public:
    explicit Chance(unsigned seed) : random_(seed) {}

    unsigned below(unsigned count) { return static_cast<unsigned>(random_()) % count; }
    template <class Value>
    Value one(const std::vector<Value>& values) {
        return values[below(static_cast<unsigned>(values.size()))];
    }
    void change(Action& action) {
        const ActionField field = actionFields[below(actionFields.size())];
        setField(action, field, text(field));
    }

  private:
    std::string text(ActionField field) {
        using Texts = std::vector<std::string>;
        const Texts grades{"low", "medium", "high"};
        const Texts days{"", "2026-02-30", "2026-11-22", "2027-01-31"};
        const Texts levels{"0", "1", "2", "3"};
        const std::map<ActionField, Texts> texts{{ActionField::status, {"proposed", "done", "abandoned"}},
                                                 {ActionField::originKind, {"free", "gap", "event"}},
                                                 {ActionField::priority, grades},
                                                 {ActionField::impact, grades},
                                                 {ActionField::effort, grades},
                                                 {ActionField::start, days},
                                                 {ActionField::due, days},
                                                 {ActionField::from, levels},
                                                 {ActionField::target, levels},
                                                 {ActionField::days, {"", "2.5", "-1", "10"}},
                                                 {ActionField::euros, {"", "1200", "-5"}}};
        const auto found = texts.find(field);
        return one(found == texts.end() ? Texts{"", "one", "one\ntwo", "é\\n\t\"", " "} : found->second);
    }

    std::mt19937 random_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(journal)

BOOST_AUTO_TEST_CASE(an_entry_has_a_kind_with_a_word_that_leads_back_to_it) {
    for (const Kind kind : {Kind::change, Kind::fact, Kind::obstacle, Kind::decision})
        BOOST_TEST((entryKindOf(word(kind)) == kind));
    BOOST_TEST(!entryKindOf("remark"));
}

BOOST_AUTO_TEST_CASE(only_what_differs_is_a_change_in_the_order_of_the_fields) {
    const Action before = someAction("a", proposed);
    Action after = before;
    after.due = "2026-12-01";
    after.owner = "Anne";
    const std::vector<FieldChange> expected{{ActionField::owner, "", "Anne"},
                                            {ActionField::due, "", "2026-12-01"}};
    BOOST_TEST((changesBetween(before, after) == expected));
    BOOST_TEST(changesBetween(after, after).empty());
}

BOOST_AUTO_TEST_CASE(any_history_of_legal_changes_rebuilds_the_action_and_illegal_ones_change_nothing) {
    Chance chance(7);
    int kept = 0;
    int refused = 0;
    std::map<ActionStatus, int> reached;
    for (int run = 0; run < 400; ++run) {
        Kept one;
        BOOST_TEST_REQUIRE(one.change(someAction("a", chance.one<ActionStatus>({proposed, decided})), {}));
        for (int step = 0; step < 40; ++step) {
            Action after = one.action;
            if (chance.below(2) == 0)
                after.status = chance.one(statuses);
            else
                for (unsigned i = 0; i <= chance.below(3); ++i) chance.change(after);
            const JournalEntry entry{chance.one<Kind>({Kind::change, Kind::obstacle}),
                                     "Anne",
                                     "2026-11-22T09:30:00Z",
                                     chance.one<std::string>({"", "Because"}),
                                     {}};
            const Action before = one.action;
            const std::size_t entries = one.journal.size();
            const bool isKept = one.change(after, entry, chance.below(2) == 0);
            ++(isKept ? kept : refused);
            ++reached[one.action.status];
            BOOST_REQUIRE((isKept || (one.action == before && one.journal.size() == entries)));
            BOOST_REQUIRE((rebuilt("a", "unit", one.journal) == one.action));
        }
    }
    BOOST_TEST(kept > 2000);
    BOOST_TEST(refused > 2000);
    for (const ActionStatus status : statuses) BOOST_TEST(reached[status] > 100);
}

BOOST_FIXTURE_TEST_CASE(a_journal_that_was_tampered_with_is_refused, Begun) {
    BOOST_TEST_REQUIRE(turn(decided));
    BOOST_TEST_REQUIRE(turn(inProgress));
    auto missing = journal;
    missing.erase(missing.begin() + 1);
    BOOST_CHECK_THROW(rebuilt("a", "unit", missing), std::invalid_argument);
    auto unreadable = journal;
    unreadable[1].changes.front().after = "soon";
    BOOST_CHECK_THROW(rebuilt("a", "unit", unreadable), std::invalid_argument);
    auto unusual = journal;
    unusual[0].changes.push_back({ActionField::days, "", "2,50"});
    BOOST_CHECK_THROW(rebuilt("a", "unit", unusual), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(one_step_on_one_step_back_or_out) {
    for (const ActionStatus from : statuses) {
        const std::vector<ActionStatus> next = nextFrom(from);
        BOOST_TEST(std::ranges::is_sorted(next));
        for (const ActionStatus to : statuses) {
            Reached one(from);
            if (from == to) continue;
            const bool isNext = std::ranges::find(next, to) != next.end();
            BOOST_TEST(one.turn(to, "Because") == isNext, word(from) << " to " << word(to));
            BOOST_TEST((std::ranges::find(one.faults, ActionFault::step) != one.faults.end()) != isNext);
        }
    }
}

BOOST_AUTO_TEST_CASE(going_back_or_out_needs_a_reason_and_going_on_does_not) {
    for (const ActionStatus from : statuses)
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

BOOST_FIXTURE_TEST_CASE(the_obstacle_is_the_last_since_the_status_changed, Begun) {
    BOOST_TEST(obstacleIn(journal).empty());
    BOOST_TEST(note(Kind::obstacle, "No wall"));
    BOOST_TEST(note(Kind::obstacle, "No paint"));
    BOOST_TEST(note(Kind::fact, "Rain"));
    BOOST_TEST(obstacleIn(journal) == "No paint");
    BOOST_TEST(turn(decided));
    BOOST_TEST(obstacleIn(journal).empty());
    Action after = action;
    after.status = proposed;
    BOOST_TEST(change(after, {Kind::obstacle, "Anne", "2026-11-22T09:30:00Z", "No money", {}}));
    BOOST_TEST(obstacleIn(journal) == "No money", "it came with the status");
}

BOOST_AUTO_TEST_CASE(it_is_done_since_the_day_it_became_so_and_not_any_more_once_it_is_taken_up_again) {
    Reached one(inProgress);
    BOOST_TEST(doneOn(one.journal).empty());
    BOOST_TEST(one.turn(done, "", "2026-11-25"));
    BOOST_TEST(doneOn(one.journal) == "2026-11-25");
    BOOST_TEST(one.turn(verified, "", "2026-12-05"));
    BOOST_TEST(one.turn(done, "The proof was another's", "2026-12-06"));
    BOOST_TEST(doneOn(one.journal) == "2026-11-25");
    BOOST_TEST(one.turn(inProgress, "It came off", "2026-12-07"));
    BOOST_TEST(doneOn(one.journal).empty());
    BOOST_TEST(one.turn(done, "", "2026-12-08"));
    BOOST_TEST(doneOn(one.journal) == "2026-12-08");
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
    for (const ActionStatus status : statuses) {
        Action action = someAction("a", status);
        action.proofs = {"Seen"};
        BOOST_TEST(faultsOf({}, action, {Kind::change, "Anne", "", "Brought over", {}}, false).empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
