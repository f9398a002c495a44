#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/spinctrl.h>
#include <wx/testing.h>
#include <wx/textdlg.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "tests/windows/diagnostic.h"
#include "tests/windows/hand.h"
#include "trainer/presenters/board.h"
#include "trainer/windows/campaign_reports.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/meeting_page.h"
#include "trainer/windows/module_page.h"
#include "trainer/windows/outcome_page.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/waves_page.h"

using namespace trainer;
using namespace assessment;

namespace {

using Answers = wxExpectModal<wxMessageDialog>;

/// Somebody who types that into a question.
class Types : public wxExpectModalBase<wxTextEntryDialog, Types> {
  public:
    explicit Types(std::string words) : words_(std::move(words)) {}

  protected:
    int OnInvoked(wxTextEntryDialog* dialog) const override {
        dialog->SetValue(wxString::FromUTF8(words_));
        return wxID_OK;
    }

  private:
    std::string words_;
};

std::string contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A team that leads a diagnostic by its windows alone, but for the ballots of its members.
struct Meets : Diagnosing {
    MeetingPage& page() { return frame->diagnostics().meeting(); }
    Meeting& meeting() { return *page().meeting(); }
    OutcomePage& outcome() { return frame->diagnostics().outcome(); }
    WavesPage& waves() { return frame->diagnostics().waves(); }

