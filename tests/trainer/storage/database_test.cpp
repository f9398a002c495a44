#include "trainer/storage/database.h"

#include <sys/stat.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/trainer/storage/fixture.h"
#include "tests/trainer/storage/raw_sqlite.h"
#include "trainer/storage/connection.h"

using namespace trainer;

namespace {

std::string kindOfOpening(const std::string& path, const DatabaseOptions& options = {}) {
    return std::string(word(failureOf([&] { Database opened(path, options); }).kind));
}

void addUnit(Database& database, int number) {
    database.connection().execute("INSERT INTO unit (id, place, name) VALUES ('" + uuid(number) + "', " +
                                  std::to_string(number) + ", 'unit')");
}

long long units(Database& database) {
    return database.connection().number("SELECT COUNT(*) FROM unit");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(databases)

BOOST_FIXTURE_TEST_CASE(a_new_file_and_its_folders_are_for_their_owner_only, StorageFixture) {
    const std::string path = folder.file("a/b/cap-usager.db");
    Database opened(path);
    addUnit(opened, 1);
    for (const char* suffix : {"", "-wal", "-shm"}) {
        struct stat file {};
        BOOST_TEST_REQUIRE(::stat((path + suffix).c_str(), &file) == 0);
        BOOST_TEST((file.st_mode & 0777u) == 0600u);
    }
    BOOST_TEST(opened.path() == path);
}

BOOST_FIXTURE_TEST_CASE(a_path_may_have_any_character, StorageFixture) {
    for (const char* name : {"a=b.db", "un \"nom\" d'ici.db", "file:x?mode=memory", "été;#%20.db"}) {
        { Database opened(folder.file(name)); }
        BOOST_TEST(std::filesystem::file_size(folder.file(name)) > 0u);
    }
}

BOOST_FIXTURE_TEST_CASE(a_database_is_opened_safe_for_answers, StorageFixture) {
    Database opened(database);
    Connection& connection = opened.connection();
    BOOST_TEST(connection.text("PRAGMA journal_mode") == "wal");
    BOOST_TEST(connection.number("PRAGMA synchronous") == 2);
    BOOST_TEST(connection.number("PRAGMA foreign_keys") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_change_whose_end_fails_leaves_nothing, StorageFixture) {
    Database opened(database);
    const auto orphan = [&] {
        opened.connection().execute("PRAGMA defer_foreign_keys = ON");  // so that COMMIT is what fails
        addUnit(opened, 1);
        opened.connection().execute("INSERT INTO person_role VALUES ('nobody', 0, 'agent')");
    };
    BOOST_TEST(word(failureOf([&] { opened.change(orphan); }).kind) == "conflict");
    BOOST_TEST(units(opened) == 0);
    opened.change([&] { addUnit(opened, 2); });
    BOOST_TEST(units(opened) == 1);
}

BOOST_FIXTURE_TEST_CASE(a_network_share_is_refused_before_anything_is_made, StorageFixture) {
    DatabaseOptions options;
    options.networkShare = [](const std::string&) { return "nfs"; };
    const StorageError error = failureOf([&] { Database opened(folder.file("a/b.db"), options); });
    BOOST_TEST(word(error.kind) == "network_share");
    BOOST_TEST(error.fileSystem == "nfs");
    BOOST_TEST(!std::filesystem::exists(folder.file("a")));
}

BOOST_FIXTURE_TEST_CASE(somebody_elses_file_is_refused_and_left_as_it_was, StorageFixture) {
    write(database, "Bonjour");
    BOOST_TEST(kindOfOpening(database) == "not_ours");
    BOOST_TEST(read(database) == "Bonjour");

    const std::string other = folder.file("other.db");
    RawSqlite(other).execute("PRAGMA journal_mode = WAL; CREATE TABLE a (x)");
    const std::string before = read(other);
    BOOST_TEST(kindOfOpening(other) == "not_ours");
    BOOST_TEST((read(other) == before));
    BOOST_TEST(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 2);
}

BOOST_FIXTURE_TEST_CASE(what_is_not_a_file_is_refused, StorageFixture) {
    BOOST_TEST(kindOfOpening(folder.path) == "not_a_file");
    BOOST_TEST(kindOfOpening("/dev/null") == "not_a_file");
    write(folder.file("file"), "content");
    BOOST_TEST(kindOfOpening(folder.file("file/cap-usager.db")) == "cannot_open");
}

BOOST_FIXTURE_TEST_CASE(half_a_file_is_found_out_at_once, StorageFixture) {
    { Database opened(database); }
    const std::string whole = read(database);
    for (const std::size_t size :
         {whole.size() / 2, whole.size() - 1000, std::size_t{1000}, std::size_t{50}}) {
        write(database, whole.substr(0, size));
        BOOST_TEST(kindOfOpening(database) == "corrupt", size);
        BOOST_TEST((read(database) == whole.substr(0, size)));
    }
    write(database, whole);
    Database opened(database);
    BOOST_TEST(units(opened) == 0);
}

BOOST_FIXTURE_TEST_CASE(damage_inside_a_file_is_found_where_it_is_read, StorageFixture) {
    {
        Player player(database);
        player.begin();
        player.workspace.database.change([&] {
            while (player.given < 4000) player.add();
        });
    }
    std::string content = read(database);
    for (std::size_t page = content.size() / 4096 / 2; page < content.size() / 4096; ++page)
        content.replace(page * 4096, 16, 16, '\xff');
    write(database, content);
    Workspace workspace(database);
    BOOST_TEST(word(failureOf([&] { workspace.attempts->find(uuid(1)); }).kind) == "corrupt");
}

BOOST_AUTO_TEST_SUITE_END()
