#include <wx/textctrl.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "trainer/windows/editor.h"

using namespace trainer;

namespace {

/// Plays on until a text is to be written.
Editor& firstEditor(Desktop& desktop) {
    while (!find<Editor>(*desktop.frame)) {
        PlayerPage& player = desktop.player();
        BOOST_TEST_REQUIRE((player.isPlaying() || player.isReviewing()));
        if (!player.isReviewing()) player.putIn(player.shown()->model()->given);
        player.submit();
    }
    return *find<Editor>(*desktop.frame);
}

const std::string words = "Madame, votre demande est arriv\u00E9e.\n\nElle est suivie par \u00C9lodie.";

}  // namespace

BOOST_AUTO_TEST_SUITE(drafts)

BOOST_FIXTURE_TEST_CASE(a_text_under_way_is_there_again_after_the_window_was_closed, Desktop) {
    const auto rewriting = scenario("in_english", 7);
    frame->play(rewriting);
    firstEditor(*this).write(words);
    reopen();
    frame->play(rewriting);
    BOOST_TEST(firstEditor(*this).text() == words);
}

BOOST_FIXTURE_TEST_CASE(a_text_under_way_is_kept_without_closing_anything, Desktop) {
    frame->play(scenario("in_english", 7));
    Editor& editor = firstEditor(*this);
    editor.write(words);
    const std::string attempt = desk->history().front().id;
    BOOST_TEST(waitFor([&] {
        const auto draft = workspace->drafts->find(attempt);
        return draft && draft->text == words;
    }));
}

BOOST_FIXTURE_TEST_CASE(a_further_try_begins_with_the_text_to_its_last_key, Desktop) {
    const auto rewriting = scenario("le_langage_clair", 3);
    frame->play(rewriting);
    firstEditor(*this).write(words);
    player().submit();
    BOOST_TEST_REQUIRE(!find<Editor>(*frame));
    reopen();
    frame->play(rewriting);
    press(player(), "Essayer encore");
    BOOST_TEST_REQUIRE(waitFor([this] { return find<Editor>(*frame) != nullptr; }));
    BOOST_TEST(find<Editor>(*frame)->text() == words);
}

BOOST_FIXTURE_TEST_CASE(turning_to_another_page_keeps_what_was_written, Desktop) {
    const auto rewriting = scenario("in_english", 7);
    frame->play(rewriting);
    firstEditor(*this).write(words);
    frame->goToResults();
    frame->play(rewriting);
    BOOST_TEST(firstEditor(*this).text() == words);
}

BOOST_AUTO_TEST_SUITE_END()
