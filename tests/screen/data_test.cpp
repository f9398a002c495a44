// What the settings do about the data: a backup, its way back, another folder.
#include <array>
#include <filesystem>

#include "tests/screen/chooser.h"
#include "tests/trainer/storage/raw_sqlite.h"

namespace files = std::filesystem;

namespace {

/// What a database has: its answers, and whose they are.
std::string contentOf(const std::string& file) {
    RawSqlite database(file);
    return database.value("SELECT count(*) FROM answer") + " of " +
           database.value("SELECT group_concat(name) FROM (SELECT name FROM person ORDER BY place)");
}

/// Somebody who has given an answer, in front of the settings.
struct AtSettings : Seated {
    AtSettings() {
        files::create_directories(elsewhere);
        play("A promise is not a law");
        press("Continue");
        BOOST_TEST_REQUIRE(says("The promise"));
        goToSettings();
    }
    void goToSettings() {
        press("Settings");
        BOOST_TEST_REQUIRE(says("Your data"));
    }
    /// One more answer of the same attempt, and back to the settings.
    void answerOnce(const std::string& next) {
        press("Home");
        press("Go on: A promise is not a law");
        press("Continue");
        BOOST_TEST_REQUIRE(says(next));
        goToSettings();
    }
    void backUp() {
        press("Back up…");
        choose(*this, backup, "Save");
        BOOST_TEST_REQUIRE(says("All of it is in " + backup + ", and was checked."));
        answer("OK");
    }
    /// Picks a file that is no backup: this is said, and nothing else happens.
    void isRefused(const std::string& file, const std::string& why) {
        press("Restore…");
        choose(*this, file);
        BOOST_TEST(says(file + why));
        answer("Close");
        BOOST_TEST(contentOf(home.database) == "1 of Camille");
    }
    void move() {
        press("Move…");
        choose(*this, elsewhere);
        BOOST_TEST_REQUIRE(says("The data is in " + moved + " now: all of it was copied and compared."));
    }
    std::vector<std::string> besideTheDatabase(const std::string& part) const {
        std::vector<std::string> found;
        for (const auto& entry : files::directory_iterator(files::path(home.database).parent_path()))
            if (holds(entry.path().string(), part)) found.push_back(entry.path());
        return found;
    }

    std::string backup = home.file("backup.db");
    std::string elsewhere = home.file("elsewhere");
    std::string moved = elsewhere + "/cap-usager.db";
    std::string choice = home.file("config/cap-usager/database");
};

}  // namespace

BOOST_AUTO_TEST_SUITE(data)

BOOST_FIXTURE_TEST_CASE(a_backup_comes_back_and_what_was_there_is_kept_beside_it, AtSettings) {
    backUp();
    BOOST_TEST(contentOf(backup) == "1 of Camille");
    answerOnce("The law");
    BOOST_TEST(contentOf(home.database) == "2 of Camille");
    press("Restore…");
    choose(*this, backup);
    BOOST_TEST(says(backup + " is in order: 1 person, 1 attempt, 1 answer."));
    answer("Restore");
    BOOST_TEST(says("All of " + backup + " is back."));
    answer("OK");
    // The window that comes anew goes on from there.
    press("Go on: A promise is not a law");
    BOOST_TEST(says("The promise"));
    leave();
    BOOST_TEST(contentOf(home.database) == "1 of Camille");
    BOOST_TEST_REQUIRE(besideTheDatabase(".before-restore-").size() == 1u);
    BOOST_TEST(contentOf(besideTheDatabase(".before-restore-").front()) == "2 of Camille");
}

BOOST_FIXTURE_TEST_CASE(whoever_is_not_in_a_backup_is_asked_who_they_are, AtSettings) {
    BOOST_TEST(home.cli({"--database", backup, "--person", "Dominique", "attempts"}).status == 0);
    press("Restore…");
    choose(*this, backup);
    BOOST_TEST(says("1 person, 0 attempts, 0 answers."));
    answer("Restore");
    BOOST_TEST(says("is back."));
    answer("OK");
    the(ATSPI_ROLE_TABLE, "Who are you?");
    press("Begin");
    BOOST_TEST(says("Hello Dominique"));
    leave();
    BOOST_TEST(contentOf(home.database) == "0 of Dominique");
}

