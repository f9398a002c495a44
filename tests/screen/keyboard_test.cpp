#include "tests/screen/keys_player.h"

BOOST_AUTO_TEST_SUITE(keyboard_alone)

BOOST_FIXTURE_TEST_CASE(a_whole_module_is_played_without_a_mouse, Seat) {
    open();
    keys.type("Camille");
    KeysPlayer player(*this);
    player.turnTo("Begin");
    keys.key("Return");
    BOOST_TEST_REQUIRE(says("Camille"));
    BOOST_TEST(player.playModule("In English") == 8);
    leave();
    BOOST_TEST(kept("SELECT count(*) FROM attempt WHERE finished_at <> ''") == "8");
    BOOST_TEST(kept("SELECT count(*) FROM attempt WHERE finished_at = ''") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
