#include <wx/app.h>
#include <wx/choice.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/testing.h>
#include <wx/textdlg.h>
#include <wx/timer.h>

#include <boost/test/unit_test.hpp>
#include <deque>
#include <fstream>
#include <sstream>

#include "tests/windows/diagnostic.h"
#include "tests/windows/hand.h"
#include "trainer/machine/world.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/change_card.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/ideas_page.h"
#include "trainer/windows/import_card.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/plan_reports.h"
#include "trainer/windows/plan_table.h"
#include "trainer/windows/tick.h"

using namespace trainer;
using namespace assessment;

namespace {

using Answers = wxExpectModal<wxMessageDialog>;

/// Somebody who answers dialogs, one after the other, as they open.
class Clerk : public wxTimer {
  public:
    using Answer = std::function<void(wxDialog&)>;
    explicit Clerk(std::deque<Answer> answers) : answers_(std::move(answers)) { Start(5); }
    bool isDone() const { return answers_.empty(); }

    void Notify() override {
        auto* dialog = dynamic_cast<wxDialog*>(wxTheApp->GetTopWindow());
        for (wxWindow* one : wxTopLevelWindows)
            if (auto* modal = dynamic_cast<wxDialog*>(one); modal && modal->IsModal()) dialog = modal;
        if (!dialog || !dialog->IsModal() || answers_.empty()) return;
        const Answer answer = answers_.front();
        answers_.pop_front();
        answer(*dialog);
    }

  private:
    std::deque<Answer> answers_;
};

Clerk::Answer day(const std::string& text) {
    return [text](wxDialog& dialog) {
        find<wxTextCtrl>(dialog)->SetValue(wxString::FromUTF8(text));
        press(dialog, "La garder");
    };
}

Clerk::Answer says(const std::string& text) {
    return [text](wxDialog& dialog) {
        dynamic_cast<wxTextEntryDialog&>(dialog).SetValue(wxString::FromUTF8(text));
        dialog.EndModal(wxID_OK);
    };
}

std::string textIn(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// Somebody who leads the plan of a service.
struct Plans : Diagnosing {
    PlanPage& plan() { return frame->plans().plan(); }
    IdeasPage& ideas() { return frame->plans().ideas(); }
    ActionPage& page() { return frame->plans().action(); }
    PlanStore& plans() { return *workspace->plans; }

    std::string add(const std::string& title, const std::string& due = {},
                    ActionStatus status = ActionStatus::proposed) {
        if (unit.empty()) unit = desk->diagnostics().addUnit("Accueil");
        Action action = freshAction(desk->plans(), unit);
        action.title = title;
        action.due = due;
        action.status = status;
        addToPlan(desk->plans(), {action});
        return action.id;
    }
    std::string shown(const std::string& title, const std::string& due = {},
                      ActionStatus status = ActionStatus::proposed) {
        const std::string id = add(title, due, status);
        frame->plans().open(id);
        BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
        return id;
    }
    template <class Control = wxTextCtrl>
    Control& named(wxWindow& window, const std::string& name) {
        auto* found = find<Control>(window, [&](Control& one) { return accessibleName(one) == name; });
        BOOST_TEST_REQUIRE(found != nullptr, "no control " + name);
        return *found;
    }
    void write(const std::string& field, const std::string& text) {
        named(page(), field).SetValue(wxString::FromUTF8(text));
    }
    Action kept(const std::string& id) { return plans().action(id).value(); }

    std::string unit;
};

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
    BOOST_TEST(::says(plan(), "1 sur 2 actions"));
    plan().table()->pick(0);
    BOOST_TEST(kept(plan().table()->picked()).title == "\u00C9crire la charte");
}

BOOST_FIXTURE_TEST_CASE(a_press_on_a_header_puts_the_table_in_order_and_again_the_other_way_round, Plans) {
    add("B\u00E2tir", "2098-03-01");
    add("Afficher", "2098-04-01");
    frame->plans().goToPlan(unit);
    const auto first = [&] { return plan().list().at(0).title; };
    BOOST_TEST(first() == "B\u00E2tir");
    plan().reveal(*plan().table());
    wxYield();
    const auto pressHeader = [this] {
        constexpr int inHeader = 14;
        wxUIActionSimulator hand;
        hand.MouseMove(plan().table()->ClientToScreen(wxPoint(2 * inHeader, inHeader)));
        hand.MouseClick();
    };
    pressHeader();
    BOOST_TEST(waitFor([&] { return first() == "Afficher"; }));
    BOOST_TEST(named<wxChoice>(plan(), "Trier par").GetStringSelection().utf8_string() == "Titre");
    pressHeader();
    BOOST_TEST(waitFor([&] { return first() == "B\u00E2tir"; }));
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().IsShownOnScreen() && plan().table(); }));
    BOOST_TEST((plan().look().order == PlanOrder::title));
    BOOST_TEST(plan().look().isTurned);
    plan().showColumns({PlanOrder::title, PlanOrder::moved});
    BOOST_TEST(plan().table()->GetColumnCount() == 2U);
    reopen();
    frame->plans().goToPlan(unit);
    BOOST_TEST(plan().table()->GetColumnCount() == 2U);
}

