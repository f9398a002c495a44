#include "tests/screen/walk.h"

BOOST_AUTO_TEST_SUITE(walks)

BOOST_FIXTURE_TEST_CASE(every_page_can_be_used_without_seeing_it_and_without_a_mouse, Seat) {
    Walk walk(*this);
    open();
    walk.look("first start");
    begin("Camille");
    walk.look("home");
    const auto lookBehind = [&](const char* button, const char* words, const char* page) {
        press(button);
        BOOST_TEST_REQUIRE(says(words));
        walk.look(page);
    };
    lookBehind("Training", "Open: ", "training");
    lookBehind("My results", "Nothing is finished yet", "results, empty");
    lookBehind("Workshop", "To begin", "workshop, empty");
    lookBehind("Try it on an example", "How your letter reads", "workshop");
    lookBehind("Diagnostics", "There is no diagnostic here yet.", "diagnostics, empty");
    lookBehind("New diagnostic", "Step 1 of 5", "new diagnostic");
    lookBehind("Settings", "Your data", "settings");
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
