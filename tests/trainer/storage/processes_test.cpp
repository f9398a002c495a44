#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <filesystem>
#include <vector>

#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/fixture.h"
#include "tests/trainer/storage/patient.h"
#include "tests/trainer/storage/raw_database.h"

using namespace trainer;

BOOST_AUTO_TEST_SUITE(processes, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(four_processes_add_answers_and_none_is_lost, StorageFixture) {
    const int answers = 40;
    {
        Workspace workspace(database, patient());
        addAlice(workspace);
    }
    BOOST_TEST(together(4, [&](int i) {
        Player player(database);
        player.id = uuid(i);
        const auto on = edition("<scenario/>");
        player.workspace.attempts->begin(attempt(player.id, on), "Au guichet", {on});
        while (player.given < answers) player.add();
        player.workspace.attempts->finish(player.id, answers, "2026-11-22T12:00:00Z", {100, true, {}});
        return true;
    }));
    for (int i = 0; i < 4; ++i) BOOST_TEST(answersIn(database, uuid(i)) == answers);
    BOOST_TEST(Workspace(database, patient()).attempts->history(alice).size() == 4u);
}

BOOST_FIXTURE_TEST_CASE(four_processes_play_one_attempt_and_each_place_is_given_once, StorageFixture) {
    { Player(database).begin(); }
    BOOST_TEST(together(4, [&](int) {
        Player player(database);
        while (player.given < 40) {
            try {
                player.add();
            } catch (const scenarios::AttemptMovedOn&) {
                player.given = player.workspace.attempts->find(player.id)->answers.size();
            }
        }
        return true;
    }));
    BOOST_TEST(answersIn(database) >= 40);
}

BOOST_FIXTURE_TEST_CASE(thirty_agents_who_start_at_once_are_all_added, StorageFixture) {
    { Workspace workspace(database, patient()); }
    BOOST_TEST(together(30, [&](int i) {
        Workspace workspace(database, patient());
        workspace.team->add(
            assessment::Person{uuid(i), "P" + std::to_string(i), "", {assessment::Role::agent}});
        const auto on = edition("<scenario/>");
        auto mine = attempt(uuid(100 + i), on);
        mine.person = uuid(i);
        workspace.attempts->begin(mine, "Au guichet", {on});
        workspace.attempts->add(mine.id, 0, answer(0), "2026-11-22T12:00:00Z");
        workspace.attempts->finish(mine.id, 1, "2026-11-22T12:00:00Z", {100, true, {}});
        return true;
    }));
    BOOST_TEST(Workspace(database, patient()).team->persons().size() == 30u);
    for (int i = 0; i < 30; ++i) BOOST_TEST(answersIn(database, uuid(100 + i)) == 1);
}

BOOST_FIXTURE_TEST_CASE(processes_that_open_a_new_database_at_once_make_it_once, StorageFixture) {
    for (int round = 0; round < 3; ++round) {
        const std::string path = onPostgresql()
                                     ? server().newDatabase()
                                     : folder.file("round" + std::to_string(round) + "/cap-usager.db");
        BOOST_TEST(together(4, [&](int i) {
            Workspace workspace(path);
            workspace.team->add(assessment::Person{uuid(i), "P", "", {}});
            return true;
        }));
        BOOST_TEST(Workspace(path).team->persons().size() == 4u);
    }
}

BOOST_FIXTURE_TEST_CASE(processes_that_upgrade_a_database_at_once_upgrade_it_once, StorageFixture) {
    { Player(database).begin(); }
    DatabaseOptions newer;
    const int last = static_cast<int>(newer.migrations.size());
    newer.migrations.push_back({last + 1, "more", "CREATE TABLE more (x BIGINT);\n"});
    newer.migrations.push_back({last + 2, "yet_more", "INSERT INTO more VALUES (1);\n"});
    BOOST_TEST(together(4, [&](int) {
        Database opened(database, newer);
        return true;
    }));
    BOOST_TEST(RawDatabase(database).value("SELECT COUNT(*) FROM more") == "1");
    if (onPostgresql()) return;
    const std::string copy = database + ".before-" + std::to_string(last + 1);
    BOOST_TEST(answersIn(copy) == 0);
    BOOST_TEST(RawDatabase(copy).value("SELECT MAX(version) FROM schema_version") == std::to_string(last));
}

BOOST_FIXTURE_TEST_CASE(a_killed_process_loses_no_answer_it_acknowledged, StorageFixture) {
    Pipe acknowledged;
    const pid_t child = startChild([&] {
        Player player(database);
        player.begin();
        while (acknowledged.write()) player.add();
        return false;
    });
    acknowledged.closeWriting();
    int bytes = 0;
    while (bytes < 50 && acknowledged.read()) ++bytes;
    ::kill(child, SIGKILL);
    BOOST_TEST(!endedWell(child));
    while (acknowledged.read()) ++bytes;
    const int kept = answersIn(database);
    BOOST_TEST(kept >= bytes - 1);  // the last byte was written before its answer
    BOOST_TEST(kept <= bytes);
}

BOOST_AUTO_TEST_SUITE_END()
