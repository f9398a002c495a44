#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "tests/windows/full_disk.h"
#include "tests/windows/picks.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/remedy.h"
#include "trainer/wording/language.h"

using namespace trainer;

namespace {

using Message = wxExpectModal<wxMessageDialog>;

const std::string notYet = "Votre r\u00E9ponse n\u2019est pas encore enregistr\u00E9e.";
const std::string again = "Essayer encore";
const std::string words = "Madame, votre demande est arriv\u00E9e.";

/// Somebody who writes a text.
struct Writing : Desktop {
    Writing() {
        frame->play(scenario("in_english", 7));
        while (!find<Editor>(*frame)) {
            if (!player().isReviewing()) player().putIn(player().shown()->model()->given);
            player().submit();
        }
        editor().write(words);
    }
    Editor& editor() { return *find<Editor>(*frame); }
    std::size_t answers() { return player().shown()->answers().size(); }
    std::size_t kept() { return workspace->attempts->find(desk->history().front().id)->answers.size(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(failures)

BOOST_FIXTURE_TEST_CASE(an_answer_that_finds_no_room_stays_where_it_was_typed_and_is_sent_again, Writing) {
    const std::size_t before = answers();
    {
        const FullDisk full;
        player().submit();
        BOOST_TEST(says(*frame, notYet));
        BOOST_TEST(says(*frame, "Il n\u2019y a plus de place"));
        BOOST_TEST(editor().text() == words);
        press(*frame, again);
        BOOST_TEST(waitFor([&] { return says(*frame, notYet); }));
        BOOST_TEST(answers() == before);
    }
    press(*frame, again);
    BOOST_TEST(waitFor([&] { return answers() == before + 1; }));
    BOOST_TEST(!says(*frame, notYet));
    BOOST_TEST(player().isReviewing());
    BOOST_TEST(kept() == before + 1);
    BOOST_TEST(player().shown()->answers().back().given.find(words) != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(somebody_is_asked_before_they_leave_what_is_not_kept, Writing) {
    {
        const FullDisk full;
        player().submit();
        wxTEST_DIALOG(frame->goHome(), Message(wxID_YES), Message(wxID_CANCEL));
        BOOST_TEST(editor().text() == words);
        BOOST_TEST(says(*frame, notYet));
    }
    const std::size_t before = kept();
    frame->goHome();
    BOOST_TEST(kept() == before + 1);
}

BOOST_FIXTURE_TEST_CASE(somebody_may_leave_without_it, Writing) {
    const std::size_t before = kept();
    {
        const FullDisk full;
        player().submit();
        wxTEST_DIALOG(frame->goToResults(), Message(wxID_NO));
    }
    BOOST_TEST(kept() == before);
    frame->goHome();
    frame->play(scenario("in_english", 7));
    BOOST_TEST(find<Editor>(*frame) != nullptr);
}

BOOST_FIXTURE_TEST_CASE(a_draft_that_finds_no_room_is_said_and_kept_with_the_next_key, Writing) {
    const std::string unkept = "Ce que vous avez commenc\u00E9 n\u2019est pas encore enregistr\u00E9.";
    {
        const FullDisk full;
        BOOST_TEST(waitFor([&] { return says(*frame, unkept); }));
    }
    editor().write(words + " Merci.");
    BOOST_TEST(waitFor([&] { return !says(*frame, unkept); }));
    const auto draft = workspace->drafts->find(desk->history().front().id);
    BOOST_TEST_REQUIRE(draft.has_value());
    BOOST_TEST(draft->text == words + " Merci.");
}

BOOST_FIXTURE_TEST_CASE(a_hint_that_finds_no_room_costs_nothing_of_what_was_typed, Writing) {
    const std::size_t before = answers();
    if (player().shown()->current()->step->feedback.hints.empty()) return;
    {
        const FullDisk full;
        player().askForHint();
        BOOST_TEST(says(*frame, notYet));
    }
    press(*frame, again);
    BOOST_TEST(waitFor([&] { return answers() == before + 1; }));
    BOOST_TEST(editor().text() == words);
}

BOOST_FIXTURE_TEST_CASE(a_scenario_that_cannot_be_begun_is_said_and_the_program_goes_on, Desktop) {
    {
        const FullDisk full;
        wxTEST_DIALOG(press(*frame, "Commencer"), Message(wxID_YES), Message(wxID_NO));
        BOOST_TEST(!player().isPlaying());
    }
    press(*frame, "Commencer");
    BOOST_TEST(player().isPlaying());
}

BOOST_FIXTURE_TEST_CASE(a_database_that_cannot_be_opened_leaves_the_choice_what_to_do, Desktop) {
    const auto asked = [](Remedy extra) { return askForRemedy("La base est abîmée.", extra).first; };
    wxTEST_DIALOG(BOOST_TEST((asked(Remedy::again) == Remedy::again)), Message(wxID_YES));
    wxTEST_DIALOG(BOOST_TEST((asked(Remedy::usual) == Remedy::usual)), Message(wxID_HELP));
    wxTEST_DIALOG(BOOST_TEST((asked(Remedy::again) == Remedy::leave)), Message(wxID_CANCEL));
    std::pair<Remedy, std::string> other;
    wxTEST_DIALOG(other = askForRemedy("La base est abîmée.", Remedy::again), Message(wxID_NO),
                  PicksFile(folder + "/work.db"));
    BOOST_TEST((other.first == Remedy::other));
    BOOST_TEST(other.second == folder + "/work.db");
}

BOOST_AUTO_TEST_SUITE_END()
