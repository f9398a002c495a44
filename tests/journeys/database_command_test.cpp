#include <boost/test/unit_test.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>

#include "tests/journeys/home.h"
#include "tests/postgresql/server.h"
#include "tests/trainer/storage/raw_sqlite.h"

// `cap-usager-cli database …` as an administrator types it.
namespace {

struct Kept : Home {
    Kept() {
        BOOST_TEST_REQUIRE(cli({"play", story, "--answers", "-"}, "1\n1 2\n2,5\n").status == 0);
        BOOST_TEST_REQUIRE(cli({"play", story, "--answers", "-", "--new"}, "1\n").status == 0);
    }
    Ran on(const std::string& place, std::vector<std::string> words) const {
        words.insert(words.begin(), {"--database", place});
        return cli(words);
    }
    std::string exported(const std::string& place) const {
        return on(place, {"export", "attempts", "--format", "json"}).out;
    }
    std::string story = write("petit.xml", smallScenario());
};

PostgresqlServer& server() {
    static PostgresqlServer started;
    return started;
}

std::string lastLine(const std::string& text) {
    const std::string lines = text.substr(0, text.size() - 1);
    return lines.substr(lines.rfind('\n') + 1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(database_commands)

BOOST_FIXTURE_TEST_CASE(init_makes_a_database_once_and_says_what_it_did, Home) {
    for (const std::string& place : {file("neuf/cap.db"), server().newDatabase()}) {
        const Ran first = cli({"--database", place, "database", "init"});
        BOOST_TEST(first.status == 0, first.err);
        BOOST_TEST(isOneSentence(first.out), first.out);
        BOOST_TEST(holds(first.out, "créée"), first.out);
        const Ran second = cli({"--database", place, "database", "init"});
        BOOST_TEST(second.status == 0, second.err);
        BOOST_TEST(holds(second.out, "déjà"), second.out);
    }
}

BOOST_FIXTURE_TEST_CASE(a_copy_to_a_server_and_back_exports_the_same, Kept) {
    const std::string onServer = server().newDatabase();
    const std::string back = file("retour.db");
    const Ran there = cli({"database", "copy", "--to", onServer});
    BOOST_TEST(there.status == 0, there.err);
    BOOST_TEST(holds(there.out, "answer                   4  "), there.out);
    const Ran again = on(onServer, {"database", "copy", "--to", back});
    BOOST_TEST(again.status == 0, again.err);
    BOOST_TEST(there.out.substr(0, there.out.find("attempt_skill")) ==
               again.out.substr(0, again.out.find("attempt_skill")));
    BOOST_TEST(exported(onServer) == exported(database));
    BOOST_TEST(exported(back) == exported(database));
    for (const std::string& place : {onServer, back}) {
        const Ran check = on(place, {"database", "check"});
        BOOST_TEST(check.status == 0, check.out);
        BOOST_TEST(lastLine(check.out) == "Tout est en ordre.");
    }
    const Ran full = cli({"database", "copy", "--to", onServer});
    BOOST_TEST(full.status == 2);
    BOOST_TEST(isOneSentence(full.err), full.err);
    BOOST_TEST(exported(onServer) == exported(database));
}

BOOST_FIXTURE_TEST_CASE(a_backup_of_a_server_can_be_put_back_on_any_engine, Kept) {
    const std::string onServer = server().newDatabase();
    BOOST_TEST(cli({"database", "copy", "--to", onServer}).status == 0);
    const std::string backup = file("sauvegarde.db");
    BOOST_TEST(on(onServer, {"database", "backup", backup}).status == 0);
    const std::string elsewhere = server().newDatabase();
    for (const std::string& place : {file("nouveau.db"), elsewhere}) {
        const Ran ran = on(place, {"database", "restore", backup});
        BOOST_TEST(ran.status == 0, ran.err);
        BOOST_TEST(exported(place) == exported(database));
    }
    const Ran occupied = on(elsewhere, {"database", "restore", backup});
    BOOST_TEST(occupied.status == 2);
    BOOST_TEST(isOneSentence(occupied.err), occupied.err);
}

BOOST_FIXTURE_TEST_CASE(a_restore_keeps_aside_what_was_there, Kept) {
    const std::string before = exported(database);
    BOOST_TEST(cli({"database", "backup", file("sauvegarde.db")}).status == 0);
    BOOST_TEST(cli({"play", story, "--answers", "-"}, "1 2\n").status == 0);
    const std::string after = exported(database);
    const Ran ran = cli({"database", "restore", file("sauvegarde.db")});
    BOOST_TEST(ran.status == 0, ran.err);
    BOOST_TEST(exported(database) == before);
    const auto at = ran.out.find(database + ".before-restore-");
    BOOST_TEST_REQUIRE(at != std::string::npos, ran.out);
    const std::string aside =
        ran.out.substr(at, ran.out.find_first_of(".\n", at + database.size() + 16) - at);
    BOOST_TEST(exported(aside) == after);
}

BOOST_FIXTURE_TEST_CASE(what_is_wrong_is_said_and_fails, Kept) {
    RawSqlite(database).execute("DELETE FROM answer WHERE place = 1; UPDATE edition SET text = 'autre'");
    const Ran check = cli({"database", "check"});
    BOOST_TEST(check.status == 1);
    BOOST_TEST(holds(check.out, "Il manque des réponses"), check.out);
    BOOST_TEST(holds(check.out, "edition"), check.out);
    write("abime.db", read(database).substr(0, 20000));
    const Ran damaged = on(file("abime.db"), {"database", "check"});
    BOOST_TEST(damaged.status == 1);
    BOOST_TEST(isOneSentence(damaged.err), damaged.err);
    const Ran refused = cli({"database", "restore", file("abime.db")});
    BOOST_TEST(refused.status == 2);
    BOOST_TEST(isOneSentence(refused.err), refused.err);
}

BOOST_FIXTURE_TEST_CASE(a_copy_that_is_interrupted_leaves_nothing, Kept) {
    RawSqlite(database).execute(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)"
        " INSERT INTO edition SELECT 'h' || i, 'scenario', 'x', 0, i, 'texte' FROM n");
    const std::string onServer = server().newDatabase();
    for (const std::string& place : {file("copie.db"), onServer}) {
        Program program(command({"database", "copy", "--to", place}), variables);
        for (int i = 0; i < 100 && !holds(program.err(), "edition"); ++i) program.listen(Duration(100));
        BOOST_TEST(holds(program.err(), "edition"), program.err());
        program.interrupt();
        BOOST_TEST(program.end() == 2);
        BOOST_TEST(holds(program.err(), "Arrêté"), program.err());
        BOOST_TEST(program.out() == "");
    }
    BOOST_TEST(!std::filesystem::exists(file("copie.db")));
    BOOST_TEST(holds(on(onServer, {"database", "init"}).out, "créée"));
}

BOOST_AUTO_TEST_SUITE_END()
