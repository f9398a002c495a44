// The writing workshop for somebody who has a keyboard and nothing else.
#include <algorithm>

#include "tests/screen/chooser.h"
#include "tests/screen/keys_player.h"

namespace {

const std::string before =
    "Bonjour Madame,\n\nNous procédons à la vérification de votre dossier au niveau de notre "
    "service.\n\nCordialement,\nPaul Martin\n";
const std::string after =
    "Bonjour Madame,\n\nNous vérifions votre dossier au niveau de notre "
    "service.\n\nCordialement,\nPaul Martin\n";

/// Whether a row of that list is picked.
bool isPicked(const Accessible& list) {
    return std::ranges::any_of(list.children(),
                               [](const Accessible& row) { return row.is(ATSPI_STATE_SELECTED); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workshops)

BOOST_FIXTURE_TEST_CASE(a_letter_is_opened_mended_and_saved_without_a_mouse, Seated) {
    KeysPlayer player(*this);
    player.turnTo("Workshop");
    keys.key("Return");
    BOOST_TEST_REQUIRE(says("To begin"));

    player.turnTo("Open…");
    keys.key("Return");
    typeInChooser(*this, home.write("letter.txt", before));
    BOOST_TEST_REQUIRE(says("2 remarks"));
    BOOST_TEST(written("Your letter") == before);

    player.turnTo("What there is to say of your letter");
    keys.key("Home");
    BOOST_TEST_REQUIRE(waitFor([&] { return isPicked(player.now()); }));
    BOOST_TEST_REQUIRE(says("Write “vérifions”"));
    player.turnTo("Write “vérifions”");
    keys.key("Return");
    BOOST_TEST(waitFor([this] { return written("Your letter") == after; }));
    BOOST_TEST_REQUIRE(says("1 remark"));
    BOOST_TEST_REQUIRE(waitFor([this] { return !shows(ATSPI_ROLE_PUSH_BUTTON, "Write “vérifions”"); }));

    player.turnTo("What there is to say of your letter");
    keys.key("Home");
    BOOST_TEST_REQUIRE(waitFor([&] { return isPicked(player.now()); }));
    player.turnTo("Dismiss");
    keys.key("Return");
    BOOST_TEST_REQUIRE(says("1 dismissed"));
    player.turnTo("Show again");
    keys.key("Return");
    BOOST_TEST_REQUIRE(says("1 remark"));
    BOOST_TEST(waitFor([this] { return !shows(ATSPI_ROLE_PUSH_BUTTON, "Show again"); }));

    player.turnTo("Save…");
    keys.key("Return");
    typeInChooser(*this, home.file("saved.txt"));
    BOOST_TEST(waitFor([this] { return read(home.file("saved.txt")) == after; }));
    leave();
}

BOOST_AUTO_TEST_SUITE_END()
