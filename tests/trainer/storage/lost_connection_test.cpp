#include <boost/test/unit_test.hpp>

#include "tests/postgresql/raw_postgresql.h"
#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/fixture.h"
#include "trainer/storage/connection.h"

using namespace scenarios;
using namespace trainer;

// A server that goes away and comes back: nothing it acknowledged is lost, and nothing is kept twice.
namespace {

const std::string noon = "2026-11-22T12:00:00Z";

struct OwnServer {
    OwnServer() : place(server().newDatabase()) {}
    static PostgresqlServer& server() {
        static PostgresqlServer started(PostgresqlServer::Disk::durable);
        started.start();
        return started;
    }
    std::string place;
};

std::string kindOfAdding(Player& player) {
    return std::string(word(failureOf([&] { player.add(); }).kind));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lost_connections)

BOOST_FIXTURE_TEST_CASE(a_server_that_is_away_is_said_and_used_again_when_it_is_back, OwnServer) {
    Player player(place);
    player.begin();
    player.add();
    server().stop();
    BOOST_TEST(kindOfAdding(player) == "disconnected");
    BOOST_TEST(kindOfAdding(player) == "disconnected");
    BOOST_TEST(word(failureOf([&] { player.workspace.attempts->history(alice); }).kind) == "disconnected");
    BOOST_TEST(word(failureOf([&] { player.workspace.database.change([] {}); }).kind) == "disconnected");
    BOOST_TEST(word(failureOf([&] { Workspace opened(place); }).kind) == "disconnected");
    server().start();
    player.add();
    BOOST_TEST(player.workspace.attempts->history(alice).at(0).answers == 2);
    player.workspace.attempts->finish(player.id, 2, noon, {80, true, {}});
    BOOST_TEST(answersIn(place) == 2);
}

BOOST_FIXTURE_TEST_CASE(a_server_that_was_restarted_between_two_answers_is_not_noticed, OwnServer) {
    Player player(place);
    player.begin();
    for (int round = 0; round < 3; ++round) {
        player.add();
        if (round % 2 == 0)
            server().stop();
        else
            server().kill();
        server().start();
        BOOST_TEST(player.workspace.attempts->find(player.id)->answers.size() == player.given);
    }
    server().stop();
    server().start();
    player.workspace.team->add(assessment::Person{uuid(9), "Bob", "", {}});
    BOOST_TEST(answersIn(place) == 3);
}

BOOST_FIXTURE_TEST_CASE(a_change_that_is_cut_off_leaves_nothing_and_does_not_go_on, OwnServer) {
    Player player(place);
    player.begin();
    BOOST_TEST(word(failureOf([&] {
                        player.workspace.database.change([&] {
                            player.add();
                            server().kill();
                            server().start();
                            failureOf([&] { player.add(); });
                            // Back again, but this is no longer the transaction it was.
                            player.add();
                        });
                    }).kind) == "disconnected");
    BOOST_TEST(answersIn(place) == 0);
}

BOOST_FIXTURE_TEST_CASE(an_administrator_who_ends_our_session_loses_no_answer, OwnServer) {
    Player player(place);
    player.begin();
    RawPostgresql administrator(place);
    for (int round = 0; round < 5; ++round) {
        player.add();
        administrator.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cap-usager'");
    }
    BOOST_TEST(answersIn(place) == 5);
}

BOOST_FIXTURE_TEST_CASE(a_server_killed_amid_answers_keeps_each_it_acknowledged_and_none_twice, OwnServer) {
    Player player(place);
    player.begin();
    for (int round = 0; round < 4; ++round) {
        const pid_t killer = startChild([&] {
            ::usleep(static_cast<useconds_t>(2000 + 3000 * round));
            server().kill();
            return true;
        });
        const std::size_t before = player.given;
        for (bool isCut = false; !isCut;) {
            try {
                player.add();
            } catch (const StorageError& error) {
                BOOST_TEST(word(error.kind) == "disconnected");
                isCut = true;
            }
        }
        BOOST_TEST(endedWell(killer));
        server().start();
        player.add();  // once more what may be kept or not
        BOOST_TEST(player.given > before);
        BOOST_TEST(answersIn(place) == static_cast<int>(player.given));
    }
}

BOOST_AUTO_TEST_SUITE_END()
