#include "trainer/storage/database_move.h"

#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <filesystem>

#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/fixture.h"
#include "trainer/storage/database_backup.h"

using namespace trainer;

namespace {

void silently(const std::string&, long long) {}

/// A file with some answers, and a folder beside it.
struct Home : Folder {
    Home() {
        std::filesystem::create_directory(other);
        Player player(database);
        player.begin();
        for (int i = 0; i < 200; ++i) player.add();
    }
    Moved move(const std::string& to, const DatabaseOptions& options = {}) const {
        Database opened(database);
        return copyInto(opened, to, silently, options);
    }
    /// Why it cannot be moved; and nothing is left of the attempt.
    std::string refusal(const std::string& to, const DatabaseOptions& options = {}) const {
        const StorageError error = failureOf([&] { move(to, options); });
        BOOST_TEST(error.path == databaseIn(to));
        return std::string(word(error.kind));
    }
    static std::size_t filesIn(const std::string& folder) {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
    }
    std::string database = file("here.db");
    std::string other = file("other");
};

}  // namespace

BOOST_AUTO_TEST_SUITE(database_moves)

BOOST_FIXTURE_TEST_CASE(all_of_it_is_in_the_other_folder_and_still_here, Home) {
    const Moved moved = move(other);
    BOOST_TEST(moved.file == other + "/cap-usager.db");
    BOOST_TEST(answersIn(moved.file) == 200);
    BOOST_TEST(answersIn(database) == 200);
    BOOST_TEST(filesIn(other) == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_folder_that_is_not_there_is_made, Home) {
    BOOST_TEST(answersIn(move(other + "/a/b").file) == 200);
}

BOOST_FIXTURE_TEST_CASE(what_was_copied_is_deleted_if_nobody_changed_it_since, Home) {
    const Moved moved = move(other);
    BOOST_TEST(deleteCopied(database, moved.tables));
    BOOST_TEST(!std::filesystem::exists(database));
    BOOST_TEST(answersIn(moved.file) == 200);
    BOOST_TEST(filesIn(path) == 1u);
}

BOOST_FIXTURE_TEST_CASE(what_somebody_changed_since_is_not_deleted, Home) {
    const Moved moved = move(other);
    {
        Player player(database);
        player.given = 200;
        player.add();
    }
    BOOST_TEST(!deleteCopied(database, moved.tables));
    BOOST_TEST(answersIn(database) == 201);
}

BOOST_FIXTURE_TEST_CASE(what_somebody_has_open_is_not_deleted, Home) {
    const Moved moved = move(other);
    const Database open(database);
    BOOST_TEST(!deleteCopied(database, moved.tables));
    BOOST_TEST(answersIn(database) == 200);
}

BOOST_FIXTURE_TEST_CASE(a_folder_with_a_database_is_not_written_over, Home) {
    const std::string before = read(move(other).file);
    BOOST_TEST(refusal(other) == "taken");
    BOOST_TEST((read(databaseIn(other)) == before));
}

BOOST_FIXTURE_TEST_CASE(a_network_share_is_refused, Home) {
    DatabaseOptions options;
    options.networkShare = [](const std::string&) { return std::optional<std::string>("smb"); };
    BOOST_TEST(refusal(other, options) == "network_share");
    BOOST_TEST(filesIn(other) == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_folder_that_cannot_be_written_is_refused, Home) {
    if (::geteuid() == 0 && !canMount()) {
        BOOST_TEST_MESSAGE("not tried: root may write everywhere, and this system lets us lay no disk");
        return;
    }
    BOOST_TEST(inChild([&] { return makeReadOnly(other) && refusal(other) == "read_only"; }));
    std::filesystem::permissions(other, std::filesystem::perms::owner_all);
    BOOST_TEST(filesIn(other) == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_disk_without_room_is_refused_at_once, Home) {
    if (!canMount()) {
        BOOST_TEST_MESSAGE("not tried: this system lets us lay no disk");
        return;
    }
    BOOST_TEST(inChild(
        [&] { return layDisk(other, 100 * 1024) && refusal(other) == "disk_full" && filesIn(other) == 0; }));
}

BOOST_FIXTURE_TEST_CASE(a_backup_that_finds_no_room_leaves_nothing_and_names_its_file, Home) {
    if (!canMount()) {
        BOOST_TEST_MESSAGE("not tried: this system lets us lay no disk");
        return;
    }
    BOOST_TEST(inChild([&] {
        if (!layDisk(other, 100 * 1024)) return false;
        Database opened(database);
        const StorageError error = failureOf([&] { backUp(opened, other + "/a.db", silently); });
        return error.kind == StorageError::Kind::disk_full && error.path == other + "/a.db" &&
               filesIn(other) == 0;
    }));
}

BOOST_FIXTURE_TEST_CASE(a_backup_is_looked_at_and_stays_as_it_is, Home) {
    const std::string backup = file("backup.db");
    {
        Database opened(database);
        backUp(opened, backup, silently);
        BOOST_TEST(rowsIn(opened) == 205);
    }
    const std::string before = read(backup);
    const auto hashOf = [](const std::string& text) { return "hash of " + text; };
    const DatabaseReport report = lookAtBackup(backup, hashOf);
    BOOST_TEST(report.faults.empty());
    BOOST_TEST(report.counts.at(6).rows == 200);
    BOOST_TEST((read(backup) == before));
    write(backup, before.substr(0, before.size() / 2));
    BOOST_TEST(word(failureOf([&] { lookAtBackup(backup, hashOf); }).kind) == "corrupt");
}

BOOST_AUTO_TEST_SUITE_END()
