#include <soci/soci.h>

#include <boost/test/unit_test.hpp>

#include "tests/postgresql/raw_postgresql.h"
#include "tests/trainer/storage/fixture.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/postgresql_address.h"
#include "trainer/storage/postgresql_connection.h"

using namespace scenarios;
using namespace trainer;

// What is particular to PostgreSQL.
namespace {

const std::string noon = "2026-11-22T12:00:00Z";

struct ServerFixture {
    std::string database = server().newDatabase();
};

std::string kindOfOpening(const std::string& address, const DatabaseOptions& options = {}) {
    return std::string(word(failureOf([&] { Database opened(address, options); }).kind));
}

DatabaseOptions withStep(const char* sql) {
    DatabaseOptions options;
    options.migrations.push_back({static_cast<int>(options.migrations.size()) + 1, "more", sql});
    return options;
}

std::string replaced(std::string text, const std::string& part, const std::string& by) {
    return text.replace(text.find(part), part.size(), by);
}

void addUnit(Database& database, int number) {
    database.connection().execute("INSERT INTO unit (id, place, name) VALUES ('" + uuid(number) + "', " +
                                  std::to_string(number) + ", 'unit')");
}

void rename(Database& database, int number, const std::string& name) {
    database.connection().execute("UPDATE unit SET name = '" + name + "' WHERE id = '" + uuid(number) + "'");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(postgresql)

BOOST_AUTO_TEST_CASE(each_state_is_a_kind_of_failure) {
    const auto is = [](const char* state, const char* kind) {
        BOOST_TEST(word(kindOfState(state)) == kind, state);
    };
    is("08006", "disconnected");
    is("57P01", "disconnected");
    is("53300", "disconnected");
    is("40001", "locked");
    is("40P01", "locked");
    is("55P03", "locked");
    is("23505", "conflict");
    is("23503", "conflict");
    is("53100", "disk_full");
    is("42501", "read_only");
    is("28P01", "cannot_open");
    is("3D000", "cannot_open");
    is("XX001", "corrupt");
    is("42601", "other");
}

BOOST_AUTO_TEST_CASE(an_address_is_shown_without_its_passwords) {
    const auto shows = [](const char* address, const char* shown) {
        BOOST_TEST(shownAddress(address) == shown);
    };
    shows("postgresql://anne:secret@srv:5433/work", "postgresql://anne@srv:5433/work");
    shows("postgres://anne@srv/work", "postgres://anne@srv/work");
    shows("postgresql://srv/work", "postgresql://srv/work");
    shows("postgresql:///work?host=/run/x&password=secret", "postgresql:///work?host=/run/x");
    shows("postgresql:///work?password=secret&sslpassword=s&host=/run", "postgresql:///work?host=/run");
    shows("postgresql:///work?pass%77ord=secret", "postgresql:///work");
    shows("postgresql://anne:se/cr@et@srv/work?host=/x", "postgresql://anne@srv/work?host=/x");
    shows("postgresql://anne:se?cret@srv/work", "postgresql://anne@srv/work");
    BOOST_TEST(isPostgresqlAddress("postgres://x"));
    BOOST_TEST(!isPostgresqlAddress("/home/anne/postgresql.db"));
    BOOST_TEST(!isPostgresqlAddress("postgresql:x"));
}

BOOST_AUTO_TEST_CASE(what_the_address_says_goes_before_what_we_say) {
    const std::string text = connectString("postgresql://anne:it's@srv/work?connect_timeout=2");
    BOOST_TEST(text.find("connect_timeout='2'") != text.npos);
    BOOST_TEST(text.find("password='it\\'s'") != text.npos);
    BOOST_TEST(text.find("fallback_application_name='cap-usager'") != text.npos);
    const StorageError error =
        failureOf([] { connectString("postgresql://anne:secret@srv/work?nonsense=1"); });
    BOOST_TEST(word(error.kind) == "cannot_open");
    BOOST_TEST(std::string(error.what()).find("secret") == std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(all_that_is_kept_lies_in_a_schema_of_our_name, ServerFixture) {
    RawPostgresql raw(database);
    raw.execute("CREATE TABLE public.attempt (x BIGINT); INSERT INTO public.attempt VALUES (1)");
    Player(database).begin();
    BOOST_TEST(raw.value("SELECT COUNT(*) FROM cap_usager.attempt") == "1");
    BOOST_TEST(raw.value("SELECT COUNT(*) FROM public.attempt") == "1");
    BOOST_TEST(raw.value("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'") == "1");
}

BOOST_FIXTURE_TEST_CASE(an_empty_schema_that_an_administrator_made_is_taken, ServerFixture) {
    RawPostgresql raw(database);
    raw.execute(
        "CREATE ROLE anne LOGIN; CREATE SCHEMA cap_usager; GRANT USAGE, CREATE ON SCHEMA cap_usager TO anne");
    Player(replaced(database, "cap@", "anne@")).begin();
    BOOST_TEST(raw.value("SELECT COUNT(*) FROM cap_usager.attempt") == "1");
}

BOOST_FIXTURE_TEST_CASE(somebody_elses_tables_are_refused_and_left_as_they_were, ServerFixture) {
    RawPostgresql raw(database);
    raw.execute("CREATE SCHEMA cap_usager; CREATE TABLE cap_usager.recipe (x BIGINT)");
    BOOST_TEST(kindOfOpening(database) == "not_ours");
    BOOST_TEST(raw.value("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'cap_usager'") == "1");
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_opened_says_why, ServerFixture) {
    BOOST_TEST(kindOfOpening(replaced(database, "/work", "/nowhere")) == "cannot_open");
    BOOST_TEST(kindOfOpening(replaced(database, "cap@", "stranger@")) == "cannot_open");
    BOOST_TEST(kindOfOpening("postgresql:///work?host=/nonexistent") == "disconnected");
    RawPostgresql raw(database);
    raw.execute("CREATE ROLE guest LOGIN");
    BOOST_TEST(kindOfOpening(replaced(database, "cap@", "guest@")) == "read_only");
    { Player(database).begin(); }
    BOOST_TEST(kindOfOpening(replaced(database, "cap@", "guest@")) == "read_only");
}

BOOST_FIXTURE_TEST_CASE(a_database_that_cannot_hold_every_character_is_refused, ServerFixture) {
    RawPostgresql(database).execute(
        "CREATE DATABASE latin ENCODING LATIN1 LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0");
    const std::string name = database.substr(0, database.find('?'));
    BOOST_TEST(kindOfOpening(replaced(database, name.substr(name.rfind('/')), "/latin")) == "cannot_open");
}

BOOST_FIXTURE_TEST_CASE(an_upgrade_that_fails_leaves_everything_as_it_was, ServerFixture) {
    { Player(database).begin(); }
    const auto broken = withStep("DROP TABLE answer;\nINSERT INTO nowhere VALUES (1);\n");
    BOOST_TEST(kindOfOpening(database, broken) == "other");
    BOOST_TEST(answersIn(database) == 0);
    const auto good = withStep("CREATE TABLE more (x BIGINT);\n");
    { Database opened(database, good); }
    BOOST_TEST(kindOfOpening(database) == "newer_schema");
}

BOOST_FIXTURE_TEST_CASE(two_changes_that_wait_for_each_other_are_both_made_in_the_end, ServerFixture) {
    Database opened(database);
    addUnit(opened, 1);
    addUnit(opened, 2);
    RawPostgresql other(database);
    other.execute("BEGIN; SET LOCAL deadlock_timeout = '1h'; UPDATE unit SET name = 'b' WHERE id = '" +
                  uuid(2) + "'");
    int times = 0;
    opened.change([&] {
        ++times;
        rename(opened, 1, "a");
        // The other one waits for us, and we for it: the server ends one of them, and that is us.
        if (times == 1) other.send("UPDATE unit SET name = 'b' WHERE id = '" + uuid(1) + "'; COMMIT");
        rename(opened, 2, "a");
    });
    other.finish();
    BOOST_TEST(times == 2);
    BOOST_TEST(other.value("SELECT MIN(name) || MAX(name) FROM unit") == "aa");
}

BOOST_FIXTURE_TEST_CASE(a_change_made_on_what_others_changed_meanwhile_is_done_again, ServerFixture) {
    Database one(database);
    Database other(database);
    addUnit(one, 1);
    int times = 0;
    one.change([&] {
        ++times;
        const std::string name = one.connection().text("SELECT name FROM unit");
        if (times == 1) rename(other, 1, "theirs");
        rename(one, 1, name + " and mine");
    });
    BOOST_TEST(times == 2);
    BOOST_TEST(one.connection().text("SELECT name FROM unit") == "theirs and mine");
}

BOOST_FIXTURE_TEST_CASE(an_answer_never_slips_into_an_attempt_that_is_being_finished, ServerFixture) {
    Player player(database);
    player.begin();
    player.add();
    Workspace other(database);
    int times = 0;
    const auto finishing = [&] {
        player.workspace.database.change([&] {
            ++times;
            player.workspace.attempts->finish(player.id, 1, noon, {80, true, {}});
            if (times == 1) other.attempts->add(player.id, 1, answer(1), noon);
        });
    };
    BOOST_CHECK_THROW(finishing(), AttemptMovedOn);
    BOOST_TEST(times == 2);
    BOOST_TEST(player.workspace.attempts->find(player.id)->finished.empty());
}

BOOST_FIXTURE_TEST_CASE(somebody_elses_lock_is_waited_for_no_longer_than_the_timeout, ServerFixture) {
    DatabaseOptions impatient;
    impatient.busyTimeout = std::chrono::milliseconds(50);
    Player player(database, impatient);
    player.begin();
    RawPostgresql other(database);
    other.execute("BEGIN; LOCK TABLE answer IN EXCLUSIVE MODE");
    BOOST_TEST(word(failureOf([&] { player.add(); }).kind) == "locked");
    other.execute("COMMIT");
    player.add();
    BOOST_TEST(answersIn(database) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
