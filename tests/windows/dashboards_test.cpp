#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/testing.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>
#include <wx/timer.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/hand.h"
#include "tests/windows/looking.h"
#include "trainer/presenters/asked_training.h"
#include "trainer/presenters/board.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/indicator_page.h"

using namespace trainer;
using namespace assessment;

namespace {

/// Somebody who writes a day into the dialog that asks for one.
class DayClerk : public wxTimer {
  public:
    explicit DayClerk(std::string day) : day_(std::move(day)) { Start(5); }
    bool isDone() const { return isDone_; }
    void Notify() override {
        for (wxWindow* one : wxTopLevelWindows) {
            auto* dialog = dynamic_cast<wxDialog*>(one);
            if (isDone_ || !dialog || !dialog->IsModal()) continue;
            isDone_ = true;
            find<wxTextCtrl>(*dialog)->SetValue(wxString::FromUTF8(day_));
            press(*dialog, "La garder");
        }
    }

  private:
    std::string day_;
    bool isDone_ = false;
};

/// Somebody who looks, and asks the team to train.
struct AskingTheTeam : Looking {
    /// Asks the team to train the first module that is offered on a page.
    void askTeam(wxWindow& window) {
        DayClerk clerk("31/12/2098");
        press(window, "Le demander \u00E0 l\u2019\u00E9quipe\u2026");
        BOOST_TEST_REQUIRE(waitFor([&] { return clerk.isDone(); }));
        BOOST_TEST_REQUIRE(
            waitFor([this] { return !desk->plans().assignments().assignments(unit).empty(); }));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(dashboards)

BOOST_FIXTURE_TEST_CASE(a_figure_shows_what_it_counts_and_a_row_opens_its_action, Looking) {
    const std::string id = add("Afficher les horaires", ActionStatus::inProgress);
    add("R\u00E9\u00E9crire le courrier", ActionStatus::done);
    frame->plans().goToPlan(unit);
    auto* part = find<wxToggleButton>(
        *frame, [](wxToggleButton& one) { return one.GetLabel() == wxASCII_STR("Tableaux de bord"); });
    BOOST_TEST_REQUIRE(part != nullptr);
    Hand().click(*part);
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(says(page(), "O\u00F9 en sommes-nous\u202F?"));
    BOOST_TEST(says(page(), "Pas assez de donn\u00E9es pour un pourcentage"));
    BOOST_TEST(find<DrawingView>(page()));
    TableView& figures = table(page(), "O\u00F9 en sont les actions");
    BOOST_TEST(cell(figures, 2, 0) == "En cours");
    BOOST_TEST(cell(figures, 2, 1) == "1");
    page().view()->showRows(0, 2);
    TableView& rows = table(page(), "En cours");
    BOOST_TEST(cell(rows, 0, 0) == "Afficher les horaires");
    rows.SelectRow(0);
    press(page(), "Ouvrir");
    BOOST_TEST_REQUIRE(waitFor([this] { return frame->plans().action().IsShownOnScreen(); }));
    BOOST_TEST(frame->plans().action().sheet()->draft.id == id);
    frame->goBack();
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(the_arrow_keys_go_through_the_figures_and_their_rows_follow, Looking) {
    add("Afficher les horaires", ActionStatus::proposed);
    ask(Question::stand);
    TableView& figures = table(page(), "O\u00F9 en sont les actions");
    figures.SetFocus();
    BOOST_TEST_REQUIRE(waitFor([&] { return hasKeyboard(figures); }));
    Hand hand;
    hand.press(WXK_DOWN);
    hand.press(WXK_UP);
    BOOST_TEST(waitFor([this] { return says(page(), "Propos\u00E9e\u00A0: 1"); }));
    BOOST_TEST(hasKeyboard(figures));
}

BOOST_FIXTURE_TEST_CASE(what_is_late_stands_there_with_the_obstacle_or_that_nobody_noted_one, Looking) {
    const std::string id = add("Afficher les horaires", ActionStatus::decided, "2026-01-15");
    ask(Question::late);
    BOOST_TEST(says(page(), "1 action est en retard."));
    BOOST_TEST(cell(table(page(), "Tout ce qui est en retard"), 0, 4) == "personne n\u2019en a not\u00E9");
    Action action = *desk->plans().plans().action(id);
    desk->plans().plans().change(
        {{action, {JournalEntry::Kind::obstacle, "Camille", desk->plans().now(), "Le panneau manque", {}}}});
    page().ask(Question::late);
    BOOST_TEST(cell(table(page(), "Tout ce qui est en retard"), 0, 4) == "Le panneau manque");
    PeriodChoice period{PeriodChoice::Kind::own, {"2020-01-01", "2020-12-31"}};
    page().look(period);
    BOOST_TEST(says(page(), "Pas assez de donn\u00E9es"));
    BOOST_TEST(says(page(), "Du 1er\u00A0janvier 2020 au 31\u00A0d\u00E9cembre 2020"));
}

BOOST_FIXTURE_TEST_CASE(every_question_says_what_is_missing_where_there_is_nothing, Looking) {
    unit = desk->diagnostics().addUnit("Accueil");
    for (const Question question : questions) {
        ask(question);
        BOOST_TEST(says(page(), "Pas assez de donn\u00E9es"));
        BOOST_TEST(page().view()->dashboard().parts.size() >= 1U);
    }
}

BOOST_FIXTURE_TEST_CASE(the_question_and_the_period_stay_when_the_window_is_made_anew, Looking) {
    add("Afficher les horaires", ActionStatus::decided, "2026-01-15");
    ask(Question::heard);
    page().look({PeriodChoice::Kind::year});
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen() && page().view(); }));
    BOOST_TEST((page().shown().question == Question::heard));
    BOOST_TEST((page().shown().period.kind == PeriodChoice::Kind::year));
    BOOST_TEST(page().unit() == unit);
}

BOOST_FIXTURE_TEST_CASE(what_changed_shows_the_indicators_since_the_wave_and_opens_one, Looking) {
    unit = unitWithGaps();
    Indicator calls;
    calls.id = desk->diagnostics().newId();
    calls.unit = unit;
    calls.title = "Appels pris";
    desk->plans().indicators().add(calls);
    ask(Question::change);
    TableView& rows = table(page(), "Tous ceux qui sont mesur\u00E9s");
    BOOST_TEST(cell(rows, 0, 0) == "Appels pris");
    BOOST_TEST(cell(rows, 0, 4) == "Jamais mesur\u00E9");
    rows.SelectRow(0);
    press(page(), "Ouvrir");
    BOOST_TEST(waitFor([this] { return frame->plans().registers().indicator().IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(
    from_the_result_the_team_is_asked_and_each_sees_it_at_home_until_they_are_asked_no_more, AskingTheTeam) {
    unit = unitWithGaps();
    auto person = *workspace->team->person(desk->person().id);
    person.unit = unit;
    BOOST_TEST_REQUIRE((workspace->team->update(person) == Update::kept));
    Action action = ideasFor(desk->plans(), unit)->gaps.front().own;
    action.title = "Se former";
    addToPlan(desk->plans(), {action});
    frame->diagnostics().look(store().campaignsOf(unit).front().id);
    askTeam(*frame);
    const auto assigned = desk->plans().assignments().assignments(unit);
    BOOST_TEST_REQUIRE(assigned.size() == 1U);
    BOOST_TEST(assigned.front().due == "2098-12-31");
    BOOST_TEST(waitFor([this] { return says(*frame, "31\u00A0d\u00E9cembre 2098"); }));
    ask(Question::trained);
    BOOST_TEST(says(page(), "Qui l\u2019a r\u00E9ussi en entier depuis"));
    const wxExpectModal<wxMessageDialog> answer(wxID_YES);
    { wxTEST_DIALOG(press(page(), "Ne plus le demander\u2026"), answer); }
    BOOST_TEST(waitFor([this] { return desk->plans().assignments().assignments(unit).empty(); }));
}

BOOST_FIXTURE_TEST_CASE(an_agent_is_told_at_home_what_their_service_asks, Looking) {
    unit = desk->diagnostics().addUnit("Accueil");
    auto person = *workspace->team->person(desk->person().id);
    person.unit = unit;
    BOOST_TEST_REQUIRE((workspace->team->update(person) == Update::kept));
    askToTrain(desk->plans(), unit, "in_english", {}, "2098-12-31");
    frame->Destroy();
    wxYield();
    frame = nullptr;
    desk = std::make_unique<PersonalDesk>(person, *library, *workspace, World{utcNow, newId}, writing());
    reopen();
    BOOST_TEST(
        says(*frame, "Votre service vous demande de faire ce module avant le 31\u00A0d\u00E9cembre 2098."));
    press(*frame, "Voir le module");
    BOOST_TEST(waitFor([this] { return says(*frame, "In English"); }));
}

BOOST_FIXTURE_TEST_CASE(an_action_asks_the_team_and_says_whether_the_level_moved, Looking) {
    unit = unitWithGaps();
    Action action = ideasFor(desk->plans(), unit)->gaps.front().own;
    action.title = "Afficher les horaires";
    action.status = ActionStatus::done;
    addToPlan(desk->plans(), {action});
    frame->plans().open(action.id);
    ActionPage& sheet = frame->plans().action();
    BOOST_TEST_REQUIRE(waitFor([&] { return sheet.IsShownOnScreen(); }));
    BOOST_TEST(says(sheet, "Se former pour cette action"));
    askToTrain(desk->plans(), unit, "in_english", action.id, {});
    frame->plans().open(action.id);
    BOOST_TEST(says(sheet, "Qui l\u2019a r\u00E9ussi en entier depuis"));
    BOOST_TEST(!says(sheet, "niveau inchang\u00E9"));
    // The same people say the same in the next wave.
    Campaign next = store().campaignsOf(unit).front();
    const auto framework = desk->diagnostics().frameworkOf(next);
    const auto tally = store().tally(next.id).value();
    next.id = desk->diagnostics().newId();
    next.wave = 2;
    next.phase = Phase::prepared;
    next.round = 1;
    next.version = 1;
    for (StageDate& date : next.stages) date.done.clear();
    store().add(next, *framework);
    store().open(next.id);
    give(next.id, 6);
    store().close(next.id, 1, [&](const std::vector<Ballot>&) { return tally; });
    frame->plans().open(action.id);
    BOOST_TEST(says(sheet, "Faite, niveau inchang\u00E9"));
    ask(Question::change);
    BOOST_TEST(cell(table(page(), "Ce que le dernier diagnostic montre de ce qui a \u00E9t\u00E9 fait"), 1,
                    1) == "1");
}

BOOST_AUTO_TEST_SUITE_END()
