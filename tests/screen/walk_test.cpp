#include "tests/screen/walk.h"

BOOST_AUTO_TEST_SUITE(walks)

BOOST_FIXTURE_TEST_CASE(every_page_can_be_used_without_seeing_it_and_without_a_mouse, Seat) {
    Walk walk(*this);
    open();
    walk.look("first start");
    begin("Camille");
    walk.look("home");
    press("Training");
    BOOST_TEST_REQUIRE(says("Open: "));
    walk.look("training");
    press("My results");
    BOOST_TEST_REQUIRE(says("Nothing is finished yet"));
    walk.look("results, empty");
    press("Workshop");
    BOOST_TEST_REQUIRE(says("To begin"));
    walk.look("workshop, empty");
    press("Try it on an example");
    BOOST_TEST_REQUIRE(says("How your letter reads"));
    walk.look("workshop");
    press("Settings");
    BOOST_TEST_REQUIRE(says("Your data"));
    walk.look("settings");
    leave();
}

BOOST_FIXTURE_TEST_CASE(every_kind_of_step_can_be_used_without_seeing_it_and_without_a_mouse, Seated) {
    Walk walk(*this);
    KeysPlayer player(*this);
    player.playModule("In English", [&](const std::string& page) { walk.look(page); });
    press("Home");
    BOOST_TEST_REQUIRE(says("Recent results"));
    walk.look("home");
    press("My results");
    BOOST_TEST_REQUIRE(says("Your attempts"));
    walk.look("results");
    leave();
}

BOOST_AUTO_TEST_SUITE_END()
