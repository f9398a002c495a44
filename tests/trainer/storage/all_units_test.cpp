#include "trainer/storage/all_units_store.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

#include "assessment/plan/figures.h"
#include "assessment/plan/heard.h"
#include "tests/trainer/storage/planning.h"
#include "tests/trainer/storage/raw_database.h"
#include "trainer/storage/migrations.h"

using namespace assessment;
using namespace trainer;
using enum ActionStatus;

namespace {

const std::string today = "2026-11-22";

struct AllUnits : Planning {
    Action plain(int number, const std::string& where, ActionStatus status, const std::string& due = {}) {
        Action made;
        made.id = uuid(number);
        made.unit = where;
        made.title = "a";
        made.status = status;
        made.due = due;
        return made;
    }
    void add(const Action& action, const std::string& day = today) {
        plans.add({{action, {JournalEntry::Kind::change, "Alice", day + "T09:00:00Z", {}, {}}}});
    }
    void turn(int number, ActionStatus to, const std::string& day) {
        Action action = plans.action(uuid(number)).value();
        action.status = to;
        BOOST_TEST_REQUIRE(
            (plans.change({{action, {JournalEntry::Kind::change, "Alice", day + "T09:00:00Z", "why", {}}}}) ==
             Update::kept));
    }
    Action gap(int number, const std::string& where, ActionStatus status) {
        Action made = plain(number, where, status);
        made.origin = {ActionOrigin::Kind::gap, uuid(50), "sign", 1, 3, {}};
        return made;
    }
    void tell(int number, EventSource source, Decision decision, const std::string& day) {
        Event event;
        event.id = uuid(number);
        event.unit = unit;
        event.date = day;
        event.source = source;
        event.engagement = "reception";
        event.facts = "Nobody answers";
        event.decision = decision;
        workspace.events->add({event});
    }
    /// "2 2026-10-01 sign 3", in the order of the alphabet.
    std::vector<std::string> doneTexts(const Period& period = {}) {
        std::vector<std::string> found;
        for (const DoneCount& one : units.done(period))
            found.push_back(std::to_string(one.actions) + " " + one.day + " " + one.criterion + " " +
                            std::to_string(one.target));
        std::ranges::sort(found);
        return found;
    }

