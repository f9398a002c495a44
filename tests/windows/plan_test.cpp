#include <wx/srchctrl.h>
#include <wx/testing.h>

#include "tests/windows/hand.h"
#include "tests/windows/plans.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/tick.h"

using namespace plans_of_a_service;

namespace {

using Answers = wxExpectModal<wxMessageDialog>;

/// The control that the keyboard is on; null where there is none.
wxWindow* keyboardIn(wxWindow& frame) {
    wxWindow* found = nullptr;
    for (wxWindow* one : shownBelow(frame))
        if (hasKeyboard(*one)) found = one;
    return found;
}

/// Goes on by the Tab key until the keyboard is on the control of that name.
void tabTo(wxWindow& frame, const std::string& name) {
    constexpr int mostStops = 80;
    Hand hand;
    for (int i = 0; i < mostStops; ++i) {
        wxWindow* here = keyboardIn(frame);
        if (here && accessibleName(*here) == name) return;
        hand.press(WXK_TAB);
        BOOST_TEST_REQUIRE(waitFor([&] { return keyboardIn(frame) != here; }), "Tab leads nowhere");
    }
    BOOST_FAIL("Tab does not lead to " + name);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plans)

BOOST_FIXTURE_TEST_CASE(each_line_of_the_week_opens_what_it_speaks_of, Plans) {
    const std::string late = add("Afficher les horaires", "2026-01-15", ActionStatus::decided);
    Indicator calls;
    calls.id = desk->diagnostics().newId();
    calls.unit = unit;
    calls.title = "Appels pris";
    desk->plans().indicators().add(calls);
    desk->plans().indicators().keep({desk->diagnostics().newId(), calls.id, "2026-01-01", 80'000, {}});
    const auto open = [this](const std::string& what) {
        frame->plans().goToPlan(unit);
        BOOST_TEST_REQUIRE(waitFor([this] { return plan().IsShownOnScreen(); }));
        Hand().click(named<wxButton>(plan(), "Ouvrir\u00A0: " + what));
    };
    open("Appels pris");
    IndicatorPage& indicator = frame->plans().registers().indicator();
    BOOST_TEST_REQUIRE(waitFor([&] { return indicator.IsShownOnScreen(); }));
    BOOST_TEST(indicator.sheet()->draft.id == calls.id);
    open("Afficher les horaires");
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(page().sheet()->draft.id == late);
}

BOOST_FIXTURE_TEST_CASE(a_long_week_is_shown_whole_on_demand, Plans) {
    for (int i = 0; i < 8; ++i) add("En retard " + std::to_string(i), "2026-01-15", ActionStatus::decided);
    frame->plans().goToPlan(unit);
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().IsShownOnScreen(); }));
    BOOST_TEST(says(plan(), "Et 2 autres."));
    press(plan(), "Tout montrer");
    BOOST_TEST(waitFor([this] { return !says(plan(), "Et 2 autres."); }));
    named<wxButton>(plan(), "Ouvrir\u00A0: En retard 7");
}

BOOST_FIXTURE_TEST_CASE(from_a_closed_diagnostic_a_gap_becomes_an_action, Plans) {
    unit = unitWithGaps();
    frame->diagnostics().look(store().campaignsOf(unit).front().id);
    press(*frame, "Faire un plan d\u2019actions");
    BOOST_TEST_REQUIRE(waitFor([this] { return ideas().IsShownOnScreen(); }));
    auto* tick = find<CheckTick>(ideas());
    BOOST_TEST_REQUIRE(tick);
    tick->SetValue(true);
    wxCommandEvent event(wxEVT_CHECKBOX, tick->GetId());
    event.SetInt(1);
    event.SetEventObject(tick);
    tick->ProcessWindowEvent(event);
    press(ideas(), "Mettre dans le plan");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().IsShownOnScreen(); }));
    BOOST_TEST(plan().list().size() == 1U);
    const auto actions = plans().actions(unit);
    BOOST_TEST_REQUIRE(actions.size() == 1U);
    BOOST_TEST((actions.front().origin.kind == ActionOrigin::Kind::gap));
    BOOST_TEST(actions.front().origin.from == 1);
    BOOST_TEST(actions.front().origin.target == 2);
    plan().table()->pick(0);
    press(plan(), "Ouvrir l\u2019action");
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(::says(page(), "Elle r\u00E9pond \u00E0 un \u00E9cart, du niveau 1 au niveau 2"));
}

