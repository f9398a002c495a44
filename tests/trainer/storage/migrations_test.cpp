#include "trainer/storage/migrations.h"

#include <sys/stat.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/trainer/storage/campaigning.h"
#include "tests/trainer/storage/planning.h"
#include "tests/trainer/storage/raw_database.h"
#include "trainer/storage/table_rows.h"

using namespace trainer;

namespace {

const Migration first{1, "first", "CREATE TABLE a (x BIGINT);\nINSERT INTO a VALUES (1);\n"};
const Migration second{2, "second", "ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT '';\n"};
const Migration broken{3, "broken", "INSERT INTO a (x) VALUES (3);\nINSERT INTO nowhere VALUES (1);\n"};
const Migration third{3, "third", "INSERT INTO a (x) VALUES (3);\n"};

DatabaseOptions knowing(std::vector<Migration> steps) {
    DatabaseOptions options;
    options.migrations = std::move(steps);
    return options;
}

std::string versionIn(const std::string& path) {
    return RawDatabase(path).value("SELECT MAX(version) FROM schema_version");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(migration_steps)

BOOST_AUTO_TEST_CASE(a_statement_ends_with_a_semicolon_at_the_end_of_a_line) {
    const auto statements =
        statementsOf("-- a comment;\n\nCREATE TABLE a (\n    x TEXT  -- ';' in it\n);\n\nSELECT 1;");
    BOOST_TEST_REQUIRE(statements.size() == 2u);
    BOOST_TEST(statements[0] == "CREATE TABLE a (\n    x TEXT  -- ';' in it\n)");
    BOOST_TEST(statements[1] == "SELECT 1");
    BOOST_TEST(statementsOf("").empty());
    BOOST_TEST(statementsOf("SELECT 1").size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_embedded_steps_are_numbered_from_one_without_a_gap) {
    int number = 0;
    for (const Migration& step : migrations()) BOOST_TEST(step.number == ++number);
    BOOST_TEST(number >= 1);
    BOOST_TEST(migrations().front().name == "first_tables");
}

BOOST_FIXTURE_TEST_CASE(an_empty_database_takes_every_step_and_needs_no_copy, StorageFixture,
                        *boost::unit_test::label("portable")) {
    if (!onPostgresql()) write(database, "");
    Database opened(database, knowing({first, second}));
    BOOST_TEST(versionIn(database) == "2");
    BOOST_TEST(RawDatabase(database).value("SELECT COUNT(*) FROM a") == "1");
    BOOST_TEST(!std::filesystem::exists(database + ".before-1"));
}

BOOST_FIXTURE_TEST_CASE(opening_again_changes_nothing, StorageFixture) {
    { Database opened(database, knowing({first, second})); }
    const std::string before = read(database);
    { Database opened(database, knowing({first, second})); }
    BOOST_TEST((read(database) == before));
    BOOST_TEST(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
}

BOOST_FIXTURE_TEST_CASE(an_older_file_is_upgraded_and_a_copy_of_it_kept_for_its_owner_only, StorageFixture) {
    Database older(database, knowing({first}));
    RawDatabase(database).execute(
        "INSERT INTO a VALUES (7)");  // in the write-ahead log, as `older` is still open
    Database newer(database, knowing({first, second, third}));
    BOOST_TEST(versionIn(database) == "3");
    BOOST_TEST(RawDatabase(database).value("SELECT group_concat(x) FROM a") == "1,7,3");

    const std::string copy = database + ".before-2";
    BOOST_TEST(versionIn(copy) == "1");
    BOOST_TEST(RawDatabase(copy).value("SELECT group_concat(x) FROM a") == "1,7");
    struct stat file {};
    BOOST_TEST_REQUIRE(::stat(copy.c_str(), &file) == 0);
    BOOST_TEST((file.st_mode & 0777u) == 0600u);
}

BOOST_FIXTURE_TEST_CASE(a_copy_can_be_put_back_and_opened, StorageFixture) {
    { Database older(database, knowing({first})); }
    { Database newer(database, knowing({first, second})); }
    std::filesystem::rename(database + ".before-2", database);
    Database back(database, knowing({first}));
    BOOST_TEST(versionIn(database) == "1");
}

BOOST_FIXTURE_TEST_CASE(a_step_that_fails_leaves_the_steps_before_it, StorageFixture) {
    { Database older(database, knowing({first})); }
    const StorageError error = failureOf([&] {
        Database opened(database, knowing({first, second, broken}));
    });
    BOOST_TEST(word(error.kind) == "other");
    BOOST_TEST(versionIn(database) == "2");
    BOOST_TEST(RawDatabase(database).value("SELECT COUNT(*) FROM a") == "1");
    BOOST_TEST(versionIn(database + ".before-2") == "1");

    Database repaired(database, knowing({first, second, third}));
    BOOST_TEST(versionIn(database) == "3");
    BOOST_TEST(versionIn(database + ".before-2") == "1");
    BOOST_TEST(versionIn(database + ".before-3") == "2");
}

BOOST_FIXTURE_TEST_CASE(an_older_schema_is_upgraded_with_what_it_holds, StorageFixture,
                        *boost::unit_test::label("portable")) {
    { Database older(database, knowing({first})); }
    RawDatabase(database).execute("INSERT INTO a VALUES (7)");
    { Database newer(database, knowing({first, second, third})); }
    BOOST_TEST(versionIn(database) == "3");
    BOOST_TEST(RawDatabase(database).value("SELECT COUNT(*) FROM a") == "3");
    BOOST_TEST(RawDatabase(database).value("SELECT x FROM a WHERE y = '' AND x > 3") == "7");
}

BOOST_FIXTURE_TEST_CASE(a_database_without_plans_takes_them_and_keeps_all_it_has, StorageFixture,
                        *boost::unit_test::label("portable")) {
    DatabaseOptions before;
    before.migrations.resize(4);
    std::vector<TableSum> sums;
    const auto sumsOf = [&](Database& opened) {
        std::vector<TableSum> found;
        for (const Table& table : tables()) {
            if (table.name == "action") break;
            found.push_back(sumOf(opened.connection(), table));
        }
        return found;
    };
    {
        Player player(database, before);
        player.begin();
        player.add();
        player.workspace.team->add(assessment::Unit{uuid(700), "Accueil", ""});
        player.workspace.campaigns->add(Campaigning::campaign(1), frameworkOf(3));
        sums = sumsOf(player.workspace.database);
    }
    Workspace upgraded(database);
    BOOST_TEST(upgraded.database.schemaBefore() == 4);
    BOOST_TEST((sumsOf(upgraded.database) == sums));
    BOOST_TEST(sums.size() == 18u);
    BOOST_TEST(answersIn(database) == 1);
    BOOST_TEST(upgraded.campaigns->campaigns().size() == 1u);
    upgraded.plans->add({changeTo(actionOf(1))});
    BOOST_TEST((proved(*upgraded.plans, uuid(1)) == actionOf(1)));
    if (!onPostgresql()) BOOST_TEST(versionIn(database + ".before-5") == "4");
}

BOOST_FIXTURE_TEST_CASE(entries_that_lay_apart_are_brought_together, StorageFixture,
                        *boost::unit_test::label("portable")) {
    DatabaseOptions before;
    before.migrations.assign(migrations().begin(), migrations().begin() + 5);
    { const Database older(database, before); }
    keepOldAction(database, "a", "done");
    keepOldAction(database, "b", "decided");
    keepOldEntry(database, "a", 0, "2026-10-01", "status\tproposed\tdecided\n");
    keepOldEntry(database, "b", 0, "2026-10-02", "status\tproposed\tdecided\n");
    keepOldEntry(database, "a", 1, "2026-10-03", "status\tdecided\tdone\n");
    Workspace upgraded(database);
    BOOST_TEST(upgraded.database.schemaBefore() == 5);
    const auto journal = upgraded.plans->journal("a");
    BOOST_TEST_REQUIRE(journal.size() == 2u);
    BOOST_TEST(journal.front().at == "2026-10-01T09:00:00Z");
    BOOST_TEST((journal.back().changes ==
                std::vector<assessment::FieldChange>{{assessment::ActionField::status, "decided", "done"}}));
    BOOST_TEST(upgraded.plans->journal("b").size() == 1u);
    if (onPostgresql()) return;
    const std::string table =
        RawDatabase(database).value("SELECT sql FROM sqlite_master WHERE name = 'action_entry'");
    BOOST_TEST(table.ends_with("WITHOUT ROWID"), table);
}

BOOST_FIXTURE_TEST_CASE(a_newer_schema_is_refused_and_left_as_it_was, StorageFixture,
                        *boost::unit_test::label("portable")) {
    { Database newer(database, knowing({first, second, third})); }
    const std::string before = onPostgresql() ? "" : read(database);
    const StorageError error = failureOf([&] { Database opened(database, knowing({first})); });
    BOOST_TEST(word(error.kind) == "newer_schema");
    BOOST_TEST(error.found == 3);
    BOOST_TEST(error.known == 1);
    BOOST_TEST((onPostgresql() || read(database) == before));
    BOOST_TEST(versionIn(database) == "3");
}

BOOST_AUTO_TEST_SUITE_END()