    /// Ten ballots: of three criteria in a row, one has the same level from all, one is answered at both
    /// ends, of one nobody knows anything.
    void giveVaried(const std::string& id, int same) {
        const Campaign campaign = store().campaign(id).value();
        const auto framework = desk->diagnostics().frameworkOf(campaign);
        std::vector<Ballot> ballots;
        for (int i = 0; i < 10; ++i) {
            Ballot ballot{desk->diagnostics().newId(), Respondent::agent, {}};
            int place = 0;
            for (const Criterion* one : askedOf(*framework, Respondent::agent)) {
                const int kind = place++ % 3;
                if (kind == 0)
                    ballot.answers[one->id] = {BallotAnswer::Kind::level, same, {}, "Vu au guichet"};
                if (kind == 1) ballot.answers[one->id] = {BallotAnswer::Kind::level, i % 2 * 3, {}, {}};
                if (kind == 2) ballot.answers[one->id] = {BallotAnswer::Kind::dontKnow, 0, {}, {}};
            }
            ballots.push_back(std::move(ballot));
        }
        store().give(id, campaign.round, ballots);
    }
    /// The id of a campaign of a new service that is closed, with varied answers.
    std::string closed(int same = 2) {
        const std::string id = opened();
        giveVaried(id, same);
        Board(desk->diagnostics(), id).close();
        return id;
    }
    void hold(const std::string& id) {
        frame->diagnostics().decide(id);
        BOOST_TEST_REQUIRE(waitFor([this] { return says(page(), "R\u00E9union de consensus"); }));
    }
    /// Prepares and opens one in the assistant. list: which of the lists of criteria, from 0.
    std::string prepare(const std::string& unit, std::size_t list) {
        frame->goToDiagnostics();
        press(*frame, "Nouveau diagnostic");
        BOOST_TEST_REQUIRE(waitFor([this] { return preparing().IsShownOnScreen(); }));
        auto* units = find<wxChoice>(preparing());
        const int known = units->FindString(wxString::FromUTF8(unit));
        if (known != wxNOT_FOUND) {
            units->SetSelection(known);
            wxCommandEvent event(wxEVT_CHOICE, units->GetId());
            event.SetInt(known);
            event.SetEventObject(units);
            units->ProcessWindowEvent(event);
        } else {
            find<wxTextCtrl>(preparing(), [](wxTextCtrl& one) {
                return !one.IsMultiLine();
            })->SetValue(wxString::FromUTF8(unit));
        }
        std::vector<RadioTick*> lists;
        for (wxWindow* one : shownBelow(preparing()))
            if (auto* tick = dynamic_cast<RadioTick*>(one)) lists.push_back(tick);
        lists.at(list)->SetValue(true);
        wxCommandEvent event(wxEVT_RADIOBUTTON, lists.at(list)->GetId());
        lists.at(list)->ProcessWindowEvent(event);
        preparing().step(1);
        find<wxSpinCtrl>(preparing())->SetValue(10);
        for (int step = 0; step < 3; ++step) preparing().step(1);
        wxTEST_DIALOG(press(preparing(), "Ouvrir le diagnostic"), Answers(wxYES));
        BOOST_TEST_REQUIRE(waitFor([this] { return board().IsShownOnScreen(); }));
        return board().campaign();
    }
    /// Closes it on the board, decides every point in the meeting, and ends that.
    void agree(const std::string& id, int level) {
        frame->diagnostics().lead(id);
        wxTEST_DIALOG(press(board(), "Clore\u2026"), Answers(wxYES));
        press(board(), "Tenir la r\u00E9union");
        BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
        press(page(), "Les adopter");
        BOOST_TEST_REQUIRE(waitFor([this] { return meeting().adopted() > 0; }));
        for (std::size_t i = 0; i < meeting().points().size(); ++i) {
            if (!meeting().decidedAt(meeting().place())) {
                page().pick(level);
                find<Editor>(page())->write("Nous l\u2019avons vu.");
            }
            if (meeting().place() + 1 < meeting().points().size()) press(page(), "Continuer");
        }
        wxTEST_DIALOG(press(page(), "Terminer la r\u00E9union\u2026"), Answers(wxYES));
        BOOST_TEST_REQUIRE(waitFor([this] { return meeting().isOver(); }));
    }
    Hand hand;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(consensus_meeting)

BOOST_FIXTURE_TEST_CASE(two_waves_on_two_lists_go_from_the_assistant_to_their_comparison, Meets) {
    const std::string first = prepare("Accueil", 1);
    giveVaried(first, 1);
    agree(first, 1);
    const std::string minutes = folder + "/minutes.odt";
    write(desk->diagnostics(), first, Report::minutes, minutes);
    BOOST_TEST(contentOf(minutes).substr(0, 2) == "PK");
    write(desk->diagnostics(), first, Report::minutes, folder + "/minutes.pdf");
    BOOST_TEST(contentOf(folder + "/minutes.pdf").substr(0, 5) == "%PDF-");
    press(page(), "Voir le r\u00E9sultat");
    BOOST_TEST_REQUIRE(waitFor([this] { return outcome().IsShownOnScreen(); }));
    const std::string figures = folder + "/result.csv";
    write(desk->diagnostics(), first, Report::figures, figures);
    BOOST_TEST(contentOf(figures).find(";") != std::string::npos);

    const std::string second = prepare("Accueil", 0);
    BOOST_TEST(store().campaign(second)->wave == 2);
    giveVaried(second, 3);
    agree(second, 2);
    press(page(), "Voir le r\u00E9sultat");
    BOOST_TEST_REQUIRE(waitFor([this] { return outcome().IsShownOnScreen(); }));
    press(outcome(), "Comparer les vagues");
    BOOST_TEST_REQUIRE(waitFor([this] { return waves().IsShownOnScreen(); }));
    auto* const chart = find<DrawingView>(waves());
    BOOST_TEST_REQUIRE(chart != nullptr);
    BOOST_TEST(accessibleName(*chart) == "Les engagements de vague en vague");
    BOOST_TEST(chart->drawing().width > 0);
    BOOST_TEST(says(waves(), "Vague 1"));
    BOOST_TEST(says(waves(), "Vague 2"));
    BOOST_TEST(says(waves(), "Engagements en progr\u00E8s"));
    BOOST_TEST(says(waves(), "n\u2019a pas accept\u00E9"));
    BOOST_TEST(find<TableView>(waves())->GetItemCount() ==
               static_cast<int>(desk->diagnostics().frameworks().front()->engagements.size()));
}

BOOST_FIXTURE_TEST_CASE(what_lies_close_together_is_adopted_in_one_go_and_taken_back, Meets) {
    hold(closed());
    const std::size_t some = meeting().adoptable().size();
    BOOST_TEST_REQUIRE(some > 5U);
    press(page(), "Les adopter");
    BOOST_TEST(waitFor([&] { return store().consensus(meeting().campaign().id).size() == some; }));
    press(page(), "Annuler l\u2019adoption");
    BOOST_TEST(waitFor([&] { return store().consensus(meeting().campaign().id).empty(); }));
}

BOOST_FIXTURE_TEST_CASE(a_digit_decides_enter_goes_on_and_ctrl_z_takes_back, Meets) {
    const std::string id = closed();
    hold(id);
    const auto isReady = [&](std::size_t place) {
        return waitFor([&, place] {
            return meeting().place() == place && find<RadioTick>(page()) &&
                   find<RadioTick>(page())->HasFocus();
        });
    };
    BOOST_TEST_REQUIRE(isReady(0));
    hand.press('2');
    BOOST_TEST_REQUIRE(waitFor([&] { return store().consensus(id).size() == 1; }));
    BOOST_TEST(store().consensus(id).front().level == 2);
    BOOST_TEST(says(page(), "Ce niveau doit avoir une raison"));
    hand.press(WXK_RETURN);
    BOOST_TEST(waitFor([&] { return meeting().place() == 1; }));
    BOOST_TEST_REQUIRE(isReady(1));
    hand.press('Z', wxMOD_CONTROL);
    BOOST_TEST(waitFor([&] { return store().consensus(id).empty() && meeting().place() == 0; }));
}

BOOST_FIXTURE_TEST_CASE(a_reason_is_kept_without_a_button_and_stays_through_a_restart, Meets) {
    const std::string id = closed();
    hold(id);
    BOOST_TEST(!find<Editor>(page())->IsEnabled());
    BOOST_TEST(page().pick(1));
    find<Editor>(page())->WriteText(wxString::FromUTF8("Vu au guichet"));
    BOOST_TEST(waitFor([&] { return store().consensus(id).front().reason == "Vu au guichet"; }));
    BOOST_TEST(!says(page(), "Ce niveau doit avoir une raison"));
    reopen();
    hold(id);
    meeting().goTo(0);
    page().refresh();
    BOOST_TEST(find<Editor>(page())->text() == "Vu au guichet");
}

BOOST_FIXTURE_TEST_CASE(a_meeting_does_not_end_while_a_reason_is_missing, Meets) {
    const std::string id = closed();
    hold(id);
    page().pick(1);
    wxTEST_DIALOG(press(page(), "Terminer la r\u00E9union\u2026"), Answers(wxOK));
    BOOST_TEST((store().campaign(id)->phase == Phase::closed));
    find<Editor>(page())->WriteText(wxString::FromUTF8("Vu au guichet"));
    wxTEST_DIALOG(press(page(), "Terminer la r\u00E9union\u2026"), Answers(wxNO));
    BOOST_TEST((store().campaign(id)->phase == Phase::closed));
    wxTEST_DIALOG(press(page(), "Terminer la r\u00E9union\u2026"), Answers(wxYES));
    BOOST_TEST((store().campaign(id)->phase == Phase::agreed));
    BOOST_TEST(!find<RadioTick>(page()));
}

BOOST_FIXTURE_TEST_CASE(nothing_more_is_told_than_the_strong_agreement_in_a_word, Meets) {
    hold(closed());
    BOOST_TEST(find<DrawingView>(page()) != nullptr);
    BOOST_TEST(says(page(), "r\u00E9ponses par niveau\u00A0: 5 \u00B7 0 \u00B7 0 \u00B7 5"));
    for (std::size_t i = 0; i < meeting().points().size(); ++i)
        if (meeting().points()[i].kind == MeetingPoint::Kind::adoptable) meeting().goTo(i);
    page().refresh();
    BOOST_TEST(!find<DrawingView>(page()));
    BOOST_TEST(!says(page(), "r\u00E9ponses par niveau"));
    BOOST_TEST(says(page(), "Vu au guichet"));
}

BOOST_FIXTURE_TEST_CASE(words_and_files_show_a_level_and_a_file_comes_out_as_it_went_in, Meets) {
    const std::string id = closed();
    hold(id);
    wxTEST_DIALOG(press(page(), "Ajouter un texte\u2026"), Types("Affiche \u00E0 l\u2019entr\u00E9e"));
    BOOST_TEST(says(page(), "Affiche \u00E0 l\u2019entr\u00E9e"));
    std::ofstream(folder + "/photo.bin", std::ios::binary) << std::string("a\0b\r\n", 5);
    page().addFile(folder + "/photo.bin");
    BOOST_TEST(says(page(), "photo.bin"));
    BOOST_TEST(store().proofs(id).size() == 2U);
    BOOST_TEST(meeting().contentOf(store().proofs(id).back().id) == contentOf(folder + "/photo.bin"));
    std::ofstream(folder + "/large.bin") << std::string(mostProof + 1, 'x');
    wxTEST_DIALOG(page().addFile(folder + "/large.bin"), Answers(wxOK));
    BOOST_TEST(store().proofs(id).size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(what_shows_the_levels_is_still_there_when_the_meeting_is_over, Meets) {
    const std::string id = closed();
    hold(id);
    std::ofstream(folder + "/photo.bin", std::ios::binary) << std::string("a\0b\r\n", 5);
    page().addFile(folder + "/photo.bin");
    meeting().goTo(1);
    meeting().addProof(Proof::Kind::text, "Affiche au guichet");
    store().endMeeting(id);
    frame->diagnostics().lead(id);
    press(board(), "Voir la r\u00E9union");
    BOOST_TEST_REQUIRE(meeting().isOver());
    BOOST_TEST(says(page(), "photo.bin"));
    BOOST_TEST(says(page(), "Affiche au guichet"));
    BOOST_TEST(says(page(), meeting().points()[1].criterion().text));
    BOOST_TEST(find<wxButton>(page(), [](wxButton& one) {
                   return one.GetLabelText() == wxString::FromUTF8("Enregistrer une copie\u2026");
               }) != nullptr);
    BOOST_TEST(!find<wxButton>(page(), [](wxButton& one) {
        return one.GetToolTipText().StartsWith(wxString::FromUTF8("Retirer"));
    }));
}

BOOST_FIXTURE_TEST_CASE(the_big_screen_keeps_the_point_and_what_is_written, Meets) {
    const std::string id = closed();
    hold(id);
    page().pick(1);
    find<Editor>(page())->WriteText(wxString::FromUTF8("Vu"));
    press(page(), "Grand \u00E9cran");
    BOOST_TEST_REQUIRE(waitFor([&] { return frame->IsFullScreen() && page().meeting(); }));
    BOOST_TEST(waitFor([&] { return says(page(), "Point 1 sur"); }));
    BOOST_TEST(store().consensus(id).front().reason == "Vu");
    press(page(), "\u00C9cran ordinaire");
    BOOST_TEST(waitFor([&] { return !frame->IsFullScreen() && page().meeting(); }));
}

BOOST_FIXTURE_TEST_CASE(what_is_weak_leads_to_a_module_that_trains_it, Meets) {
    const std::string id = closed(0);
    hold(id);
    meeting().adopt();
    frame->diagnostics().look(id);
    BOOST_TEST(says(outcome(), "Ce qui peut se travailler en formation"));
    BOOST_TEST(says(outcome(), "trop peu de personnes"));
    press(outcome(), "Voir le module");
    BOOST_TEST(waitFor([&] { return find<ModulePage>(*frame) != nullptr; }));
}

BOOST_FIXTURE_TEST_CASE(all_services_are_shown_with_those_that_have_not_begun, Meets) {
    const std::string id = closed();
    desk->diagnostics().addUnit("\u00C9tat civil");
    frame->goToDiagnostics();
    press(*frame, "Tous les services");
    BOOST_TEST_REQUIRE(waitFor([this] { return says(*frame, "O\u00F9 en est chaque service"); }));
    auto* table = find<TableView>(*frame);
    BOOST_TEST_REQUIRE(table);
    BOOST_TEST(table->GetItemCount() == 2);
    BOOST_TEST(table->GetTextValue(0, 5).utf8_string() == "10 r\u00E9ponses sur 9");
    BOOST_TEST(table->GetTextValue(1, 1).utf8_string() == "pas commenc\u00E9");
}

BOOST_AUTO_TEST_SUITE_END()
