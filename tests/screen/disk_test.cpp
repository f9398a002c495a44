#include <filesystem>
#include <fstream>

#include "tests/screen/chooser.h"
#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/raw_sqlite.h"

namespace {

namespace files = std::filesystem;

/// Words that run a program for which that folder is what a mount makes of it.
std::vector<std::string> with(const std::string& mount, const std::string& folder) {
    return {"/usr/bin/unshare", "-m", "/bin/sh", "-c", mount + " && exec \"$@\"", folder};
}

std::vector<std::string> onSmallDisk(const std::string& folder, const std::string& size = "600k") {
    return with("mount -t tmpfs -o size=" + size + " disk \"$0\"", folder);
}

std::vector<std::string> readOnly(const std::string& folder) {
    return with("mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\"", folder);
}

struct OnDisk : Seat {
    bool mayMount() const {
        if (canMount()) return true;
        BOOST_TEST_MESSAGE("not tried: this system lets us lay no disk");
        return false;
    }
    /// A file as the program sees it, on its own disk.
    std::string seen(const std::string& file) const {
        return "/proc/" + std::to_string(program->id()) + "/root" + file;
    }
    /// What the database on that disk holds. SQLite would follow the way there to our own disk: it reads a
    /// copy.
    std::string keptOnDisk(const std::string& query) const {
        for (const std::string part : {"", "-wal"})
            files::copy_file(seen(home.database + part), home.file("copy.db" + part),
                             files::copy_options::overwrite_existing);
        return RawSqlite(home.file("copy.db")).value(query);
    }
    std::string folder() const { return files::path(home.database).parent_path(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(disks)

BOOST_FIXTURE_TEST_CASE(a_full_disk_is_said_and_the_answer_is_taken_once_there_is_room, OnDisk) {
    if (!mayMount()) return;
    files::create_directories(folder());
    open(onSmallDisk(folder()));
    begin("Camille");
    play("A copy of a diploma");
    pressThe(ATSPI_ROLE_RADIO_BUTTON, "Write it myself");
    const std::string ballast = seen(folder() + "/ballast");
    std::ofstream(ballast) << std::string(600 * 1024, 'x');
    write("Your letter", "Dear Sir, your diploma is on its way.");
    press("Send the letter");
    BOOST_TEST(says("There is no room left"));
    BOOST_TEST_REQUIRE(isRunning());
    files::remove(ballast);
    press("Try again");
    BOOST_TEST(waitFor([this] { return keptOnDisk("SELECT count(*) FROM answer") == "1"; }));
    BOOST_TEST(keptOnDisk("SELECT given FROM answer") == "Dear Sir, your diploma is on its way.");
    leave();
}

BOOST_FIXTURE_TEST_CASE(data_for_which_a_disk_has_no_room_stays_where_it_is, OnDisk) {
    if (!mayMount()) return;
    const std::string elsewhere = home.file("elsewhere");
    files::create_directory(elsewhere);
    open(onSmallDisk(elsewhere, "100k"));
    begin("Camille");
    press("Settings");
    press("Move…");
    choose(*this, elsewhere);
    BOOST_TEST(says("There is no room left to write " + elsewhere));
    answer("Close");
    BOOST_TEST(says("What you do is kept in " + home.database));
    BOOST_TEST(files::is_empty(seen(elsewhere)));
    leave();
    BOOST_TEST(kept("SELECT name FROM person") == "Camille");
    BOOST_TEST(!files::exists(home.file("config/cap-usager/database")));
}

BOOST_FIXTURE_TEST_CASE(a_database_that_cannot_be_written_to_is_said_and_stays_as_it_is, OnDisk) {
    if (!mayMount()) return;
    open();
    begin("Camille");
    play("A promise is not a law");
    press("Continue");
    BOOST_TEST_REQUIRE(says("The promise"));
    leave();
    open(readOnly(folder()));
    BOOST_TEST(says("cannot be written to"));
    BOOST_TEST(isRunning());
    press("Leave");
    program->end();
    BOOST_TEST(!holds(program->err(), "terminate"), program->err());
    program.reset();
    BOOST_TEST(kept("SELECT count(*) FROM answer") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