BOOST_FIXTURE_TEST_CASE(what_is_no_backup_is_refused_and_nothing_is_lost, AtSettings) {
    backUp();
    const std::string whole = read(backup);
    isRefused(home.write("letter.db", "Bonjour"), " was not made by this program");
    isRefused(home.write("half.db", whole.substr(0, whole.size() / 2)), " is damaged");
    const std::string newer = home.write("newer.db", whole);
    RawSqlite(newer).execute("INSERT INTO schema_version (version, name) VALUES (900, 'later')");
    isRefused(newer, " was written by a later version of this program");
    BOOST_TEST(besideTheDatabase(".before-restore-").empty());
    answerOnce("The law");
    leave();
    BOOST_TEST(contentOf(home.database) == "2 of Camille");
}

BOOST_FIXTURE_TEST_CASE(a_backup_is_put_in_the_place_of_no_other_file, AtSettings) {
    home.write("backup.db", "Bonjour");
    press("Back up…");
    choose(*this, backup, "Save");
    BOOST_TEST(says(backup + " already holds something."));
    answer("Close");
    leave();
    BOOST_TEST(read(backup) == "Bonjour");
}

BOOST_FIXTURE_TEST_CASE(the_data_moves_and_its_old_file_stays_as_it_was, AtSettings) {
    move();
    answer("Keep");
    BOOST_TEST(says("What you do is kept in " + moved));
    answerOnce("The law");
    leave();
    BOOST_TEST(read(choice) == moved + "\n");
    BOOST_TEST(contentOf(moved) == "2 of Camille");
    BOOST_TEST(contentOf(home.database) == "1 of Camille");

    open();
    press("Go on: A promise is not a law");
    BOOST_TEST(says("The law"));
    press("Continue");
    BOOST_TEST_REQUIRE(says("Promise or law?"));
    leave();
    BOOST_TEST(contentOf(moved) == "3 of Camille");
    BOOST_TEST(contentOf(home.database) == "1 of Camille");
}

BOOST_FIXTURE_TEST_CASE(the_old_file_goes_once_somebody_says_so, AtSettings) {
    move();
    answer("Delete");
    BOOST_TEST(says("What you do is kept in " + moved));
    BOOST_TEST(waitFor([this] { return !files::exists(home.database); }));
    leave();
    BOOST_TEST(contentOf(moved) == "1 of Camille");
}

BOOST_FIXTURE_TEST_CASE(whenever_the_program_is_killed_while_its_data_moves_all_of_it_is_where_it_looks_next,
                        AtSettings) {
    const auto isThere = [](const std::string& path) { return files::exists(path); };
    std::string file = home.database;
    for (int round = 0; round < 4; ++round) {
        const std::string folder = home.file("folder" + std::to_string(round));
        const std::string there = folder + "/cap-usager.db";
        const std::array<std::function<bool()>, 4> moments{
            [] { return true; }, [&] { return !files::is_empty(folder); }, [&] { return isThere(there); },
            [&] { return isThere(choice) && read(choice) == there + "\n"; }};
        files::create_directory(folder);
        press("Move…");
        choose(*this, folder);
        BOOST_TEST_REQUIRE(waitFor(moments.at(static_cast<std::size_t>(round))));
        kill();
        if (isThere(choice)) file = read(choice).substr(0, read(choice).size() - 1);
        open();
        BOOST_TEST_REQUIRE(says("Hello Camille"));
        goToSettings();
        BOOST_TEST(says("What you do is kept in " + file));
        BOOST_TEST(contentOf(file) == "1 of Camille");
    }
    BOOST_TEST(file == home.file("folder3/cap-usager.db"));
    leave();
}

BOOST_FIXTURE_TEST_CASE(a_file_in_the_other_folder_that_is_no_database_is_not_used, AtSettings) {
    home.write("elsewhere/cap-usager.db", "Bonjour");
    press("Move…");
    choose(*this, elsewhere);
    BOOST_TEST(says(moved + " was not made by this program"));
    answer("Close");
    leave();
    BOOST_TEST(read(moved) == "Bonjour");
    BOOST_TEST(!files::exists(choice));
    BOOST_TEST(contentOf(home.database) == "1 of Camille");
}

BOOST_AUTO_TEST_SUITE_END()
