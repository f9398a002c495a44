#include <wx/srchctrl.h>
#include <wx/testing.h>
#include <wx/textctrl.h>

#include <boost/test/unit_test.hpp>
#include <fstream>

#include "tests/windows/clerk.h"
#include "tests/windows/meanwhile.h"
#include "tests/windows/registers.h"
#include "trainer/machine/world.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/event_page.h"
#include "trainer/windows/events_page.h"
#include "trainer/windows/rows_table.h"
#include "trainer/windows/tick.h"

using namespace trainer;
using namespace assessment;

namespace {

using Answers = wxExpectModal<wxMessageDialog>;

/// Somebody who keeps the register of a service.
struct Events : Registers {
    using Registers::write;
    EventsPage& list() { return registers().events(); }
    EventPage& page() { return registers().event(); }
    EventStore& events() { return *workspace->events; }
    Event only() {
        const auto all = events().events(unit);
        BOOST_TEST_REQUIRE(all.size() == 1U);
        return all.front();
    }
    void write(const std::string& field, const std::string& text) { write(page(), field, text); }
    void begin() {
        registers().goToEvents(unit);
        BOOST_TEST_REQUIRE(waitFor([this] { return list().IsShownOnScreen(); }));
        press(list(), "Noter un \u00E9v\u00E9nement");
        BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    }
    std::string noted(const std::string& facts) {
        begin();
        write("Ce qui s\u2019est pass\u00E9", facts);
        press(page(), "Enregistrer");
        return page().sheet()->draft.id;
    }
    void decide(const std::string& label) {
        auto* radio = find<RadioTick>(
            page(), [&](RadioTick& one) { return one.GetLabelText().utf8_string() == label; });
        BOOST_TEST_REQUIRE(radio != nullptr, "no choice " + label);
        radio->SetValue(true);
        wxCommandEvent event(wxEVT_RADIOBUTTON, radio->GetId());
        event.SetEventObject(radio);
        radio->ProcessWindowEvent(event);
        wxYield();
    }
    std::string file(const std::string& text) {
        const std::string path = folder + "/table.csv";
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    void take(const std::string& path, const Clerk::Answer& answer) {
        Clerk clerk({answer});
        registers().takeTable(unit, path);
        BOOST_TEST(clerk.isDone());
    }
};

void takeIn(wxDialog& dialog) {
    press(dialog, "Importer");
}

constexpr std::size_t many = 20000;

/// A table of another tool, which takes a while.
std::string manyRows(const std::string& columns = "Jour;Faits") {
    std::string table = columns + "\n";
    for (std::size_t i = 0; i < many; ++i) table += "18/11/2026;Attente " + std::to_string(i) + "\n";
    return table;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(events)

BOOST_FIXTURE_TEST_CASE(an_event_is_noted_and_its_action_leads_back_to_it, Events) {
    noted("Attente de deux heures au guichet");
    BOOST_TEST(only().date == desk->today());
    decide("Une ou plusieurs actions");
    BOOST_TEST(::says(page(), "Aucune action n\u2019y r\u00E9pond encore."));
    press(page(), "Nouvelle action pour y r\u00E9pondre");
    ActionPage& action = frame->plans().action();
    BOOST_TEST_REQUIRE(waitFor([&] { return action.IsShownOnScreen(); }));
    BOOST_TEST((only().decision == Decision::acts));
    BOOST_TEST(::says(action, "Attente de deux heures au guichet"));
    named<wxTextCtrl>(action, "Titre").SetValue(wxASCII_STR("Afficher l'attente"));
    press(action, "Mettre dans le plan");
    press(action, "Ouvrir l\u2019\u00E9v\u00E9nement");
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(::says(page(), "Afficher l'attente"));
    BOOST_TEST(::says(page(), "Propos\u00E9e"));
    press(page(), "Ouvrir");
    BOOST_TEST(waitFor([&] { return action.IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(nothing_is_done_only_with_a_reason, Events) {
    noted("Attente");
    decide("Rien, avec une raison");
    press(page(), "Enregistrer");
    BOOST_TEST(::says(page(), "\u26A0"));
    BOOST_TEST((only().decision == Decision::open));
    write("Pourquoi rien n\u2019est fait", "Un guichet ouvre en mars");
    press(page(), "Enregistrer");
    BOOST_TEST((only().decision == Decision::none));
    BOOST_TEST(only().reason == "Un guichet ouvre en mars");
    press(page(), "Annuler le dernier changement");
    BOOST_TEST((only().decision == Decision::open));
}

BOOST_FIXTURE_TEST_CASE(what_looks_like_a_person_is_said_while_it_is_written, Events) {
    begin();
    write("Ce qui s\u2019est pass\u00E9", "Mme Martin a \u00E9crit \u00E0 a.martin@exemple.fr");
    BOOST_TEST(waitFor([this] { return ::says(page(), "Mme Martin"); }));
    BOOST_TEST(::says(page(), "a.martin@exemple.fr"));
    write("Ce qui s\u2019est pass\u00E9", "Une usag\u00E8re a \u00E9crit");
    BOOST_TEST(waitFor([this] { return !::says(page(), "Mme Martin"); }));
}

BOOST_FIXTURE_TEST_CASE(an_action_that_the_plan_has_is_linked, Events) {
    const Action action = planned("Afficher les horaires");
    noted("Attente");
    page().link({action});
    BOOST_TEST(::says(page(), "Afficher les horaires"));
    BOOST_TEST(workspace->plans->action(action.id)->origin.event == only().id);
    BOOST_TEST((only().decision == Decision::acts));
    press(page(), "D\u00E9tacher");
    BOOST_TEST(workspace->plans->action(action.id)->origin.event.empty());
}

BOOST_FIXTURE_TEST_CASE(a_removed_event_is_put_back, Events) {
    noted("Attente");
    wxTEST_DIALOG(press(page(), "Supprimer l\u2019\u00E9v\u00E9nement\u2026"), Answers(wxNO));
    BOOST_TEST(events().events(unit).size() == 1U);
    wxTEST_DIALOG(press(page(), "Supprimer l\u2019\u00E9v\u00E9nement\u2026"), Answers(wxYES));
    BOOST_TEST_REQUIRE(waitFor([this] { return list().IsShownOnScreen(); }));
    BOOST_TEST(events().events(unit).empty());
    press(list(), "Remettre");
    BOOST_TEST(only().facts == "Attente");
    BOOST_TEST(list().list().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(an_event_that_an_action_answers_to_says_what_to_do_before_it_goes, Events) {
    noted("Attente");
    page().link({planned("Afficher les horaires")});
    press(page(), "Supprimer l\u2019\u00E9v\u00E9nement\u2026");
    BOOST_TEST(::says(page(), "1 action r\u00E9pond \u00E0 cet \u00E9v\u00E9nement."));
    BOOST_TEST(only().facts == "Attente");
    press(page(), "D\u00E9tacher");
    wxTEST_DIALOG(press(page(), "Supprimer l\u2019\u00E9v\u00E9nement\u2026"), Answers(wxYES));
    BOOST_TEST(waitFor([this] { return events().events(unit).empty(); }));
}

BOOST_FIXTURE_TEST_CASE(who_changes_the_same_event_second_sees_both_and_chooses, Events) {
    const std::string id = noted("Attente");
    Workspace other(folder + "/work.db");
    const World world{utcNow, newId};
    PersonalPlans elsewhere(desk->diagnostics(), other, world);
    EventSheet theirs(elsewhere, id);
    theirs.draft.source = EventSource::audit;
    BOOST_TEST_REQUIRE(theirs.keep());
    write("Ce qui s\u2019est pass\u00E9", "Attente de deux heures");
    press(page(), "Enregistrer");
    BOOST_TEST(::says(page(), "Quelqu\u2019un d\u2019autre"));
    BOOST_TEST(::says(page(), "Attente \u2192 Attente de deux heures"));
    BOOST_TEST(only().facts == "Attente");
    press(page(), "Ajouter mes changements");
    BOOST_TEST(only().facts == "Attente de deux heures");
    BOOST_TEST((only().source == EventSource::audit));
}

BOOST_FIXTURE_TEST_CASE(what_is_written_of_an_event_is_kept_when_the_page_is_left, Events) {
    begin();
    write("Ce qui s\u2019est pass\u00E9", "Attente");
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(named<wxTextCtrl>(page(), "Ce qui s\u2019est pass\u00E9").GetValue() ==
               wxASCII_STR("Attente"));
    BOOST_TEST(events().events(unit).empty());
    frame->goHome();
    BOOST_TEST(only().facts == "Attente");
    frame->goBack();
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    write("Date", "32/13/2026");
    wxTEST_DIALOG(frame->goHome(), Answers(wxNO));
    BOOST_TEST(page().IsShownOnScreen());
    BOOST_TEST(::says(page(), "\u26A0"));
    wxTEST_DIALOG(frame->goHome(), Answers(wxYES));
    BOOST_TEST(!page().IsShownOnScreen());
}

BOOST_FIXTURE_TEST_CASE(the_register_is_searched_and_opened_by_its_table, Events) {
    noted("Attente au guichet");
    noted("Formulaire illisible");
    registers().goToEvents(unit);
    BOOST_TEST(list().list().size() == 2U);
    BOOST_TEST(::says(list(), "2 \u00E9v\u00E9nements attendent"));
    named<wxSearchCtrl>(list(), "Chercher dans les \u00E9v\u00E9nements").SetValue(wxASCII_STR("illis"));
    BOOST_TEST(waitFor([this] { return list().list().size() == 1U; }));
    list().table()->pick(0);
    press(list(), "Ouvrir l\u2019\u00E9v\u00E9nement");
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(page().sheet()->draft.facts == "Formulaire illisible");
}

BOOST_FIXTURE_TEST_CASE(columns_of_a_register_stay_as_wide_as_somebody_made_them, Events) {
    constexpr int wide = 230;
    noted("Attente");
    const auto width = [this] { return list().table()->GetColumn(1)->GetWidth(); };
    registers().goToEvents(unit);
    list().table()->GetColumn(1)->SetWidth(wide);
    BOOST_TEST_REQUIRE(waitFor([&] { return width() == wide; }));
    list().refresh();
    BOOST_TEST(waitFor([&] { return std::abs(width() - wide) <= 1; }));
    reopen();
    registers().goToEvents(unit);
    BOOST_TEST(waitFor([&] { return std::abs(width() - wide) <= 1; }));
}

BOOST_FIXTURE_TEST_CASE(a_table_of_another_tool_is_taken_in_once, Events) {
    const std::string table =
        "ID;Date de publication;Description;Gravit\u00E9\n"
        "12;18/11/2026;Attente de deux heures;grave\n"
        "13;19/11/2026;J'ai vu M. Durand;\n";
    take(file(table), takeIn);
    BOOST_TEST(::says(list(), "2 \u00E9v\u00E9nements sont import\u00E9s."));
    BOOST_TEST(::says(list(), "1 semble dire de qui il s\u2019agit"));
    const auto all = events().events(unit);
    BOOST_TEST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all.back().date == "2026-11-18");
    BOOST_TEST(all.back().severity == "serious");
    BOOST_TEST(all.back().reference == "12");
    take(file(table), takeIn);
    BOOST_TEST(::says(list(), "2 \u00E9taient d\u00E9j\u00E0 dans le registre"));
    BOOST_TEST(events().events(unit).size() == 2U);
    BOOST_TEST(settings->eventColumns().at(EventPart::facts) == "Description");
}

BOOST_FIXTURE_TEST_CASE(a_table_with_a_wrong_row_is_named_and_nothing_of_it_is_taken_in, Events) {
    take(file("Jour;Faits;Gravit\u00E9\n"
              "18/11/2026;Attente;grave\n"
              "31/02/2026;Attente;\n"
              "18/11/2026;;\n"
              "18/11/2026;Attente;terrible\n"),
         takeIn);
    BOOST_TEST(::says(list(), "Rien de ce tableau n\u2019est import\u00E9."));
    BOOST_TEST(::says(list(), "A3"));
    BOOST_TEST(::says(list(), "B4"));
    BOOST_TEST(::says(list(), "C5"));
    BOOST_TEST(events().events(unit).empty());
}

BOOST_FIXTURE_TEST_CASE(a_row_without_a_number_is_not_taken_twice_and_a_day_to_come_is_refused, Events) {
    take(file("Jour;Faits\n18/11/2026;Attente\n"), takeIn);
    take(file("Jour;Faits\n18/11/2026;Attente\n19/11/2026;Attente\n"), takeIn);
    BOOST_TEST(events().events(unit).size() == 2U);
    take(file("Jour;Faits\n18/11/2099;Attente\n"), takeIn);
    BOOST_TEST(::says(list(), "A2"));
    BOOST_TEST(events().events(unit).size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_large_table_is_taken_in_beside_the_window_and_tells_how_far_it_is, Events) {
    const std::string path = file(manyRows());
    Clerk clerk({takeIn});
    int furthest = 0;
    const Meanwhile looks([&] {
        if (const auto* gauge = shownGauge()) furthest = std::max(furthest, gauge->GetValue());
        return false;
    });
    registers().takeTable(unit, path);
    BOOST_TEST(furthest > 0);
    BOOST_TEST(events().events(unit).size() == many);
    BOOST_TEST(frame->IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(a_large_table_that_is_cancelled_leaves_everything_as_it_was, Events) {
    take(file("Jour;Faits\n18/11/2026;Attente\n"), takeIn);
    const auto before = settings->eventColumns();
    const std::string path = file(manyRows("Date;Description"));
    Clerk clerk({takeIn});
    // Half of the way: by then rows are being kept.
    const Meanwhile cancels([] {
        const auto* gauge = shownGauge();
        if (!gauge || gauge->GetValue() <= gauge->GetRange() / 2) return false;
        press(*shownJob(), "Annuler");
        return true;
    });
    BOOST_CHECK_THROW(registers().takeTable(unit, path), Cancelled);
    BOOST_TEST(only().facts == "Attente");
    BOOST_TEST((settings->eventColumns() == before));
    BOOST_TEST(frame->IsEnabled());
    BOOST_TEST(!shownJob());
}

BOOST_FIXTURE_TEST_CASE(columns_have_to_be_chosen_before_a_table_is_taken_in, Events) {
    take(file("Quand;Quoi\n18/11/2026;Attente\n"), [](wxDialog& dialog) {
        press(dialog, "Importer");
        BOOST_TEST(::says(dialog, "Choisissez une colonne pour la date"));
        dialog.EndModal(wxID_CANCEL);
    });
    BOOST_TEST(events().events(unit).empty());
    wxTEST_DIALOG(registers().takeTable(unit, folder + "/none.csv"), Answers(wxOK));
}

BOOST_AUTO_TEST_SUITE_END()
