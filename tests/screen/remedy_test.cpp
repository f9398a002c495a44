// A database that cannot be used when the program starts: what is said, and what each button does.
#include <filesystem>

#include "tests/screen/chooser.h"
#include "tests/trainer/storage/raw_sqlite.h"

namespace files = std::filesystem;

namespace {

std::string personsOf(const std::string& file) {
    return RawSqlite(file).value("SELECT group_concat(name) FROM (SELECT name FROM person ORDER BY place)");
}

/// Somebody whose work is in a folder of their own choice.
struct ChosenPlace : Seat {
    ChosenPlace() {
        make(chosen, "Camille");
        name(chosen);
    }
    void make(const std::string& file, const std::string& person) const {
        BOOST_TEST_REQUIRE(home.cli({"--database", file, "--person", person, "attempts"}).status == 0);
    }
    void name(const std::string& file) const { home.write("config/cap-usager/database", file + "\n"); }
    /// The place that the next start looks at.
    std::string choice() const { return read(home.file("config/cap-usager/database")); }
    void startsWith(const std::string& sentence) {
        open();
        BOOST_TEST_REQUIRE(says(sentence));
    }
    /// Leaves the question, and with it the program.
    void leaveAll() {
        press("Leave");
        program->end();
        BOOST_TEST(program->err().find("terminate") == std::string::npos, program->err());
        program.reset();
    }
    void beginAs(const std::string& person) {
        the(ATSPI_ROLE_TABLE, "Who are you?");
        press("Begin");
        BOOST_TEST(says("Hello " + person));
    }
    bool offers(const std::string& button) {
        the(ATSPI_ROLE_PUSH_BUTTON, "Leave");
        return shows(ATSPI_ROLE_PUSH_BUTTON, button);
    }

    std::string chosen = home.file("disk/cap-usager.db");
    std::string unplugged = home.file("drawer/cap-usager.db");
    std::string other = home.file("other.db");
};

/// The disk it is on is not there.
struct Unplugged : ChosenPlace {
    Unplugged() { files::rename(home.file("disk"), home.file("drawer")); }
    void plugIn() const { files::rename(home.file("drawer"), home.file("disk")); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(remedies)

BOOST_FIXTURE_TEST_CASE(a_disk_that_was_unplugged_is_looked_for_again, Unplugged) {
    startsWith(chosen + " cannot be opened");
    press("Try again");
    BOOST_TEST(says(chosen + " cannot be opened"));
    BOOST_TEST(!files::exists(home.file("disk")));
    plugIn();
    press("Try again");
    beginAs("Camille");
    leave();
    BOOST_TEST(choice() == chosen + "\n");
    BOOST_TEST(personsOf(chosen) == "Camille");
    BOOST_TEST(!files::exists(home.database));
}

BOOST_FIXTURE_TEST_CASE(whoever_leaves_finds_everything_as_it_was, Unplugged) {
    startsWith(chosen + " cannot be opened");
    leaveAll();
    BOOST_TEST(choice() == chosen + "\n");
    BOOST_TEST(!files::exists(home.file("disk")));
    BOOST_TEST(!files::exists(home.database));
    plugIn();
    open();
    beginAs("Camille");
    leave();
}

BOOST_FIXTURE_TEST_CASE(another_file_is_used_from_now_on, Unplugged) {
    make(other, "Dominique");
    startsWith(chosen + " cannot be opened");
    press("Another file…");
    chooseNothing(*this);
    press("Another file…");
    choose(*this, other);
    beginAs("Dominique");
    leave();
    BOOST_TEST(choice() == other + "\n");
    open();
    BOOST_TEST(says("Hello Dominique"));
    leave();
    BOOST_TEST(personsOf(unplugged) == "Camille");
}

BOOST_FIXTURE_TEST_CASE(another_file_that_cannot_be_used_is_not_kept_as_the_choice, Unplugged) {
    home.write("letter.db", "Bonjour");
    startsWith(chosen + " cannot be opened");
    press("Another file…");
    choose(*this, home.file("letter.db"));
    BOOST_TEST(says("letter.db was not made by this program"));
    leaveAll();
    BOOST_TEST(choice() == chosen + "\n");
    BOOST_TEST(read(home.file("letter.db")) == "Bonjour");
}

BOOST_FIXTURE_TEST_CASE(the_usual_place_is_used_from_now_on, Unplugged) {
    startsWith(chosen + " cannot be opened");
    press("Use the usual place");
    begin("Sacha");
    leave();
    BOOST_TEST(personsOf(home.database) == "Sacha");
    open();
    BOOST_TEST(says("Hello Sacha"));
    leave();
    BOOST_TEST(personsOf(unplugged) == "Camille");
}

BOOST_FIXTURE_TEST_CASE(a_place_that_the_environment_names_is_not_chosen_here, Unplugged) {
    home.variables["CAP_USAGER_DATABASE"] = home.write("letter.db", "Bonjour");
    startsWith("letter.db was not made by this program");
    BOOST_TEST(!offers("Use the usual place"));
    leaveAll();
    BOOST_TEST(choice() == chosen + "\n");
}

BOOST_FIXTURE_TEST_CASE(a_database_of_a_later_version_stays_as_it_is, ChosenPlace) {
    RawSqlite(chosen).execute("INSERT INTO schema_version (version, name) VALUES (900, 'later')");
    const std::string before = read(chosen);
    startsWith(chosen + " was written by a later version of this program");
    press("Try again");
    BOOST_TEST(says("install the later version"));
    leaveAll();
    BOOST_TEST(choice() == chosen + "\n");
    BOOST_TEST((read(chosen) == before));
    startsWith(chosen + " was written by a later version of this program");
    press("Use the usual place");
    begin("Sacha");
    leave();
    BOOST_TEST((read(chosen) == before));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_no_database_stays_as_it_is, ChosenPlace) {
    make(other, "Dominique");
    home.write("disk/cap-usager.db", "Bonjour");
    startsWith(chosen + " was not made by this program");
    press("Another file…");
    choose(*this, other);
    beginAs("Dominique");
    leave();
    BOOST_TEST(read(chosen) == "Bonjour");
    BOOST_TEST(choice() == other + "\n");
}

BOOST_FIXTURE_TEST_CASE(a_backup_takes_the_place_of_a_damaged_database_that_is_kept, ChosenPlace) {
    const std::string whole = read(chosen);
    const std::string half = whole.substr(0, whole.size() / 2);
    home.write("backup.db", whole);
    home.write("disk/cap-usager.db", half);
    startsWith(chosen + " is damaged");
    press("Restore a backup…");
    choose(*this, home.write("letter.db", "Bonjour"));
    BOOST_TEST(says("letter.db was not made by this program"));
    answer("Close");
    BOOST_TEST((read(chosen) == half));
    press("Restore a backup…");
    choose(*this, home.file("backup.db"));
    beginAs("Camille");
    leave();
    BOOST_TEST(personsOf(chosen) == "Camille");
    bool isKept = false;
    for (const auto& file : files::directory_iterator(home.file("disk")))
        isKept = isKept || read(file.path()) == half;
    BOOST_TEST(isKept);
}

BOOST_AUTO_TEST_SUITE_END()