BOOST_FIXTURE_TEST_CASE(an_action_goes_step_by_step_and_is_verified_by_a_proof, Plans) {
    const std::string id = shown("Afficher les horaires");
    press(page(), "Elle est d\u00E9cid\u00E9e");
    press(page(), "Elle est commenc\u00E9e");
    press(page(), "Elle est faite");
    BOOST_TEST((kept(id).status == ActionStatus::done));
    press(page(), "Cela a aid\u00E9\u00A0: v\u00E9rifi\u00E9e");
    BOOST_TEST(::says(page(), "Rien ne montre encore que cela a aid\u00E9."));
    BOOST_TEST((kept(id).status == ActionStatus::done));
    write("Preuves", "Photo du hall du 3 mars");
    press(page(), "Cela a aid\u00E9\u00A0: v\u00E9rifi\u00E9e");
    BOOST_TEST((kept(id).status == ActionStatus::verified));
    BOOST_TEST(::says(page(), "\u00C9tat\u00A0: Faite \u2192 V\u00E9rifi\u00E9e"));
    BOOST_TEST(plans().journal(id).size() == 5U);
}

BOOST_FIXTURE_TEST_CASE(it_is_put_off_only_with_a_reason_that_the_journal_keeps, Plans) {
    const std::string id = shown("Afficher les horaires", "2098-03-01", ActionStatus::decided);
    const auto putOff = [&](std::deque<Clerk::Answer> answers) {
        Clerk clerk(std::move(answers));
        page().changeDay(ActionField::due);
        BOOST_TEST(clerk.isDone());
    };
    putOff({day("15/04/2098"), [](wxDialog& dialog) { dialog.EndModal(wxID_CANCEL); }});
    BOOST_TEST(kept(id).due == "2098-03-01");
    putOff({day("15/04/2098"), says("Le panneau manque")});
    BOOST_TEST(kept(id).due == "2098-04-15");
    BOOST_TEST(plans().journal(id).back().note == "Le panneau manque");
    BOOST_TEST(
        ::says(page(), "\u00C9ch\u00E9ance repouss\u00E9e du 1er\u00A0mars 2098 au 15\u00A0avril 2098"));
    BOOST_TEST(::says(page(), "Raison\u00A0: Le panneau manque"));
    BOOST_TEST(::says(page(), "Repouss\u00E9e 1 fois."));
}

BOOST_FIXTURE_TEST_CASE(who_changes_the_same_action_second_sees_both_and_chooses, Plans) {
    const std::string id = shown("Afficher les horaires");
    Workspace other(folder + "/work.db");
    const World world{utcNow, newId};
    PersonalPlans elsewhere(desk->diagnostics(), other, world);
    ActionSheet theirs(elsewhere, id);
    Action after = theirs.draft;
    after.owner = "Dominique";
    BOOST_TEST_REQUIRE(theirs.keep(after, JournalEntry::Kind::change, ""));

    write("Titre", "Afficher les horaires partout");
    press(page(), "Enregistrer");
    BOOST_TEST(::says(page(), "Quelqu\u2019un d\u2019autre a modifi\u00E9 cette action"));
    BOOST_TEST(::says(page(), "Responsable\u00A0: Dominique"));
    BOOST_TEST(::says(page(), "Afficher les horaires partout"));
    BOOST_TEST(kept(id).title == "Afficher les horaires");
    press(page(), "Ajouter mes changements");
    BOOST_TEST(kept(id).title == "Afficher les horaires partout");
    BOOST_TEST(kept(id).owner == "Dominique");
}

BOOST_FIXTURE_TEST_CASE(what_is_written_is_kept_when_the_page_is_left, Plans) {
    const std::string id = shown("Afficher les horaires");
    write("Responsable", "Camille");
    frame->goHome();
    BOOST_TEST(kept(id).owner == "Camille");
    frame->plans().open(id);
    write("Titre", "");
    wxTEST_DIALOG(frame->goHome(), Answers(wxNO));
    BOOST_TEST(page().IsShownOnScreen());
    BOOST_TEST(::says(page(), "Il manque un titre."));
    wxTEST_DIALOG(frame->goHome(), Answers(wxYES));
    BOOST_TEST(!page().IsShownOnScreen());
    BOOST_TEST(kept(id).title == "Afficher les horaires");
}

