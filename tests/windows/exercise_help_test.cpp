#include <wx/uiaction.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/either.h"
#include "trainer/windows/finding_list.h"
#include "trainer/windows/live_list.h"
#include "trainer/windows/tick.h"

// What the proofreader says of the text of a step: while it is written, or once it is handed in.

using namespace trainer;
using Kind = StepView::Kind;

namespace {

constexpr const char* nonobstant = "Nonobstant ce retard, vous recevez 320 \u20AC.";

struct AtExercise : Desktop {
    /// Plays that scenario of the plain-language module up to its last rewriting.
    void goToRewriting(std::size_t place) {
        frame->Raise();
        frame->play(scenario("le_langage_clair", place));
        std::size_t left = 0;
        for (const auto& step : player().shown()->scenario().steps)
            left += std::holds_alternative<scenarios::Rewrite>(step.body) ? 1U : 0U;
        for (;; step()) {
            if (player().isReviewing() || viewOf(*player().shown()).kind != Kind::rewrite) continue;
            if (--left == 0) break;
        }
        wxYield();
        editor = find<Editor>(player());
        BOOST_TEST_REQUIRE(editor);
    }
    void showRemarks() {
        auto* either = find<Either>(player());
        BOOST_TEST_REQUIRE(either);
        either->showSecond(true);
        wxYield();
    }
    int rows() {
        auto* list = find<FindingList>(player());
        return list ? list->GetItemCount() : 0;
    }
    const std::string& lastAnswer() { return player().shown()->answers().back().given; }

    Editor* editor = nullptr;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(exercises_with_a_proofreader)

BOOST_FIXTURE_TEST_CASE(remarks_stand_beside_the_text_and_a_replacement_is_accepted_and_undone, AtExercise) {
    goToRewriting(4);
    BOOST_TEST(says(player(), "2 remarques au plus"));
    editor->write(nonobstant);
    BOOST_TEST(waitFor([&] { return says(player(), "1 remarque \u00B7"); }));
    BOOST_TEST(!find<FindingList>(player()));
    showRemarks();
    BOOST_TEST(waitFor([&] { return rows() == 1; }));
    press(player(), "\u00C9crire \u00AB\u00A0Malgr\u00E9\u00A0\u00BB");
    BOOST_TEST(waitFor([&] { return editor->text().starts_with("Malgr\u00E9 "); }));
    BOOST_TEST(waitFor([&] { return rows() == 0; }));
    editor->undo();
    BOOST_TEST(editor->text() == nonobstant);
    BOOST_TEST(waitFor([&] { return rows() == 1; }));
}

BOOST_FIXTURE_TEST_CASE(remarks_are_gone_through_and_accepted_by_keys_alone, AtExercise) {
    goToRewriting(4);
    editor->write(std::string("Bonjour Awa,\n\n") + nonobstant);
    BOOST_TEST(waitFor([&] { return says(player(), "1 remarque \u00B7"); }));
    editor->goTo(0);
    wxUIActionSimulator keys;
    const auto key = [&](int code) {
        wxYield();
        keys.Char(code);
        wxYield();
    };
    key(WXK_F8);
    BOOST_TEST(waitFor([&] { return editor->text().substr(editor->caret()).starts_with("Nonobstant"); }));
    key(WXK_F9);
    BOOST_TEST(waitFor([&] { return editor->text().find("Nonobstant") == std::string::npos; }));
}

BOOST_FIXTURE_TEST_CASE(the_source_with_a_word_more_earns_little_and_the_model_all, AtExercise) {
    goToRewriting(4);
    const scenarios::Rewrite& rewrite = *viewOf(*player().shown()).rewrite;
    editor->write(rewrite.original + " Merci.");
    player().submit();
    BOOST_TEST(lastAnswer().starts_with("!clarity "));
    const auto& played = player().shown()->played().back();
    const scenarios::Mark little = played.mark();
    BOOST_TEST(little.earned * 100 < 50 * little.possible);
    BOOST_TEST(says(player(), "dans l\u2019original"));
    const scenarios::Play again(player().shown()->scenario(), player().shown()->answers());
    BOOST_TEST(again.played().back().mark().earned == little.earned);
}

BOOST_FIXTURE_TEST_CASE(what_is_to_be_found_alone_is_said_once_the_text_is_handed_in, AtExercise) {
    goToRewriting(6);
    BOOST_TEST(!find<Either>(player()));
    editor->write(nonobstant);
    wxYield();
    BOOST_TEST(!says(player(), "1 remarque \u00B7"));
    player().submit();
    // As long as there is a try left, only how many there are.
    BOOST_TEST(says(player(), "dans l\u2019original"));
    BOOST_TEST(!says(player(), "Remarques sur votre texte"));
    player().answer(std::string(scenarios::goOn));
    BOOST_TEST(player().isReviewing());
    BOOST_TEST(says(player(), "Remarques sur votre texte"));
    BOOST_TEST(says(player(), "Nonobstant"));
}

BOOST_FIXTURE_TEST_CASE(a_letter_is_ticked_for_what_it_tells, AtExercise) {
    frame->open(CAP_SOURCE "/tests/content/corpus/good/reply_clarity.xml");
    BOOST_TEST_REQUIRE(waitFor([&] { return find<Editor>(player()) != nullptr; }));
    editor = find<Editor>(player());
    auto* list = find<LiveList>(player());
    BOOST_TEST_REQUIRE(list);
    BOOST_TEST(says(*list, "\u25CB  Un num\u00E9ro \u00E0 appeler"));
    editor->write("Vous pouvez appeler Nadia Roussel au 02 61 91 00 12.");
    BOOST_TEST(waitFor([&] { return says(*list, "\u2713  Un num\u00E9ro \u00E0 appeler"); }));
    BOOST_TEST(says(*list, "\u25CB  Le jour o\u00F9 la demande est arriv\u00E9e"));
    editor->write(viewOf(*player().shown()).reply->modelText);
    player().submit();
    BOOST_TEST(scenarios::scoreOf(*player().shown()).percent == 100);
}

BOOST_AUTO_TEST_SUITE_END()
