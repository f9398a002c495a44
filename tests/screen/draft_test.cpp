#include "tests/screen/seat.h"

namespace {

const std::string letter = "Cher Monsieur,\n\nVotre diplôme est « aux archives ».";

/// Somebody in the middle of a letter.
struct Writing : Seated {
    Writing() {
        play("A copy of a diploma");
        pressThe(ATSPI_ROLE_RADIO_BUTTON, "Write it myself");
        write("Your letter", letter);
        BOOST_TEST_REQUIRE(waitFor([this] { return kept("SELECT text FROM draft") == letter; }));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(drafts)

BOOST_FIXTURE_TEST_CASE(a_letter_under_way_is_there_again_after_the_program_was_killed, Writing) {
    kill();
    open();
    press("Go on: A copy of a diploma");
    BOOST_TEST(says("Answering Mr Duchesnay"));
    BOOST_TEST(written("Your letter") == letter);
    leave();
    BOOST_TEST(kept("SELECT count(*) FROM attempt") == "1");
    BOOST_TEST(kept("SELECT count(*) FROM answer") == "0");
    BOOST_TEST(kept("SELECT text FROM draft") == letter);
}

BOOST_FIXTURE_TEST_CASE(another_language_is_spoken_at_once_and_a_letter_under_way_stays, Writing) {
    press("Settings");
    pressThe(ATSPI_ROLE_RADIO_BUTTON, "Français");
    BOOST_TEST_REQUIRE(says("Vos données"));
    BOOST_TEST(!shows(ATSPI_ROLE_PUSH_BUTTON, "Training"));
    press("Accueil");
    BOOST_TEST(says("Bonjour Camille"));
    press("Continuer\u00A0: A copy of a diploma");
    BOOST_TEST(written("Votre lettre") == letter);
    press("Réglages");
    pressThe(ATSPI_ROLE_RADIO_BUTTON, "English");
    BOOST_TEST_REQUIRE(says("Your data"));
    press("Home");
    press("Go on: A copy of a diploma");
    BOOST_TEST(written("Your letter") == letter);
    leave();
    BOOST_TEST(kept("SELECT text FROM draft") == letter);
}

BOOST_FIXTURE_TEST_CASE(an_action_half_written_is_there_again_after_the_program_was_killed, Seat) {
    const std::string title = "Put up « the opening hours »";
    open();
    begin("Camille", "Front desk");
    press("Action plan");
    press("New action");
    write("Title", title);
    BOOST_TEST_REQUIRE(
        waitFor([&] { return holds(kept("SELECT max(fields) FROM begun"), title); }));
    kill();
    BOOST_TEST(kept("SELECT count(*) FROM action") == "0");
    open();
    press("Action plan");
    press("New action");
    BOOST_TEST(written("Title") == title);
    BOOST_TEST(says("You had begun to write this"));
    press("Put it into the plan");
    BOOST_TEST(waitFor([&] { return kept("SELECT max(title) FROM action") == title; }));
    leave();
    BOOST_TEST(kept("SELECT count(*) FROM begun") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
