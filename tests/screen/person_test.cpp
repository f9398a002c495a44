#include <filesystem>

#include "tests/screen/seat.h"

BOOST_AUTO_TEST_SUITE(persons)

BOOST_FIXTURE_TEST_CASE(a_second_person_on_the_same_machine_has_a_place_of_their_own, Seated) {
    play("A promise is not a law");
    press("Continue");
    BOOST_TEST_REQUIRE(says("The promise"));
    press("Settings");
    press("Change…");
    BOOST_TEST_REQUIRE(the(ATSPI_ROLE_TABLE, "Who are you?").thing.pick(1));
    begin("Dominique");
    BOOST_TEST(says("Hello Dominique"));
    BOOST_TEST(!shows(ATSPI_ROLE_PUSH_BUTTON, "Go on: A promise is not a law"));
    leave();
    BOOST_TEST(kept("SELECT group_concat(name) FROM (SELECT name FROM person ORDER BY place)") ==
               "Camille,Dominique");

    open();
    BOOST_TEST(says("Hello Dominique"));
    press("Settings");
    press("Change…");
    press("Begin");
    press("Go on: A promise is not a law");
    BOOST_TEST(says("The promise"));
    leave();
    BOOST_TEST(kept("SELECT count(*) FROM attempt") == "1");
    BOOST_TEST(kept("SELECT name FROM person JOIN attempt ON person_id = person.id") == "Camille");
}

BOOST_FIXTURE_TEST_CASE(whoever_erases_their_data_leaves_nothing, Seat) {
    open();
    begin("Rutabaga");
    play("A copy of a diploma");
    pressThe(ATSPI_ROLE_RADIO_BUTTON, "Write it myself");
    write("Your letter", "Rutabaga writes.");
    press("Send the letter");
    BOOST_TEST_REQUIRE(waitFor([this] { return kept("SELECT count(*) FROM answer") == "1"; }));
    press("Settings");
    press("Erase my data…");
    press("Keep");
    BOOST_TEST(kept("SELECT count(*) FROM answer") == "1");
    press("Erase my data…");
    press("Erase");
    BOOST_TEST(says("Who are you?"));
    BOOST_TEST(shows(ATSPI_ROLE_TEXT, "Your name"));
    press("Leave");
    BOOST_TEST(program->end() == 0, program->err());
    program.reset();
    for (const std::string table :
         {"person", "person_role", "attempt", "attempt_edition", "answer", "attempt_skill", "draft"})
        BOOST_TEST(kept("SELECT count(*) FROM " + table) == "0", table);
    for (const auto& file : std::filesystem::recursive_directory_iterator(home.folder))
        if (file.is_regular_file()) BOOST_TEST(!holds(read(file.path()), "Rutabaga"), file.path());
}

BOOST_AUTO_TEST_SUITE_END()
