#include <wx/srchctrl.h>
#include <wx/testing.h>
#include <wx/textctrl.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/registers.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/practice_page.h"
#include "trainer/windows/practices_page.h"
#include "trainer/windows/rows_table.h"

using namespace trainer;
using namespace assessment;

namespace {

using Answers = wxExpectModal<wxMessageDialog>;

/// Somebody who tells and reads what was learnt.
struct Practices : Registers {
    PracticesPage& list() { return registers().practices(); }
    PracticePage& page() { return registers().practice(); }
    PracticeStore& store() { return *workspace->practices; }

    Practice told(const std::string& title, const std::string& by, bool isShared = false) {
        Practice one;
        one.id = desk->diagnostics().newId();
        one.unit = by;
        one.date = "2026-01-15";
        one.title = title;
        one.worked = "Le public trouve le guichet";
        one.isShared = isShared;
        store().add(one);
        return one;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(practices)

BOOST_FIXTURE_TEST_CASE(what_an_action_taught_is_told_from_its_page, Practices) {
    Action action = planned("Afficher les horaires", ActionStatus::done);
    action.days = 25;
    action.euros = 300;
    workspace->plans->change(
        {{action, {JournalEntry::Kind::change, "Camille", desk->plans().now(), {}, {}}}});
    frame->plans().open(action.id);
    press(frame->plans().action(), "Raconter ce que l\u2019\u00E9quipe a appris");
    BOOST_TEST_REQUIRE(arrives(page()));
    press(page(), "Enregistrer");
    BOOST_TEST(::says(page(), "Il manque ce qui a march\u00E9"));
    BOOST_TEST(store().practices(unit).empty());
    write(page(), "Ce qui a march\u00E9", "Une affiche par porte");
    press(page(), "Enregistrer");
    BOOST_TEST_REQUIRE(store().practices(unit).size() == 1U);
    const Practice kept = store().practices(unit).front();
    BOOST_TEST(kept.action == action.id);
    BOOST_TEST(kept.title == "Afficher les horaires");
    BOOST_TEST(kept.cost == "2,5 jours de travail, 300 euros");
    BOOST_TEST(!kept.isShared);
    frame->plans().open(action.id);
    press(frame->plans().action(), "Voir le retour d\u2019exp\u00E9rience");
    BOOST_TEST(arrives(page()));
}

BOOST_FIXTURE_TEST_CASE(an_action_still_to_be_done_has_nothing_to_tell, Practices) {
    frame->plans().open(planned("Afficher les horaires", ActionStatus::inProgress).id);
    BOOST_TEST(!::says(frame->plans().action(), "Ce que l\u2019\u00E9quipe a appris"));
    registers().goToPractices(unit);
    BOOST_TEST(::says(list(), "Aucun retour d\u2019exp\u00E9rience"));
    planned("Afficher l'attente", ActionStatus::done);
    list().refresh();
    pressNamed(list(), "Raconter\u00A0: Afficher l'attente");
    BOOST_TEST(arrives(page()));
}

BOOST_FIXTURE_TEST_CASE(what_another_service_shares_is_read_and_done_here_without_a_double, Practices) {
    const std::string other = desk->diagnostics().addUnit("Mairie annexe");
    told("Afficher les horaires du guichet", other, true);
    told("Rien que pour nous", other);
    planned("Afficher les horaires");
    registers().goToPractices(unit);
    BOOST_TEST_REQUIRE(list().shown().size() == 1U);
    list().table()->pick(0);
    press(list(), "Lire");
    BOOST_TEST_REQUIRE(arrives(page()));
    BOOST_TEST(::says(page(), "Mairie annexe"));
    BOOST_TEST(::says(page(), "Le public trouve le guichet"));
    BOOST_TEST(!find<wxTextCtrl>(page()), "it is theirs");
    press(page(), "Le faire ici");
    ActionPage& action = frame->plans().action();
    BOOST_TEST_REQUIRE(arrives(action));
    press(action, "Mettre dans le plan");
    BOOST_TEST(::says(action, "Le plan contient d\u00E9j\u00E0 une action qui ressemble."));
    BOOST_TEST(workspace->plans->actions(unit).size() == 1U);
    press(action, "Mettre dans le plan");
    BOOST_TEST_REQUIRE(workspace->plans->actions(unit).size() == 2U);
    BOOST_TEST((workspace->plans->actions(unit).back().status == ActionStatus::proposed));
    BOOST_TEST(workspace->plans->actions(unit).back().details == "Le public trouve le guichet");
}

BOOST_FIXTURE_TEST_CASE(lessons_are_searched_without_accents, Practices) {
    told("Afficher les d\u00E9lais", unit);
    told("Rappeler", unit);
    registers().goToPractices(unit);
    BOOST_TEST(list().shown().size() == 2U);
    named<wxSearchCtrl>(list(), "Chercher dans les retours d\u2019exp\u00E9rience")
        .SetValue(wxASCII_STR("delai"));
    BOOST_TEST(waitFor([this] { return list().shown().size() == 1U; }));
    BOOST_TEST(list().shown().front()->title == "Afficher les d\u00E9lais");
}

BOOST_FIXTURE_TEST_CASE(a_removed_lesson_is_put_back, Practices) {
    const Practice one = told("Rappeler", unit);
    registers().openPractice(unit, one.id);
    wxTEST_DIALOG(press(page(), "Supprimer\u2026"), Answers(wxYES));
    BOOST_TEST_REQUIRE(arrives(list()));
    BOOST_TEST(store().practices(unit).empty());
    press(list(), "Remettre");
    BOOST_TEST(store().practices(unit).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_is_written_of_a_lesson_stays_when_the_window_is_made_anew, Practices) {
    const Practice one = told("Rappeler", unit);
    registers().openPractice(unit, one.id);
    write(page(), "Ce qui n\u2019a pas march\u00E9", "Le soir");
    frame->rebuild();
    BOOST_TEST_REQUIRE(arrives(page()));
    BOOST_TEST(store().practices(unit).front().failed.empty());
    frame->goHome();
    BOOST_TEST(store().practices(unit).front().failed == "Le soir");
}

BOOST_AUTO_TEST_SUITE_END()
