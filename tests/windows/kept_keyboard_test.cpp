// Controls are made anew under somebody's hands: the keyboard is never left nowhere, and never taken away.
#include <wx/button.h>
#include <wx/dataview.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "tests/windows/desk.h"
#include "trainer/windows/block_palette.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/either.h"
#include "trainer/windows/finding_list.h"
#include "trainer/windows/finding_panel.h"
#include "trainer/windows/reading_card.h"
#include "trainer/windows/remark_keys.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/workshop_page.h"

using namespace trainer;

namespace {

constexpr const char* nonobstant = "Nonobstant ce retard, nous traitons votre dossier.";
constexpr const char* susvise = "Le dossier susvis\u00E9 est complet.";

std::string labelOf(const wxWindow& window) {
    return wxControl::RemoveMnemonics(window.GetLabel()).utf8_string();
}

/// A window with the keyboard.
struct WithKeyboard : Desktop {
    WithKeyboard() {
        frame->Raise();
        BOOST_TEST_REQUIRE(waitFor([] { return wxWindow::FindFocus() != nullptr; }));
    }
    wxButton& button(const std::string& label) {
        auto* found = find<wxButton>(*frame, [&](wxButton& one) { return labelOf(one).starts_with(label); });
        BOOST_TEST_REQUIRE(found, "no button " << label);
        return *found;
    }
    void give(wxWindow& control) {
        control.SetFocus();
        BOOST_TEST_REQUIRE(waitFor([&] { return wxWindow::FindFocus() == &control; }));
    }
    /// Presses a button that has the keyboard, and lets the window do what it then does.
    void pressHere(wxWindow& control) {
        give(control);
        wxCommandEvent pressed(wxEVT_BUTTON, control.GetId());
        pressed.SetEventObject(&control);
        control.ProcessWindowEvent(pressed);
        wxYield();
    }
    void pressHere(const std::string& label) { pressHere(button(label)); }
    /// True once the keyboard is on something of that label.
    bool isOn(const std::string& label) {
        return waitFor([&] {
            const wxWindow* here = wxWindow::FindFocus();
            return here && here->IsShownOnScreen() && labelOf(*here).starts_with(label);
        });
    }
    bool isOnTheList() {
        return waitFor([] { return dynamic_cast<FindingList*>(wxWindow::FindFocus()); });
    }
};

/// A letter with two remarks, of which each has another replacement.
struct AtLetter : WithKeyboard {
    AtLetter() {
        frame->goToWorkshop();
        editor = find<Editor>(page());
        BOOST_TEST_REQUIRE(editor);
        write(std::string(nonobstant) + "\n\n" + susvise);
    }
    WorkshopPage& page() { return frame->workshop(); }
    FindingList& list() {
        auto* found = find<FindingList>(page());
        BOOST_TEST_REQUIRE(found);
        return *found;
    }
    void write(const std::string& letter) {
        editor->write(letter);
        BOOST_TEST_REQUIRE(
            waitFor([&] { return says(page(), "dans votre lettre") || page().remarks().hasFinding(); }));
        BOOST_TEST_REQUIRE(waitFor([&] { return find<FindingList>(page()) != nullptr; }));
    }
    /// As a key or a click does.
    void pick(unsigned row) {
        list().SelectRow(row);
        wxDataViewEvent picked(wxEVT_DATAVIEW_SELECTION_CHANGED, &list(), list().RowToItem(row));
        list().HandleWindowEvent(picked);
    }

