#include "trainer/storage/attempt_records.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/fixture.h"

using namespace scenarios;
using namespace trainer;

BOOST_AUTO_TEST_SUITE(attempt_record_lists, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(all_that_is_kept_of_a_persons_attempts_is_there_and_nothing_of_another,
                        StorageFixture) {
    Workspace workspace(database);
    addAlice(workspace);
    workspace.team->add(assessment::Person{uuid(7), "Bob", "", {assessment::Role::agent}});
    const Edition on = edition("<scenario/>");
    Attempt ofBob = attempt(uuid(30), on);
    ofBob.person = uuid(7);
    workspace.attempts->begin(ofBob, "Au guichet", {on});
    workspace.attempts->add(uuid(30), 0, answer(9), "2026-11-22T07:30:09Z");
    workspace.drafts->keep(uuid(30), {StepId("lettre"), "de Bob"}, "2026-11-22T07:31:00Z");

    for (const int number : {10, 11}) {
        workspace.attempts->begin(attempt(uuid(number), on), "Au guichet", {on});
        for (int place = 0; place < 3; ++place)
            workspace.attempts->add(uuid(number), static_cast<std::size_t>(place), answer(place),
                                    "2026-11-22T07:30:0" + std::to_string(place) + "Z");
    }
    workspace.attempts->finish(uuid(10), 3, "2026-11-22T08:00:00Z", {80, true, {{SkillId("tri"), 150, 200}}});
    workspace.drafts->keep(uuid(11), {StepId("lettre"), "Madame,"}, "2026-11-22T08:01:00Z");

    const auto records = attemptRecords(workspace.database, alice);
    BOOST_TEST_REQUIRE(records.size() == 2u);
    const AttemptRecord& newest = records.front();
    BOOST_TEST(newest.summary.id == uuid(11));
    BOOST_TEST_REQUIRE(newest.draft.has_value());
    BOOST_TEST((newest.draft->draft == Draft{StepId("lettre"), "Madame,"}));
    BOOST_TEST(newest.draft->at == "2026-11-22T08:01:00Z");
    const AttemptRecord& oldest = records.back();
    BOOST_TEST(oldest.summary.result.percent == 80);
    BOOST_TEST(oldest.summary.result.skills.size() == 1u);
    BOOST_TEST((oldest.editions == std::vector{on.hash}));
    BOOST_TEST(!oldest.draft.has_value());
    BOOST_TEST_REQUIRE(oldest.answers.size() == 3u);
    BOOST_TEST((oldest.answers.at(2).answer == answer(2)));
    BOOST_TEST(oldest.answers.at(2).at == "2026-11-22T07:30:02Z");
}

BOOST_FIXTURE_TEST_CASE(somebody_who_played_nothing_has_no_record, StorageFixture) {
    Workspace workspace(database);
    addAlice(workspace);
    BOOST_TEST(attemptRecords(workspace.database, alice).empty());
}

BOOST_AUTO_TEST_SUITE_END()
