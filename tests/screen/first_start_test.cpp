#include "tests/screen/seat.h"

BOOST_AUTO_TEST_SUITE(first_start)

BOOST_FIXTURE_TEST_CASE(somebody_new_says_who_they_are_and_plays_a_lesson_to_its_debrief, Seat) {
    open();
    begin("Camille", "Guichet");
    press("Training");
    press("Open: In English: one exercise of each kind");
    press("Begin: A promise is not a law");
    for (const std::string page : {"Three French words to begin with", "The promise", "The law"}) {
        BOOST_TEST_REQUIRE(says(page));
        press("Continue");
    }
    BOOST_TEST_REQUIRE(says("Promise or law?"));
    for (const std::string right :
         {"Services Publics+ promises that an electronic request is acknowledged within one week.",
          "The law does not ask for an acknowledgement to a colleague, but good manners do."})
        pressThe(ATSPI_ROLE_CHECK_BOX, right);
    press("Answer");
    BOOST_TEST(says("4 of 4 points"));
    press("See the debrief");
    BOOST_TEST(says("100%"));
    press("Back to the home page");
    BOOST_TEST(says("Recent results"));
    leave();
    BOOST_TEST(kept("SELECT name FROM person") == "Camille");
    BOOST_TEST(kept("SELECT name FROM unit") == "Guichet");
    BOOST_TEST(kept("SELECT percent || ' ' || passed FROM attempt WHERE finished_at <> ''") == "100 1");
    BOOST_TEST(kept("SELECT given FROM answer ORDER BY place DESC") == "week staff");
}

BOOST_AUTO_TEST_SUITE_END()
