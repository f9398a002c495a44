#include "trainer/storage/trained_team.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/fixture.h"

using namespace assessment;
using namespace scenarios;
using namespace trainer;

namespace {

const std::string unit = uuid(700);

struct Training : StorageFixture {
    Training() {
        workspace.team->add(Unit{unit, "Accueil", ""});
        workspace.team->add(Unit{uuid(701), "Mairie", ""});
        for (int person = 1; person <= 4; ++person)
            workspace.team->add(
                assessment::Person{uuid(person), "Ali", person == 4 ? uuid(701) : unit, {Role::agent}});
    }
    /// Somebody finishes an attempt at a scenario that trains those skills.
    void finish(int person, const std::string& day, bool passed, const std::vector<SkillScore>& skills) {
        Attempt made = attempt(uuid(1000 + ++attempts), published);
        made.person = uuid(person);
        workspace.attempts->begin(made, "Au guichet", {published});
        workspace.attempts->finish(made.id, 0, day + "T12:00:00Z", {passed ? 100 : 10, passed, skills});
    }
    TrainedTeam since(const std::string& day) { return workspace.trained->trained(unit, day); }

    Workspace workspace{database};
    const Edition published = edition("<scenario/>");
    const SkillScore words{SkillId("words"), 100, 100};
    const SkillScore order{SkillId("order"), 0, 100};
    int attempts = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(trained_teams, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(people_count_once_for_each_skill_of_what_they_passed, Training) {
    finish(1, "2026-11-02", true, {words, order});
    finish(1, "2026-11-03", true, {words});
    finish(2, "2026-11-04", true, {words});
    const TrainedTeam team = since("2026-11-01");
    BOOST_TEST(team.people == 3);
    BOOST_TEST(team.trained("words") == 2);
    BOOST_TEST(team.trained("order") == 1);
    BOOST_TEST(team.trained("what nobody knows") == 0);
}

BOOST_FIXTURE_TEST_CASE(what_was_not_passed_or_is_under_way_does_not_count, Training) {
    finish(1, "2026-11-02", false, {words});
    Attempt begun = attempt(uuid(999), published);
    begun.person = uuid(2);
    workspace.attempts->begin(begun, "Au guichet", {published});
    finish(3, "2026-11-02", true, {{SkillId("words"), 0, 0}});
    BOOST_TEST(since("2026-11-01").skills.empty());
    BOOST_TEST(since("").skills.empty());
}

BOOST_FIXTURE_TEST_CASE(only_what_was_finished_from_that_day_on_counts, Training) {
    finish(1, "2026-11-02", true, {words});
    BOOST_TEST(since("2026-11-02").trained("words") == 1);
    BOOST_TEST(since("2026-11-03").trained("words") == 0);
}

BOOST_FIXTURE_TEST_CASE(people_of_other_units_do_not_count, Training) {
    finish(4, "2026-11-02", true, {words});
    BOOST_TEST(since("2026-11-01").skills.empty());
    BOOST_TEST(workspace.trained->trained(uuid(701), "2026-11-01").people == 1);
    BOOST_TEST(workspace.trained->trained(uuid(404), "2026-11-01").people == 0);
}

BOOST_AUTO_TEST_SUITE_END()
