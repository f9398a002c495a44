#include <sys/resource.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <filesystem>

#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/planning.h"
#include "tests/trainer/storage/raw_sqlite.h"
#include "trainer/storage/connection.h"

using namespace trainer;

// Whatever fails, what was acknowledged before is still there.
namespace {

using Kind = StorageError::Kind;

DatabaseOptions impatient() {
    DatabaseOptions options;
    options.busyTimeout = std::chrono::milliseconds(20);
    return options;
}

/// Adds answers until one is refused.
Kind playToTheEnd(Player& player) {
    return failureOf([&] {
               for (;;) player.add();
           })
        .kind;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(failures)

BOOST_FIXTURE_TEST_CASE(a_full_disk_loses_no_answer_and_can_be_freed, StorageFixture) {
    if (!canMount()) {
        BOOST_TEST_MESSAGE("not tried: this system lets us lay no disk");
        return;
    }
    BOOST_TEST(inChild([&] {
        if (!layDisk(folder.path, 1000 * 1024)) return false;
        write(folder.file("ballast"), std::string(100 * 1024, 'x'));
        Player player(database);
        player.begin();
        if (playToTheEnd(player) != Kind::disk_full || player.given < 10) return false;
        if (player.workspace.attempts->find(player.id)->answers.size() != player.given) return false;
        ::unlink(folder.file("ballast").c_str());
        player.add();
        return answersIn(database) == static_cast<int>(player.given);
    }));
}

BOOST_FIXTURE_TEST_CASE(a_full_disk_loses_no_entry_of_a_journal, StorageFixture) {
    if (!canMount()) {
        BOOST_TEST_MESSAGE("not tried: this system lets us lay no disk");
        return;
    }
    BOOST_TEST(inChild([&] {
        if (!layDisk(folder.path, 1400 * 1024)) return false;
        write(folder.file("ballast"), std::string(100 * 1024, 'x'));
        Planning::prepare(database, 2);
        Workspace workspace(database);
        assessment::PlanStore& plans = *workspace.plans;
        const auto change = [&](const std::string& title) {
            return plans.change({changeTo(renamed(plans, 1, title)), changeTo(renamed(plans, 2, title))}) ==
                   assessment::Update::kept;
        };
        int changes = 0;
        const auto error = failureOf([&] {
            while (change("title " + std::to_string(changes + 1))) ++changes;
        });
        if (error.kind != Kind::disk_full || changes < 10) return false;
        for (const int number : {1, 2}) {
            const auto kept = proved(plans, uuid(number));
            if (!kept || kept->title != "title " + std::to_string(changes)) return false;
        }
        ::unlink(folder.file("ballast").c_str());
        return change("again") && proved(plans, uuid(2))->title == "again";
    }));
}

BOOST_FIXTURE_TEST_CASE(a_disk_too_full_to_begin_on_says_so_and_can_be_freed, StorageFixture) {
    if (!canMount()) {
        BOOST_TEST_MESSAGE("not tried: this system lets us lay no disk");
        return;
    }
    BOOST_TEST(inChild([&] {
        if (!layDisk(folder.path, 800 * 1024)) return false;
        for (const int free : {0, 8, 40, 80, 120}) {
            write(folder.file("ballast"), std::string(static_cast<std::size_t>(700 - free) * 1024, 'x'));
            if (failureOf([&] { Workspace opened(database); }).kind != Kind::disk_full) return false;
            ::unlink(folder.file("ballast").c_str());
            { Workspace opened(database); }
            for (const char* suffix : {"", "-wal", "-shm"}) ::unlink((database + suffix).c_str());
        }
        return true;
    }));
}

BOOST_FIXTURE_TEST_CASE(a_limit_on_file_sizes_is_a_full_disk, StorageFixture) {
    BOOST_TEST(inChild([&] {
        Player player(database);
        player.begin();
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{600 * 1024, 600 * 1024};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return playToTheEnd(player) == Kind::disk_full && player.given > 0 &&
               answersIn(database) == static_cast<int>(player.given);
    }));
}

BOOST_FIXTURE_TEST_CASE(an_upgrade_without_room_for_its_copy_changes_nothing, StorageFixture) {
    { Player(database).begin(); }
    BOOST_TEST(inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{20 * 1024, 20 * 1024};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        DatabaseOptions newer;
        newer.migrations.push_back(
            {static_cast<int>(newer.migrations.size()) + 1, "more", "DROP TABLE answer;\n"});
        return failureOf([&] { Database opened(database, newer); }).kind == Kind::disk_full;
    }));
    BOOST_TEST(answersIn(database) == 0);
    BOOST_TEST(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
}

BOOST_FIXTURE_TEST_CASE(a_read_only_place_is_refused, StorageFixture) {
    { Player(database).begin(); }
    Planning::prepare(database, 1);
    if (::geteuid() == 0 && !canMount()) {
        BOOST_TEST_MESSAGE("not tried: root may write everywhere, and this system lets us lay no disk");
        return;
    }
    BOOST_TEST(inChild([&] {
        if (!makeReadOnly(folder.path)) return false;
        return failureOf([&] { Database opened(database); }).kind == Kind::read_only &&
               failureOf([&] { Database opened(folder.file("new.db")); }).kind == Kind::read_only &&
               failureOf([&] { Database opened(folder.file("new/new.db")); }).kind == Kind::read_only;
    }));
    std::filesystem::permissions(folder.path, std::filesystem::perms::owner_all);
    BOOST_TEST(answersIn(database) == 0);
    BOOST_TEST((proved(*Workspace(database).plans, uuid(1)) == actionOf(1)));
}

BOOST_FIXTURE_TEST_CASE(a_file_locked_by_another_is_said_after_the_timeout_and_works_again_later,
                        StorageFixture) {
    Player player(database, impatient());
    player.begin();
    player.add();
    RawSqlite other(database);
    other.execute("BEGIN IMMEDIATE");
    BOOST_TEST(word(failureOf([&] { player.add(); }).kind) == "locked");
    BOOST_TEST(word(failureOf([&] { player.workspace.database.change([] {}); }).kind) == "locked");
    BOOST_TEST(player.workspace.attempts->find(player.id)->answers.size() == 1u);
    other.execute("COMMIT");
    player.add();
    BOOST_TEST(answersIn(database) == 2);
}

BOOST_FIXTURE_TEST_CASE(an_upgrade_waits_for_no_longer_than_the_timeout, StorageFixture) {
    { Player(database).begin(); }
    RawSqlite other(database);
    other.execute("BEGIN IMMEDIATE");
    DatabaseOptions newer = impatient();
    newer.migrations.push_back(
        {static_cast<int>(newer.migrations.size()) + 1, "more", "DROP TABLE answer;\n"});
    BOOST_TEST(word(failureOf([&] { Database opened(database, newer); }).kind) == "locked");
    other.execute("ROLLBACK");
    BOOST_TEST(answersIn(database) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_change_begins_by_taking_the_right_to_write, StorageFixture) {
    Player player(database, impatient());
    player.begin();
    RawSqlite other(database);
    other.execute("PRAGMA busy_timeout = 0");
    player.workspace.database.change([&] {
        BOOST_CHECK_THROW(other.execute("BEGIN IMMEDIATE"), std::runtime_error);
        player.add();
    });
    BOOST_TEST(answersIn(database) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