BOOST_FIXTURE_TEST_CASE(the_table_shows_whose_actions_and_which_engagement_are_wished_for, Plans) {
    const std::string id = add("Afficher les horaires");
    add("\u00C9crire la charte");
    Action action = kept(id);
    action.owner = "Camille";
    BOOST_TEST_REQUIRE((plans().change({{action, {{}, "Camille", utcNow(), "", {}}}}) == Update::kept));
    frame->plans().goToPlan(unit);
    const auto choose = [&](const char* label, const char* what) {
        auto& choice = named<wxChoice>(plan(), label);
        BOOST_TEST_REQUIRE(choice.SetStringSelection(wxString::FromUTF8(what)));
        wxCommandEvent event(wxEVT_CHOICE, choice.GetId());
        event.SetInt(choice.GetSelection());
        event.SetEventObject(&choice);
        choice.ProcessWindowEvent(event);
    };
    choose("Responsable", "Camille");
    BOOST_TEST(plan().list().size() == 1U);
    choose("Responsable", "Personne pour l\u2019instant");
    BOOST_TEST(plan().list().at(0).title == "\u00C9crire la charte");
    choose("Engagement", "Aucun");
    BOOST_TEST(plan().list().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_is_chosen_changes_at_once_and_is_taken_back_at_once, Plans) {
    const std::string first = add("Afficher les horaires");
    const std::string second = add("\u00C9crire la charte", {}, ActionStatus::done);
    frame->plans().goToPlan(unit);
    plan().table()->pick(std::vector<std::size_t>{0, 1});
    BOOST_TEST(::says(plan(), "2 actions choisies"));
    press(plan(), "Modifier ce qui est choisi\u2026");
    BOOST_TEST_REQUIRE(waitFor([this] { return find<ChangeCard>(plan()) != nullptr; }));
    BOOST_TEST(::says(plan(), "1 action va changer."));
    BOOST_TEST(::says(plan(), "\u00AB\u00A0\u00C9crire la charte\u00A0\u00BB"));
    press(plan(), "Modifier");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST((kept(first).status == ActionStatus::decided));
    BOOST_TEST((kept(second).status == ActionStatus::done));
    BOOST_TEST(::says(plan(), "1 action est modifi\u00E9e."));
    press(plan(), "Annuler le dernier changement");
    BOOST_TEST(waitFor([&] { return kept(first).status == ActionStatus::proposed; }));
}

BOOST_FIXTURE_TEST_CASE(several_are_put_off_only_with_a_reason, Plans) {
    const std::string first = add("Afficher", "2098-03-01");
    const std::string second = add("\u00C9crire", "2098-04-01");
    frame->plans().goToPlan(unit);
    plan().table()->SelectAll();
    plan().changePicked();
    auto* card = find<ChangeCard>(plan());
    BOOST_TEST_REQUIRE(card);
    card->wish({ActionField::due, "2098-06-01"});
    press(plan(), "Modifier");
    BOOST_TEST(::says(plan(), "Il faut une raison."));
    BOOST_TEST(kept(first).due == "2098-03-01");
    card->giveReason("Le panneau manque");
    press(plan(), "Modifier");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    for (const std::string& id : {first, second}) {
        BOOST_TEST(kept(id).due == "2098-06-01");
        BOOST_TEST(plans().journal(id).back().note == "Le panneau manque");
    }
}

BOOST_FIXTURE_TEST_CASE(cards_stand_by_their_status_and_go_on_by_key_menu_and_mouse, Plans) {
    const std::string id = add("Afficher les horaires");
    add("\u00C9crire la charte", {}, ActionStatus::done);
    frame->plans().goToPlan(unit);
    plan().showAs(PlanView::board);
    BOOST_TEST(plan().table() == nullptr);
    BOOST_TEST(::says(plan(), "Propos\u00E9e \u00B7 1"));
    BOOST_TEST(::says(plan(), "D\u00E9cid\u00E9e \u00B7 0"));
    auto& menu = named<wxButton>(plan(), "Ouvrir ou d\u00E9placer\u00A0: Afficher les horaires");
    frame->Raise();
    menu.SetFocus();
    BOOST_TEST_REQUIRE(waitFor([&] { return hasKeyboard(menu); }));
    Hand hand;
    hand.press(WXK_RIGHT, wxMOD_CONTROL);
    BOOST_TEST_REQUIRE(waitFor([&] { return kept(id).status == ActionStatus::decided; }));
    BOOST_TEST(waitFor([&] { return ::says(plan(), "1 action est modifi\u00E9e."); }));
    BOOST_TEST(::says(plan(), "D\u00E9cid\u00E9e \u00B7 1"));
    BOOST_TEST(waitFor([&] {
        return hasKeyboard(named<wxButton>(plan(), "Ouvrir ou d\u00E9placer\u00A0: Afficher les horaires"));
    }));
    press(plan(), "Annuler le dernier changement");
    BOOST_TEST_REQUIRE(waitFor([&] { return kept(id).status == ActionStatus::proposed; }));
    reopen();
    frame->plans().goToPlan(unit);
    BOOST_TEST((plan().look().view == PlanView::board));
}

BOOST_FIXTURE_TEST_CASE(a_card_that_is_dragged_to_another_status_goes_there_if_it_may, Plans) {
    const std::string id = add("Afficher les horaires");
    frame->plans().goToPlan(unit);
    plan().showAs(PlanView::board);
    wxYield();
    const auto text = [&](const char* words) {
        return find<wxStaticText>(
            plan(), [&](wxStaticText& one) { return one.GetLabelText().utf8_string().starts_with(words); });
    };
    Hand hand;
    const auto drag = [&](const char* to) {
        auto* title = text("Afficher les horaires");
        auto* head = text(to);
        BOOST_TEST_REQUIRE((title && head));
        plan().reveal(*title);
        wxYield();
        hand.take(*title->GetParent());
        hand.carry(*head);
        hand.letGo();
    };
    drag("V\u00E9rifi\u00E9e");
    BOOST_TEST((kept(id).status == ActionStatus::proposed));
    drag("D\u00E9cid\u00E9e");
    BOOST_TEST(waitFor([&] { return kept(id).status == ActionStatus::decided; }));
}

BOOST_FIXTURE_TEST_CASE(a_card_is_abandoned_only_with_a_reason, Plans) {
    const std::string id = add("Afficher les horaires");
    frame->plans().goToPlan(unit);
    plan().showAs(PlanView::board);
    {
        Clerk clerk({[](wxDialog& dialog) { dialog.EndModal(wxID_CANCEL); }, says("Plus de budget")});
        plan().move(id, ActionStatus::abandoned);
        BOOST_TEST((kept(id).status == ActionStatus::proposed));
        plan().move(id, ActionStatus::abandoned);
    }
    BOOST_TEST((kept(id).status == ActionStatus::abandoned));
    BOOST_TEST(plans().journal(id).back().note == "Plus de budget");
    plan().move(id, ActionStatus::done);
    BOOST_TEST((kept(id).status == ActionStatus::abandoned));
    BOOST_TEST(::says(plan(), "ne passe pas de l\u00E0"));
}

BOOST_FIXTURE_TEST_CASE(the_calendar_shows_what_is_due_and_where_to_go_from_an_empty_month, Plans) {
    add("Afficher les horaires", "2098-03-14");
    frame->plans().goToPlan(unit);
    plan().showAs(PlanView::calendar);
    BOOST_TEST(::says(plan(), "Aucune action n\u2019arrive \u00E0 \u00E9ch\u00E9ance en"));
    press(plan(), "Aller \u00E0 mars\u00A02098");
    BOOST_TEST(waitFor([&] { return ::says(plan(), "Mars\u00A02098"); }));
    press(plan(), "Afficher les horaires");
    BOOST_TEST(waitFor([this] { return page().IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(a_filter_that_is_named_is_there_again_next_time, Plans) {
    add("Afficher les horaires", "2026-01-15");
    add("\u00C9crire la charte");
    frame->plans().goToPlan(unit);
    plan().show({{}, {}, {}, true}, PlanOrder::due);
    plan().keepFilter("En retard");
    plan().show({}, PlanOrder::due);
    BOOST_TEST(plan().list().size() == 2U);
    reopen();
    frame->plans().goToPlan(unit);
    plan().pickFilter("En retard");
    BOOST_TEST(plan().list().size() == 1U);
    {
        Clerk clerk({says("Retards")});
        plan().renameFilter("En retard");
    }
    BOOST_TEST_REQUIRE(plan().look().filters.size() == 1U);
    BOOST_TEST(plan().look().filters.front().name == "Retards");
    plan().removeFilter("Retards");
    reopen();
    frame->plans().goToPlan(unit);
    BOOST_TEST(plan().look().filters.empty());
}

BOOST_FIXTURE_TEST_CASE(a_table_goes_out_is_changed_and_comes_back_after_its_difference_was_seen, Plans) {
    const std::string id = add("Afficher les horaires", "2098-03-14");
    frame->plans().goToPlan(unit);
    const std::string file = folder + "/plan.csv";
    trainer::write(desk->plans(), {"Accueil", plan().list().all(), {}}, PlanReport::table, file);
    std::string text = textIn(file);
    const auto change = [&](const std::string& from, const std::string& to) {
        BOOST_TEST_REQUIRE(text.find(from) != std::string::npos);
        text.replace(text.find(from), from.size(), to);
        desk->diagnostics().save(file, text);
    };
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "Il n\u2019y a rien \u00E0 importer."));
    change("2098-03-14", "demain");
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "Rien de ce tableau n\u2019est import\u00E9"));
    BOOST_TEST(::says(plan(), "demain"));
    change("demain", "2098-05-01");
    change("Afficher les horaires", "Afficher les horaires partout");
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "1 action change."));
    BOOST_TEST(kept(id).due == "2098-03-14");
    press(plan(), "Importer dans le plan");
    BOOST_TEST(::says(plan(), "Il faut une raison."));
    find<ImportCard>(plan())->giveReason("Le panneau manque");
    press(plan(), "Importer dans le plan");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST(kept(id).due == "2098-05-01");
    BOOST_TEST(kept(id).title == "Afficher les horaires partout");
    BOOST_TEST(plans().journal(id).back().note == "Le panneau manque");
    press(plan(), "Annuler le dernier changement");
    BOOST_TEST(waitFor([&] { return kept(id).due == "2098-03-14"; }));
    BOOST_TEST(kept(id).title == "Afficher les horaires");
}

