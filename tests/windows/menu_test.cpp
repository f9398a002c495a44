#include <wx/menu.h>
#include <wx/textctrl.h>
#include <wx/uiaction.h>

#include <boost/test/unit_test.hpp>
#include <set>

#include "tests/windows/desk.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/menu_bar.h"
#include "trainer/windows/trail.h"
#include "trainer/wording/language.h"

using namespace trainer;

namespace {

/// The item of the menu bar with that label; fails the test where there is none.
wxMenuItem& item(Desktop& desktop, const std::string& label) {
    auto& bar = dynamic_cast<MenuBar&>(*desktop.frame->GetMenuBar());
    bar.update();
    for (std::size_t menu = 0; menu < bar.GetMenuCount(); ++menu)
        for (wxMenuItem* one : bar.GetMenu(menu)->GetMenuItems())
            if (one->GetItemLabelText().utf8_string() == label) return *one;
    throw std::logic_error("no menu item " + label);
}

void choose(wxMenuItem& one) {
    BOOST_TEST_REQUIRE(one.IsEnabled(), one.GetItemLabelText().utf8_string());
    wxCommandEvent event(wxEVT_MENU, one.GetId());
    one.GetMenu()->ProcessEvent(event);
    wxYield();
}

/// What the submenu of recent things offers when its menu is opened.
std::vector<wxMenuItem*> recent(Desktop& desktop) {
    wxMenu* file = desktop.frame->GetMenuBar()->GetMenu(0);
    wxMenuEvent opened(wxEVT_MENU_OPEN, 0, file);
    file->ProcessEvent(opened);
    const auto& items = item(desktop, "R\u00E9cents").GetSubMenu()->GetMenuItems();
    return {items.begin(), items.end()};
}

wxChar letterOf(const wxString& label) {
    const int at = label.Find('&');
    return at == wxNOT_FOUND ? wxChar(0) : wxChar(wxTolower(label[static_cast<std::size_t>(at) + 1]));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(menus)

BOOST_FIXTURE_TEST_CASE(every_menu_and_every_item_has_a_letter_of_its_own_in_both_languages, Desktop) {
    for (const UiLanguage language : {UiLanguage::french, UiLanguage::english}) {
        speak(language, CAP_LOCALES);
        frame->rebuild();
        wxMenuBar& bar = *frame->GetMenuBar();
        std::set<wxChar> titles;
        for (std::size_t menu = 0; menu < bar.GetMenuCount(); ++menu) {
            const wxChar title = letterOf(bar.GetMenuLabel(menu));
            BOOST_TEST((title != 0 && titles.insert(title).second), bar.GetMenuLabelText(menu).utf8_string());
            std::set<wxChar> letters;
            for (wxMenuItem* one : bar.GetMenu(menu)->GetMenuItems()) {
                if (one->IsSeparator()) continue;
                const wxChar letter = letterOf(one->GetItemLabel());
                BOOST_TEST((letter != 0 && letters.insert(letter).second),
                           one->GetItemLabelText().utf8_string());
            }
        }
    }
}

BOOST_FIXTURE_TEST_CASE(a_step_can_be_answered_by_the_menu_only_while_it_is_shown, Desktop) {
    BOOST_TEST(!item(*this, "R\u00E9pondre ou continuer").IsEnabled());
    frame->play(scenario("in_english", 0));
    choose(item(*this, "R\u00E9pondre ou continuer"));
    BOOST_TEST(player().shown()->answers().size() == 1u);
    choose(item(*this, "Revenir en arri\u00E8re"));
    BOOST_TEST(player().shown()->answers().size() == 2u);
    frame->goHome();
    BOOST_TEST(!item(*this, "R\u00E9pondre ou continuer").IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(the_edit_menu_works_on_the_text_that_has_the_keyboard, Desktop) {
    frame->goHome();
    BOOST_TEST(!item(*this, "Annuler").IsEnabled());
    frame->play(scenario("in_english", 7));
    auto* editor = find<Editor>(*frame);
    BOOST_TEST_REQUIRE(editor != nullptr);
    editor->SetFocus();
    BOOST_TEST_REQUIRE(waitFor([&] { return wxWindow::FindFocus() == editor; }));
    const std::string before = editor->text();
    editor->write("Hello");
    choose(item(*this, "Annuler"));
    BOOST_TEST(editor->text() == before);
    choose(item(*this, "R\u00E9tablir"));
    BOOST_TEST(editor->text() == "Hello");
    choose(item(*this, "Tout s\u00E9lectionner"));
    choose(item(*this, "Couper"));
    BOOST_TEST(editor->text().empty());
    choose(item(*this, "Coller"));
    BOOST_TEST(waitFor([&] { return editor->text() == "Hello"; }));
}

BOOST_FIXTURE_TEST_CASE(the_text_grows_and_shrinks_within_its_bounds, Desktop) {
    BOOST_TEST(!item(*this, "Texte plus petit").IsEnabled());
    for (int percent = 125; percent <= 200; percent += 25) {
        choose(item(*this, "Texte plus grand"));
        BOOST_TEST(settings->textPercent() == percent);
    }
    BOOST_TEST(!item(*this, "Texte plus grand").IsEnabled());
    choose(item(*this, "Texte normal"));
    BOOST_TEST(settings->textPercent() == 100);
    BOOST_TEST(rebuilds == 5);
}

BOOST_FIXTURE_TEST_CASE(the_keys_of_the_menus_work, Desktop) {
    wxUIActionSimulator keys;
    frame->Raise();
    frame->goToResults();
    const auto reached = [this](const char* title) { return waitFor([&] { return says(*frame, title); }); };
    keys.Char('2', wxMOD_ALT);
    BOOST_TEST(reached("Le langage clair"));
    keys.Char(WXK_LEFT, wxMOD_ALT);
    BOOST_TEST(reached("Mes r\u00E9sultats"));
    keys.Char(WXK_F1);
    BOOST_TEST(reached("Que puis-je faire ici"));
    keys.Char(WXK_ESCAPE);
    BOOST_TEST(waitFor([this] { return !says(*frame, "Que puis-je faire ici"); }));
    keys.Char('/', wxMOD_CONTROL | wxMOD_SHIFT);
    BOOST_TEST(reached("Raccourcis clavier"));
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_done_is_grey_while_its_menu_is_open_and_its_key_works_once_it_can,
                        Desktop) {
    wxUIActionSimulator keys;
    frame->Raise();
    wxMenu* step = frame->GetMenuBar()->GetMenu(4);
    wxMenuItem* answer = step->FindItemByPosition(0);
    wxMenuItem* back = step->FindItemByPosition(2);
    frame->play(scenario("in_english", 0));
    keys.Char('T', wxMOD_ALT);
    BOOST_TEST(waitFor([&] { return !back->IsEnabled(); }));
    BOOST_TEST(answer->IsEnabled());
    keys.Char(WXK_ESCAPE);
    BOOST_TEST(waitFor([&] { return back->IsEnabled(); }));
    player().submit();
    keys.Char('B', wxMOD_CONTROL);
    BOOST_TEST(waitFor([this] { return player().shown()->answers().size() == 2u; }));
}

BOOST_FIXTURE_TEST_CASE(what_was_played_last_is_offered_again_the_newest_first_and_each_once, Desktop) {
    BOOST_TEST(recent(*this).size() == 1u);
    BOOST_TEST(!recent(*this).front()->IsEnabled());
    frame->play(scenario("in_english", 0));
    frame->play(scenario("in_english", 1));
    frame->play(scenario("in_english", 0), true);
    frame->goHome();
    const auto offered = recent(*this);
    BOOST_TEST(offered.size() == 2u);
    choose(*offered.back());
    BOOST_TEST(player().shown()->scenario().id.text() == scenario("in_english", 1).text());
    BOOST_TEST(desk->history().size() == 3u);
}

BOOST_FIXTURE_TEST_CASE(back_goes_through_the_places_one_came_by, Desktop) {
    BOOST_TEST(!item(*this, "Retour").IsEnabled());
    frame->openModule(scenarios::ModuleId("le_langage_clair"));
    frame->play(scenario("in_english", 0));
    player().submit();
    frame->goToSettings();
    frame->goToSettings();
    choose(item(*this, "Retour"));
    BOOST_TEST(player().IsShownOnScreen());
    BOOST_TEST(player().shown()->answers().size() == 1u);
    choose(item(*this, "Retour"));
    BOOST_TEST(says(*frame, "Le langage clair"));
    choose(item(*this, "Retour"));
    BOOST_TEST(says(*frame, "Bonjour Camille"));
    BOOST_TEST(!item(*this, "Retour").IsEnabled());
}

BOOST_AUTO_TEST_CASE(a_trail_forgets_its_oldest_places_not_its_newest) {
    Trail trail;
    int shown = -1;
    for (int place = 0; place < 80; ++place)
        trail.arrive(std::to_string(place), [&shown, place] { shown = place; });
    trail.back();
    BOOST_TEST(shown == 78);
    while (trail.mayGoBack()) trail.back();
    BOOST_TEST(shown == 30);
}

BOOST_AUTO_TEST_SUITE_END()
