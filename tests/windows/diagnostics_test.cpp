#include <wx/choice.h>
#include <wx/spinctrl.h>
#include <wx/testing.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/windows/diagnostic.h"
#include "tests/windows/hand.h"
#include "tests/windows/picks.h"
#include "trainer/presenters/board.h"
#include "trainer/windows/cards_page.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/outcome_page.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/tick.h"

using namespace trainer;
using namespace assessment;

namespace {

using Answers = wxExpectModal<wxMessageDialog>;

/// The shown field to write in; null where there is none.
wxTextCtrl* fieldIn(wxWindow& page) {
    return find<wxTextCtrl>(page, [](wxTextCtrl& one) { return !one.IsMultiLine(); });
}

/// Types into the first number of a page.
void setNumber(wxWindow& page, int number) {
    auto* control = find<wxSpinCtrl>(page);
    BOOST_TEST_REQUIRE(control);
    control->SetValue(number);
    wxSpinEvent event(wxEVT_SPINCTRL, control->GetId());
    event.SetEventObject(control);
    event.SetPosition(number);
    control->ProcessWindowEvent(event);
}

/// A ballot under way, and the keyboard.
struct Answering : Diagnosing {
    Answering() : id(opened()) {
        frame->diagnostics().answer(id);
        BOOST_TEST_REQUIRE(waitFor([this] { return says(page(), "Vous r\u00E9pondez comme"); }));
    }
    BallotPage& page() { return frame->diagnostics().ballot(); }
    BallotPresenter& ballot() { return *page().ballot(); }
    void begin() {
        press(page(), "Commencer");
        BOOST_TEST_REQUIRE(waitFor([this] { return find<Editor>(page()) != nullptr; }));
    }
    OwnBallot kept() { return store().own(id, desk->person().id).value(); }

