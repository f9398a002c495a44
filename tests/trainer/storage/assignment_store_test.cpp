#include "trainer/storage/assignment_store.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/planning.h"

using namespace assessment;
using namespace trainer;

namespace {

/// People of two units who play two scenarios.
struct Training : Planning {
    Training() {
        for (int number = 1; number <= 4; ++number) join(number, unit);
        join(5, other);
        join(6, "");
    }
    void join(int number, const std::string& where) {
        workspace.team->add(Person{uuid(number), "P" + std::to_string(number), where, {Role::agent}});
    }
    /// A person finishes an attempt at a scenario, which trains a skill of its name.
    void play(int person, int scenario, const std::string& day, bool passed = true) {
        auto on = edition("<scenario/>");
        on.id = uuid(500 + scenario);
        on.hash += on.id;
        auto begun = attempt(uuid(1000 + ++attempts), on);
        begun.person = uuid(person);
        workspace.attempts->begin(begun, "title", {on});
        workspace.attempts->finish(
            begun.id, 0, day + "T10:00:00Z",
            {80, passed, {{scenarios::SkillId("skill" + std::to_string(scenario)), 1, 2}}});
    }
    std::string completion(const std::vector<int>& scenarios) {
        std::vector<std::string> ids;
        for (const int scenario : scenarios) ids.push_back(uuid(500 + scenario));
        const Completion found = store.completion(asked, ids);
        return std::to_string(found.completed) + " of " + std::to_string(found.people);
    }

    AssignmentStore& store = *workspace.assignments;
    Assignment asked{uuid(900), unit, "accueil", "", "2026-11-10", "2026-12-01"};
    int attempts = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(assignment_stores, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(assignments_are_found_again_until_they_are_removed, Planning) {
    AssignmentStore& store = *workspace.assignments;
    plans.add({changeTo(actionOf(1))});
    const Assignment forAction{uuid(2), unit, "accueil", uuid(1), "2026-11-10", ""};
    const Assignment elsewhere{uuid(1), other, "courrier", "", "2026-11-10", "2026-12-01"};
    const Assignment again{uuid(3), unit, "accueil", "", "2026-11-11", "2026-12-01"};
    for (const Assignment& one : {elsewhere, forAction, again}) store.add(one);
    BOOST_TEST((Workspace(database).assignments->assignments(unit) == std::vector{forAction, again}));
    BOOST_TEST((store.assignments("") == std::vector{forAction, again, elsewhere}));
    BOOST_TEST(word(failureOf([&] {
                        store.add({uuid(4), unit, "accueil", uuid(404), "2026-11-11", ""});
                    }).kind) == "conflict");
    store.remove(uuid(2));
    store.remove(uuid(404));
    BOOST_TEST((store.assignments(unit) == std::vector{again}));
}

BOOST_FIXTURE_TEST_CASE(who_passed_every_scenario_since_the_day_it_was_asked_completed_it, Training) {
    BOOST_TEST(completion({1, 2}) == "0 of 5");  // Alice belongs to the unit too
    play(1, 1, "2026-11-10");
    play(1, 2, "2026-11-20");
    play(1, 2, "2026-11-21");
    play(2, 1, "2026-11-09");  // before it was asked
    play(2, 2, "2026-11-20");
    play(3, 1, "2026-11-20", false);
    play(3, 2, "2026-11-20");
    play(5, 1, "2026-11-20");  // of another unit
    play(5, 2, "2026-11-20");
    play(6, 1, "2026-11-20");
    BOOST_TEST(completion({1, 2}) == "1 of 5");
    BOOST_TEST(completion({2, 2}) == "3 of 5");
    BOOST_TEST(completion({1}) == "1 of 5");
    BOOST_TEST(completion({1, 2, 3}) == "0 of 5");
    BOOST_TEST(completion({}) == "0 of 5");
    play(3, 1, "2026-11-22");
    BOOST_TEST(completion({1, 2}) == "2 of 5");
}

BOOST_AUTO_TEST_SUITE_END()