    AllUnitsStore& units = *workspace.allUnits;
};

using Texts = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(all_units, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(what_is_late_is_counted_by_how_long_and_by_whether_anybody_sees_to_it, AllUnits) {
    add(plain(1, unit, decided, "2026-11-21"));
    add(plain(2, unit, inProgress, "2026-11-15"));
    add(plain(3, unit, proposed, "2026-11-14"));
    Action owned = plain(4, unit, decided, "2026-01-01");
    owned.owner = "Alice";
    add(owned);
    add(plain(5, unit, decided, today));
    add(plain(6, unit, done, "2026-01-01"));
    add(plain(7, other, abandoned, "2026-01-01"));
    add(plain(8, other, decided));
    const auto late = units.late({}, today);
    BOOST_TEST_REQUIRE(late.size() == 1u);
    BOOST_TEST(late.front().unit == unit);
    BOOST_TEST(late.front().upToWeek == 2);
    BOOST_TEST(late.front().upToMonth == 1);
    BOOST_TEST(late.front().longer == 1);
    BOOST_TEST(late.front().unowned == 3);
    BOOST_TEST(units.late({"2026-11-15", "2026-11-20"}, today).front().all() == 1);
    // As for the unit itself.
    std::vector<Action> actions = plans.actions(unit);
    const LateFigures figures = figuresOf(lateIn(actions, {}, today));
    BOOST_TEST(static_cast<long long>(figures.upToWeek.size()) == late.front().upToWeek);
    BOOST_TEST(static_cast<long long>(figures.upToMonth.size()) == late.front().upToMonth);
}

BOOST_FIXTURE_TEST_CASE(what_was_done_about_gaps_is_counted_by_the_day_it_was_done, AllUnits) {
    for (const int number : {1, 2, 3}) add(gap(number, unit, inProgress), "2026-09-01");
    add(plain(4, unit, done), "2026-09-01");
    BOOST_TEST(doneTexts().empty());
    turn(1, ActionStatus::done, "2026-10-01");
    turn(2, ActionStatus::done, "2026-10-01");
    turn(3, ActionStatus::done, "2026-10-05");
    turn(2, verified, "2026-11-01");
    BOOST_TEST(doneTexts() == (Texts{"1 2026-10-05 sign 3", "2 2026-10-01 sign 3"}),
               boost::test_tools::per_element());
    turn(3, inProgress, "2026-11-02");
    BOOST_TEST(doneTexts() == Texts{"2 2026-10-01 sign 3"}, boost::test_tools::per_element());
    turn(3, ActionStatus::done, "2026-11-03");
    BOOST_TEST(doneTexts({"2026-11-01", ""}) == Texts{"1 2026-11-03 sign 3"},
               boost::test_tools::per_element());
    BOOST_TEST(doneTexts({"", "2026-10-31"}) == Texts{"2 2026-10-01 sign 3"},
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(the_day_something_was_done_is_that_of_its_journal_whatever_happened, AllUnits) {
    std::mt19937 random{11};
    add(gap(1, unit, proposed));
    for (int step = 0; step < 80; ++step) {
        const auto to = static_cast<ActionStatus>(random() % 6);
        turn(1, to, "2026-10-" + std::to_string(10 + step % 20));
        const std::string day = doneOn(plans.journal(uuid(1)));
        BOOST_TEST_REQUIRE(doneTexts() == (day.empty() ? Texts() : Texts{"1 " + day + " sign 3"}),
                           boost::test_tools::per_element());
    }
}

BOOST_FIXTURE_TEST_CASE(what_users_said_is_counted_with_how_far_the_actions_are_that_answer, AllUnits) {
    tell(20, EventSource::users, Decision::acts, "2026-05-01");
    tell(21, EventSource::users, Decision::acts, "2026-05-02");
    tell(22, EventSource::committee, Decision::open, "2026-06-01");
    tell(23, EventSource::audit, Decision::open, "2026-06-01");
    int number = 1;
    const auto answer = [&](int event, ActionStatus status, const std::string& where) {
        Action action = plain(number++, where, status);
        action.origin = {ActionOrigin::Kind::event, {}, {}, 0, 0, uuid(event)};
        add(action);
    };
    answer(20, ActionStatus::done, unit);
    answer(20, abandoned, unit);
    answer(21, ActionStatus::done, unit);
    answer(21, abandoned, unit);
    answer(22, decided, other);  // of another service: it does not answer
    std::map<EventSource, std::string> told;
    for (const EventCount& one : units.said({}))
        told[one.source] += std::to_string(one.events) + " " + one.engagement + " " +
                            std::to_string(one.answers.size()) +
                            (heardOf(one.decision, one.answers) == Heard::done ? " done" : " not");
    BOOST_TEST(told.size() == 2u);
    BOOST_TEST(told[EventSource::users] == "2 reception 2 done");
    BOOST_TEST(told[EventSource::committee] == "1 reception 0 not");
    BOOST_TEST(units.said({"2026-05-02", "2026-05-31"}).size() == 1u);
    BOOST_TEST(units.said({"2026-07-01", ""}).empty());
}

BOOST_FIXTURE_TEST_CASE(actions_that_do_not_concern_a_period_are_not_counted_as_for_one_unit, AllUnits) {
    add(plain(1, unit, verified), "2025-06-01");
    add(plain(2, unit, inProgress), "2025-06-01");
    Action later = plain(3, unit, decided);
    later.start = "2027-01-01";
    add(later);
    const auto moves = plans.lastMoves(unit);
    for (const Period& period :
         {Period(), yearOf(today), Period{"", "2025-12-31"}, Period{"2027-01-01", ""}}) {
        long long counted = 0;
        for (const ActionCount& one : plans.counts("", period, today)) counted += one.actions;
        long long expected = 0;
        for (const Action& action : plans.actions(unit))
            if (concerns(period, action, moves.at(action.id))) ++expected;
        BOOST_TEST(counted == expected, period.from << " to " << period.to);
    }
}

BOOST_FIXTURE_TEST_CASE(a_word_that_nobody_knows_is_a_corrupt_file, AllUnits) {
    tell(20, EventSource::users, Decision::open, "2026-05-01");
    RawDatabase(database).execute("UPDATE " + std::string(onPostgresql() ? "cap_usager." : "") +
                                  "event SET decision = 'lost'");
    BOOST_TEST(word(failureOf([&] { units.said({}); }).kind) == "corrupt");
}

BOOST_FIXTURE_TEST_CASE(a_plan_of_before_learns_the_days_from_its_journals, StorageFixture) {
    constexpr std::size_t before = 7;
    DatabaseOptions older;
    older.migrations.assign(migrations().begin(), migrations().begin() + before);
    { const Database made(database, older); }
    keepOldAction(database, "a", "verified");
    keepOldEntry(database, "a", 0, "2026-10-01", "status\tproposed\tdecided\n");
    keepOldEntry(database, "a", 1, "2026-10-02", "owner\t\tAlice\nstatus\tin_progress\tdone\n");
    keepOldEntry(database, "a", 2, "2026-10-03", "status\tdone\tverified\n");
    keepOldAction(database, "b", "in_progress");
    keepOldEntry(database, "b", 0, "2026-10-02", "status\tin_progress\tdone\n");
    keepOldEntry(database, "b", 1, "2026-10-03", "status\tdone\tin_progress\n");
    Workspace upgraded(database);
    const auto found = upgraded.allUnits->done({});
    BOOST_TEST_REQUIRE(found.size() == 1u);
    BOOST_TEST(found.front().day == "2026-10-02");
    BOOST_TEST(found.front().actions == 1);
}

BOOST_AUTO_TEST_SUITE_END()