BOOST_FIXTURE_TEST_CASE(what_is_written_stays_when_the_window_is_made_anew, Plans) {
    const std::string id = shown("Afficher les horaires");
    write("Responsable", "Camille");
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(named(page(), "Responsable").GetValue().utf8_string() == "Camille");
}

BOOST_FIXTURE_TEST_CASE(a_change_is_taken_back_into_the_journal, Plans) {
    const std::string id = shown("Afficher les horaires");
    write("Titre", "Autre chose");
    press(page(), "Enregistrer");
    BOOST_TEST(kept(id).title == "Autre chose");
    press(page(), "Annuler le dernier changement");
    BOOST_TEST(kept(id).title == "Afficher les horaires");
    BOOST_TEST(plans().journal(id).size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(a_double_is_offered_before_a_new_action_is_kept, Plans) {
    add("Afficher les horaires du guichet");
    frame->plans().begin(freshAction(desk->plans(), unit));
    write("Titre", "Afficher les horaires");
    press(page(), "Mettre dans le plan");
    BOOST_TEST(::says(page(), "Le plan contient d\u00E9j\u00E0 une action qui ressemble."));
    BOOST_TEST(plans().actions(unit).size() == 1U);
    press(page(), "Mettre dans le plan");
    BOOST_TEST(plans().actions(unit).size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(an_action_is_made_by_the_keyboard_alone, Plans) {
    unit = desk->diagnostics().addUnit("Accueil");
    Hand hand;
    frame->Raise();
    BOOST_TEST_REQUIRE(waitFor([] { return wxWindow::FindFocus() != nullptr; }));
    hand.press('6', wxMOD_ALT);
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().IsShownOnScreen(); }));
    tabTo(*frame, "Nouvelle action");
    hand.press(WXK_SPACE);
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    tabTo(*frame, "Titre");
    wxUIActionSimulator().Text("Badges");
    BOOST_TEST_REQUIRE(waitFor([this] { return page().sheet()->draft.title == "Badges"; }));
    tabTo(*frame, "Mettre dans le plan");
    hand.press(WXK_SPACE);
    BOOST_TEST_REQUIRE(waitFor([this] { return plans().actions(unit).size() == 1U; }));
    BOOST_TEST(waitFor([this] { return ::says(page(), "Propos\u00E9e"); }));
}

BOOST_FIXTURE_TEST_CASE(the_table_follows_what_is_searched, Plans) {
    add("\u00C9crire la charte");
    add("Afficher les horaires", "2026-01-15");
    frame->plans().goToPlan(unit);
    BOOST_TEST(plan().list().size() == 2U);
    BOOST_TEST(::says(plan(), "En retard depuis le 15\u00A0janvier 2026"));
    named<wxSearchCtrl>(plan(), "Chercher dans les actions").SetValue(wxASCII_STR("ecrire"));
    BOOST_TEST(waitFor([this] { return plan().list().size() == 1U; }));
    BOOST_TEST(::says(plan(), "Actions\u00A0: 1 sur 2"));
    plan().table()->pick(0);
    BOOST_TEST(kept(plan().table()->picked()).title == "\u00C9crire la charte");
}

BOOST_FIXTURE_TEST_CASE(a_hundred_thousand_actions_are_shown_as_they_are_asked_for, Plans) {
    constexpr int many = 100000;
    std::vector<Action> actions(many);
    for (int i = 0; i < many; ++i) {
        actions[static_cast<std::size_t>(i)].id = std::to_string(i);
        actions[static_cast<std::size_t>(i)].title = "Action " + std::to_string(many - i);
    }
    const PlanList list(std::move(actions), "2026-11-22");
    auto* table = new PlanTable(frame, PlanLook().columns, {}, [](const std::string& id) { return id; },
                                {[](const std::string&) {}});
    table->show(list, PlanOrder::due, false);
    table->pick(many - 1);
    BOOST_TEST(table->picked() == std::to_string(many - 1));
    table->Destroy();
}

BOOST_AUTO_TEST_SUITE_END()