BOOST_FIXTURE_TEST_CASE(what_somebody_else_changed_since_is_left_out_of_a_table_unless_it_is_wished_for,
                        Plans) {
    const std::string id = add("Afficher les horaires");
    const std::string file = folder + "/plan.ods";
    frame->plans().goToPlan(unit);
    trainer::write(desk->plans(), {"Accueil", plan().list().all(), {}}, PlanReport::table, file);
    Action action = kept(id);
    action.owner = "Dominique";
    BOOST_TEST_REQUIRE((plans().change({{action, {{}, "Dominique", utcNow(), "", {}}}}) == Update::kept));
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "Il n\u2019y a rien \u00E0 importer."));
    find<ImportCard>(plan())->takeMovedOn(true);
    BOOST_TEST(::says(plan(), "1 action change."));
    press(plan(), "Importer dans le plan");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST(kept(id).owner.empty());
}

BOOST_FIXTURE_TEST_CASE(a_plan_is_taken_along_as_a_document_a_calendar_and_a_list, Plans) {
    add("Afficher les horaires", "2098-03-14");
    Action action = kept(add("\u00C9crire la charte"));
    action.owner = "Camille";
    BOOST_TEST_REQUIRE((plans().change({{action, {{}, "Camille", utcNow(), "", {}}}}) == Update::kept));
    const TakenPlan plan{"Accueil", plans().actions(unit), {}};
    const auto written = [&](PlanReport report, const std::string& name) {
        trainer::write(desk->plans(), plan, report, folder + "/" + name);
        return textIn(folder + "/" + name);
    };
    BOOST_TEST(written(PlanReport::document, "plan.html").find("\u00C9crire la charte") != std::string::npos);
    BOOST_TEST(written(PlanReport::document, "plan.pdf").starts_with("%PDF"));
    BOOST_TEST(written(PlanReport::calendar, "plan.ics").find("20980314") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_hundred_thousand_actions_are_shown_as_they_are_asked_for, Plans) {
    constexpr int many = 100000;
    std::vector<Action> actions(many);
    for (int i = 0; i < many; ++i) {
        actions[static_cast<std::size_t>(i)].id = std::to_string(i);
        actions[static_cast<std::size_t>(i)].title = "Action " + std::to_string(many - i);
    }
    const PlanList list(std::move(actions), "2026-11-22");
    auto* table = new PlanTable(frame, PlanLook().columns, [](const std::string& id) { return id; },
                                {[](const std::string&) {}});
    table->show(list, PlanOrder::due, false);
    table->pick(many - 1);
    BOOST_TEST(table->picked() == std::to_string(many - 1));
    table->Destroy();
}

BOOST_AUTO_TEST_SUITE_END()