    std::string id;
    Hand hand;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(diagnostics)

BOOST_FIXTURE_TEST_CASE(what_it_came_to_is_taken_along_as_the_name_of_the_file_says, Diagnosing) {
    const std::string id = opened();
    give(id, 6);
    Board(desk->diagnostics(), id).close();
    frame->diagnostics().look(id);
    OutcomePage& page = frame->diagnostics().outcome();
    const auto save = [&](const std::string& label, const std::string& name) {
        const std::string file = folder + "/" + name;
        wxTEST_DIALOG(press(page, label), PicksFile(file));
        BOOST_TEST(std::filesystem::file_size(file) > 1000U, name);
    };
    save("Enregistrer le r\u00E9sultat\u2026", "result.odt");
    save("Enregistrer les chiffres\u2026", "result.ods");
    save("Enregistrer les chiffres\u2026", "result.csv");
    save("Enregistrer le compte rendu\u2026", "minutes.odt");
}

BOOST_FIXTURE_TEST_CASE(without_a_diagnostic_the_page_says_what_it_is_and_begins_one, Diagnosing) {
    frame->goToDiagnostics();
    BOOST_TEST(says(*frame, "Il n\u2019y a pas encore de diagnostic ici."));
    press(*frame, "Nouveau diagnostic");
    BOOST_TEST(waitFor([this] { return says(preparing(), "\u00C9tape 1 sur 5"); }));
}

BOOST_FIXTURE_TEST_CASE(one_is_prepared_from_its_service_to_its_opening, Diagnosing) {
    frame->diagnostics().begin();
    preparing().step(1);
    BOOST_TEST(says(preparing(), "\u00C9crivez le nom du service."));
    fieldIn(preparing())->SetValue(wxASCII_STR("Accueil"));
    preparing().step(1);
    BOOST_TEST_REQUIRE(says(preparing(), "Les personnes"));
    BOOST_TEST_REQUIRE(store().campaigns().size() == 1U);
    setNumber(preparing(), 2);
    fieldIn(preparing())->SetValue(wxASCII_STR("Dominique"));
    preparing().step(1);
    BOOST_TEST(says(preparing(), "Interrogez au moins 5 personnes"));
    setNumber(preparing(), 9);
    preparing().step(1);
    fieldIn(preparing())->SetValue(wxASCII_STR("demain"));
    preparing().step(1);
    BOOST_TEST(says(preparing(), "Ce n\u2019est pas une date"));
    fieldIn(preparing())->SetValue(wxASCII_STR("1/12/2026"));
    preparing().step(1);
    preparing().step(1);
    BOOST_TEST(says(preparing(), "Avec moins de 5 r\u00E9ponses"));
    wxTEST_DIALOG(press(preparing(), "Ouvrir le diagnostic"), Answers(wxYES));
    BOOST_TEST(waitFor([this] { return says(board(), "0 r\u00E9ponse sur 9"); }));
    const Campaign campaign = store().campaigns().front();
    BOOST_TEST((campaign.phase == Phase::open));
    BOOST_TEST(campaign.facilitator == "Dominique");
    BOOST_TEST(campaign.stages.front().planned == "2026-12-01");
    BOOST_TEST(campaign.stages.size() == 5U);
}

BOOST_FIXTURE_TEST_CASE(what_was_prepared_waits_and_is_gone_on_with, Diagnosing) {
    frame->diagnostics().begin();
    fieldIn(preparing())->SetValue(wxASCII_STR("Accueil"));
    preparing().step(1);
    fieldIn(preparing())->SetValue(wxASCII_STR("Dominique"));
    frame->goHome();
    frame->goToDiagnostics();
    press(*frame, "Continuer \u00E0 pr\u00E9parer");
    BOOST_TEST(waitFor([this] { return preparing().IsShownOnScreen(); }));
    BOOST_TEST(store().campaigns().front().facilitator == "Dominique");
}

BOOST_FIXTURE_TEST_CASE(a_ballot_is_answered_by_keyboard_alone_and_every_answer_is_kept, Answering) {
    begin();
    const std::size_t all = ballot().asked().size();
    for (std::size_t i = 0; i < all; ++i) {
        BOOST_TEST_REQUIRE(
            waitFor([&] { return ballot().place() == i && find<RadioTick>(page())->HasFocus(); }));
        hand.press('0' + static_cast<int>(i % 4));
        BOOST_TEST_REQUIRE(waitFor([&] { return ballot().answerAt(i) != nullptr; }));
        hand.press(WXK_RETURN);
    }
    BOOST_TEST_REQUIRE(waitFor([&] { return ballot().isAtEnd(); }));
    BOOST_TEST(kept().ballot.answers.size() == all);
    BOOST_TEST(kept().ballot.answers.at(ballot().asked()[2]->id).level == 2);
    BOOST_TEST(!kept().isGiven);
    BOOST_TEST_REQUIRE(waitFor([&] { return says(page(), "Chaque crit\u00E8re a une r\u00E9ponse."); }));
    hand.press(WXK_SPACE);
    BOOST_TEST(waitFor([&] { return kept().isGiven; }));
    BOOST_TEST(store().participation(id).given == 1);
}

BOOST_FIXTURE_TEST_CASE(a_reason_is_asked_of_who_does_not_know, Answering) {
    begin();
    hand.press('-');
    BOOST_TEST_REQUIRE(waitFor([&] { return ballot().answerAt(0) != nullptr; }));
    BOOST_TEST(says(page(), "Pourquoi"));
    auto* reason = find<RadioTick>(page(), [](RadioTick& one) {
        return one.GetLabelText().utf8_string().find("Une autre \u00E9quipe") == 0;
    });
    BOOST_TEST_REQUIRE(reason);
    reason->SetValue(true);
    wxCommandEvent picked(wxEVT_RADIOBUTTON, reason->GetId());
    reason->ProcessWindowEvent(picked);
    BOOST_TEST(waitFor([&] {
        return kept().ballot.answers.begin()->second.reason == "Une autre \u00E9quipe s\u2019en charge.";
    }));
}

BOOST_FIXTURE_TEST_CASE(a_comment_is_kept_without_a_button_and_stays_through_a_restart, Answering) {
    begin();
    BOOST_TEST(!find<Editor>(page())->IsEnabled());
    hand.press('1');
    BOOST_TEST_REQUIRE(waitFor([&] { return find<Editor>(page())->IsEnabled(); }));
    find<Editor>(page())->SetFocus();
    find<Editor>(page())->WriteText(wxASCII_STR("Vu au guichet"));
    BOOST_TEST(waitFor([&] { return kept().ballot.answers.begin()->second.comment == "Vu au guichet"; }));
    reopen();
    frame->diagnostics().answer(id);
    BOOST_TEST(ballot().place() == 1U);
    frame->diagnostics().ballot().ballot()->goTo(0);
    BOOST_TEST(ballot().answerAt(0)->comment == "Vu au guichet");
}

BOOST_FIXTURE_TEST_CASE(ctrl_z_goes_back_to_the_answer_it_takes_back, Answering) {
    begin();
    hand.press('3');
    BOOST_TEST_REQUIRE(waitFor([&] { return ballot().answerAt(0) != nullptr; }));
    hand.press(WXK_RETURN);
    BOOST_TEST_REQUIRE(waitFor([&] { return ballot().place() == 1 && find<RadioTick>(page())->HasFocus(); }));
    hand.press('Z', wxMOD_CONTROL);
    BOOST_TEST(waitFor([&] { return ballot().place() == 0 && !ballot().answerAt(0); }));
    BOOST_TEST(kept().ballot.answers.empty());
}

BOOST_FIXTURE_TEST_CASE(blanks_are_handed_in_only_by_who_says_so, Answering) {
    begin();
    hand.press('3');
    BOOST_TEST_REQUIRE(waitFor([&] { return ballot().answerAt(0) != nullptr; }));
    press(page(), "Tout revoir");
    BOOST_TEST_REQUIRE(waitFor([&] { return find<TableView>(page()) != nullptr; }));
    wxTEST_DIALOG(press(page(), "Remettre mon bulletin"), Answers(wxNO));
    BOOST_TEST(!kept().isGiven);
    wxTEST_DIALOG(press(page(), "Remettre mon bulletin"), Answers(wxYES));
    BOOST_TEST(kept().isGiven);
    press(page(), "Le reprendre");
    BOOST_TEST(waitFor([&] { return !kept().isGiven; }));
}

BOOST_FIXTURE_TEST_CASE(a_window_made_anew_stays_at_the_same_criterion, Answering) {
    begin();
    hand.press('3');
    BOOST_TEST_REQUIRE(waitFor([&] { return ballot().answerAt(0) != nullptr; }));
    frame->rebuild();
    BOOST_TEST(waitFor([&] { return page().IsShownOnScreen(); }));
    BOOST_TEST(ballot().place() == 0U);
    BOOST_TEST(ballot().mayUndo());
}

BOOST_FIXTURE_TEST_CASE(the_board_shows_only_numbers_and_closes_once_enough_have_answered, Diagnosing) {
    const std::string id = opened();
    give(id, 3);
    frame->diagnostics().lead(id);
    BOOST_TEST(says(board(), "3 r\u00E9ponses sur 9"));
    BOOST_TEST(says(board(), "Il manque 2 r\u00E9ponses pour clore"));
    give(id, 3);
    frame->diagnostics().lead(id);
    wxTEST_DIALOG(press(board(), "Clore\u2026"), Answers(wxNO));
    BOOST_TEST((store().campaign(id)->phase == Phase::open));
    wxTEST_DIALOG(press(board(), "Clore\u2026"), Answers(wxYES));
    BOOST_TEST((store().campaign(id)->phase == Phase::closed));
    BOOST_TEST(store().tally(id)->ballots == 6);
    BOOST_TEST(waitFor([&] { return says(board(), "L\u2019\u00E9quipe peut se r\u00E9unir."); }));
    wxTEST_DIALOG(press(board(), "Ouvrir un autre tour\u2026"), Answers(wxYES));
    BOOST_TEST(store().campaign(id)->round == 2);
}

BOOST_FIXTURE_TEST_CASE(a_stage_without_a_gate_is_done_by_hand, Diagnosing) {
    const std::string id = opened();
    frame->diagnostics().lead(id);
    press(board(), "Fait aujourd\u2019hui");
    BOOST_TEST(waitFor([&] { return !store().campaign(id)->stages[2].done.empty(); }));
    BOOST_TEST(!store().campaign(id)->stages[0].done.empty());
}

BOOST_FIXTURE_TEST_CASE(cards_are_typed_in_by_keyboard_and_kept_at_once, Diagnosing) {
    const std::string id = opened(Way::cards);
    Hand hand;
    frame->diagnostics().typeCards(id);
    auto& page = frame->diagnostics().cards();
    BOOST_TEST_REQUIRE(waitFor([&] { return wxWindow::FindFocus() != nullptr; }));
    setNumber(page, 6);
    BOOST_TEST(waitFor([&] { return store().cards(id).size() == 1; }));
    BOOST_TEST(store().cards(id).begin()->second.levels.front() == 6);
    BOOST_TEST(says(page, "6 cartes"));
    hand.press(WXK_RETURN);
    BOOST_TEST(waitFor([&] { return page.cards()->place() == 1; }));
    setNumber(page, 12);
    BOOST_TEST(waitFor([&] { return says(page, "Plus de cartes que les 9 personnes"); }));
    hand.press('Z', wxMOD_CONTROL);
    BOOST_TEST(waitFor([&] { return store().cards(id).size() == 1; }));
}

BOOST_FIXTURE_TEST_CASE(who_leads_a_diagnostic_may_change_while_it_is_open, Diagnosing) {
    const std::string id = opened();
    frame->diagnostics().lead(id);
    auto* name = find<wxTextCtrl>(board(), [](wxTextCtrl& one) { return one.GetValue() == wxS("Camille"); });
    BOOST_TEST_REQUIRE(name != nullptr);
    name->SetValue(wxS("Dominique"));
    BOOST_TEST(store().campaign(id)->facilitator == "Dominique");
    name->SetValue(wxString());
    BOOST_TEST(store().campaign(id)->facilitator == "Dominique");
    BOOST_TEST(says(board(), "qui anime"));
}

BOOST_AUTO_TEST_SUITE_END()