    Editor* editor = nullptr;
};

/// A letter that is made of parts.
struct AtParts : WithKeyboard {
    AtParts() {
        frame->open(CAP_SOURCE "/tests/content/corpus/good/reply_blocks.xml");
        while (!palette()) step();
        wxYield();
    }
    BlockPalette* palette() { return find<BlockPalette>(player()); }
    const std::vector<std::string>& picked() { return palette()->picked(); }
    void add(std::size_t parts) {
        while (picked().size() < parts) pressHere("Ajouter");
    }
    /// The buttons of that label, in their order.
    std::vector<wxWindow*> all(const std::string& label) {
        auto found = shownBelow(*palette());
        std::erase_if(found, [&](wxWindow* one) { return labelOf(*one) != label; });
        return found;
    }
    /// True once the keyboard is on the button of that label of that part.
    bool isOn(const std::string& label, std::size_t place) {
        return waitFor(
            [&] { return all(label).size() > place && wxWindow::FindFocus() == all(label)[place]; });
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(kept_keyboard)

BOOST_FIXTURE_TEST_CASE(a_remark_that_is_picked_while_the_keyboard_goes_on_leaves_it_in_its_panel, AtLetter) {
    list().SetFocus();
    pick(1);
    button("\u00C9crire \u00AB").SetFocus();
    wxYield();
    BOOST_TEST(waitFor([&] {
        wxWindow* here = wxWindow::FindFocus();
        return here && here->IsShownOnScreen() && find<FindingPanel>(page())->IsDescendant(here);
    }));
}

BOOST_FIXTURE_TEST_CASE(a_remark_that_becomes_another_one_gives_the_keyboard_to_the_list, AtLetter) {
    give(button("\u00C9crire \u00AB"));
    editor->write(susvise);
    BOOST_TEST(waitFor([&] { return list().GetItemCount() == 1; }));
    BOOST_TEST(isOnTheList());
}

BOOST_FIXTURE_TEST_CASE(who_writes_on_while_remarks_are_made_anew_keeps_the_keyboard, AtLetter) {
    give(*editor);
    editor->write(susvise);
    BOOST_TEST(waitFor([&] { return list().GetItemCount() == 1; }));
    BOOST_TEST(wxWindow::FindFocus() == editor);
    page().remarks().dismiss();
    wxYield();
    BOOST_TEST(wxWindow::FindFocus() == editor);
}

BOOST_FIXTURE_TEST_CASE(remarks_are_dismissed_and_shown_again_without_losing_the_keyboard, AtLetter) {
    pressHere("\u00C9carter");
    BOOST_TEST(isOn("\u00C9carter"));
    pressHere("\u00C9carter");
    BOOST_TEST(isOnTheList());
    pressHere("Montrer de nouveau");
    BOOST_TEST(isOn("Montrer de nouveau"));
    pressHere("Montrer de nouveau");
    BOOST_TEST(isOnTheList());
}

BOOST_FIXTURE_TEST_CASE(a_letter_that_is_undone_to_nothing_gives_the_keyboard_to_what_is_left, AtLetter) {
    give(list());
    editor->undo();
    BOOST_TEST_REQUIRE(editor->text().empty());
    BOOST_TEST(waitFor([&] { return says(page(), "Pour commencer"); }));
    BOOST_TEST(waitFor([] { return wxWindow::FindFocus() && wxWindow::FindFocus()->IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(the_box_that_explains_the_scores_keeps_the_keyboard, AtLetter) {
    auto* card = find<ReadingCard>(page());
    BOOST_TEST_REQUIRE(card);
    for (const bool isWished : {true, false}) {
        auto* box = find<CheckTick>(*card);
        BOOST_TEST_REQUIRE(box);
        give(*box);
        box->SetValue(isWished);
        wxCommandEvent ticked(wxEVT_CHECKBOX, box->GetId());
        ticked.SetInt(isWished ? 1 : 0);
        box->HandleWindowEvent(ticked);
        wxYield();
        BOOST_TEST(waitFor([&] { return find<CheckTick>(*card) == wxWindow::FindFocus(); }));
    }
}

BOOST_FIXTURE_TEST_CASE(the_last_remark_on_a_text_of_an_exercise_is_dismissed, WithKeyboard) {
    frame->open(CAP_SOURCE "/tests/content/corpus/good/reply_clarity.xml");
    BOOST_TEST_REQUIRE(waitFor([&] { return find<Editor>(player()) != nullptr; }));
    find<Either>(player())->showSecond(true);
    find<Editor>(player())->write(nonobstant);
    BOOST_TEST_REQUIRE(waitFor([&] { return find<FindingList>(player()) != nullptr; }));
    while (player().remarks()->hasFinding()) pressHere("\u00C9carter");
    BOOST_TEST(isOnTheList());
}

BOOST_FIXTURE_TEST_CASE(the_keyboard_goes_along_with_a_part_that_is_moved, AtParts) {
    add(3);
    const std::string last = picked().at(2);
    pressHere(*all("\u2191").at(2));
    BOOST_TEST(picked().at(1) == last);
    BOOST_TEST(isOn("\u2191", 1));
    pressHere(*all("\u2191").at(1));
    BOOST_TEST(picked().at(0) == last);
    BOOST_TEST(isOn("\u2193", 0));
    pressHere(*all("\u2193").at(0));
    BOOST_TEST(isOn("\u2193", 1));
}

BOOST_FIXTURE_TEST_CASE(where_a_part_came_or_went_the_keyboard_is_on_the_next, AtParts) {
    pressHere(*all("Ajouter").at(1));
    BOOST_TEST(isOn("Ajouter", 1));
    add(4);
    BOOST_TEST(isOn("\u2715", 3));
    pressHere(*all("\u2715").at(1));
    BOOST_TEST(isOn("\u2715", 1));
    while (!picked().empty()) pressHere(*all("\u2715").back());
    BOOST_TEST(isOn("Ajouter", 0));
}

BOOST_FIXTURE_TEST_CASE(a_part_that_was_added_is_undone_with_the_keyboard_on_its_button, AtParts) {
    add(1);
    give(*all("\u2715").at(0));
    player().undo();
    BOOST_TEST_REQUIRE(picked().empty());
    BOOST_TEST(waitFor([] { return wxWindow::FindFocus() && wxWindow::FindFocus()->IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(the_last_hint_leaves_the_keyboard_in_the_step, WithKeyboard) {
    goTo(StepView::Kind::single);
    while (player().mayAskForHint()) pressHere("Indice");
    BOOST_TEST(waitFor([&] { return dynamic_cast<RadioTick*>(wxWindow::FindFocus()) != nullptr; }));
}

BOOST_FIXTURE_TEST_CASE(the_home_page_is_filled_anew_under_the_hands_of_somebody, WithKeyboard) {
    give(button("Commencer"));
    frame->refreshHere();
    BOOST_TEST(isOn("Commencer"));
    frame->goToCatalogue();
    give(button("Ouvrir"));
    frame->refreshHere();
    BOOST_TEST(isOn("Ouvrir"));
}

BOOST_FIXTURE_TEST_CASE(rules_that_are_read_again_leave_the_keyboard_where_it_was, WithKeyboard) {
    std::filesystem::create_directory(folder + "/rules");
    std::ofstream(folder + "/rules/broken.xml") << "<rules/>\n";
    frame->goToSettings();
    frame->useRulesOf(folder + "/rules");
    pressHere("Les relire");
    BOOST_TEST(isOn("Les relire"));
    pressHere("Ne plus les utiliser");
    BOOST_TEST(isOn("Choisir un dossier"));
}

BOOST_AUTO_TEST_SUITE_END()
