#include "tests/screen/seat.h"

BOOST_AUTO_TEST_SUITE(first_start)

BOOST_FIXTURE_TEST_CASE(somebody_says_who_they_are_and_meets_the_home_page, Seat) {
    open();
    begin("Camille", "Guichet");
    leave();
    BOOST_TEST(kept("SELECT name FROM person") == "Camille");
    BOOST_TEST(kept("SELECT name FROM unit") == "Guichet");
}

BOOST_AUTO_TEST_SUITE_END()
