#include <wx/choice.h>
#include <wx/clipbrd.h>
#include <wx/uiaction.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "content/reading/letter_file.h"
#include "tests/windows/desk.h"
#include "tests/windows/picks.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/finding_list.h"
#include "trainer/windows/workshop_page.h"

using namespace trainer;

namespace {

constexpr const char* nonobstant = "Nonobstant ce retard, nous traitons votre dossier.";
constexpr const char* malgre = "Malgr\u00E9 ce retard, nous traitons votre dossier.";

struct InWorkshop : Desktop {
    InWorkshop() {
        frame->Raise();
        frame->goToWorkshop();
        wxYield();
        editor = find<Editor>(page());
        BOOST_TEST_REQUIRE(editor);
    }
    WorkshopPage& page() { return frame->workshop(); }
    int rows() {
        auto* list = find<FindingList>(page());
        return list ? list->GetItemCount() : 0;
    }
    void write(const std::string& letter) {
        editor->write(letter);
        BOOST_TEST_REQUIRE(waitFor([&] { return says(page(), "dans votre lettre") || rows() > 0; }));
    }
    void key(int code, int modifiers = 0) {
        wxYield();
        keys.Char(code, modifiers);
        wxYield();
    }

    Editor* editor = nullptr;
    wxUIActionSimulator keys;
};

std::string contentOf(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

void writeBrokenRules(const std::string& folder) {
    std::filesystem::create_directory(folder);
    std::ofstream(folder + "/service.xml")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rules format=\"1\" xml:lang=\"fr\" id=\"service\">\n"
           "<title>Service</title>\n<rule id=\"broken\" "
           "advice=\"perhaps\"><title>T</title></rule>\n</rules>\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workshops)

BOOST_FIXTURE_TEST_CASE(an_empty_workshop_says_what_to_do_and_has_an_example, InWorkshop) {
    BOOST_TEST(says(page(), "Pour commencer"));
    BOOST_TEST(says(page(), "gard\u00E9e nulle part"));
    press(page(), "Essayer avec un exemple");
    BOOST_TEST(waitFor([&] { return rows() > 5; }));
    BOOST_TEST(!says(page(), "Pour commencer"));
    BOOST_TEST(says(page(), "Ce que votre lettre doit dire"));
}

BOOST_FIXTURE_TEST_CASE(a_letter_is_read_while_it_is_typed, InWorkshop) {
    editor->SetFocus();
    wxYield();
    keys.Text("Nonobstant ce retard, merci.");
    BOOST_TEST(waitFor([&] { return rows() == 1; }));
    BOOST_TEST(says(page(), "Pourquoi") == false);
    BOOST_TEST(find<wxButton>(page(), [](wxButton& one) {
        return one.GetLabelText().utf8_string().find("Malgr\u00E9") != std::string::npos;
    }));
}

BOOST_FIXTURE_TEST_CASE(a_replacement_is_accepted_and_undone_and_one_writes_on_behind_it, InWorkshop) {
    write(nonobstant);
    press(page(), "\u00C9crire \u00AB\u00A0Malgr\u00E9\u00A0\u00BB");
    BOOST_TEST(editor->text() == malgre);
    BOOST_TEST(editor->caret() == std::string("Malgr\u00E9").size());
    BOOST_TEST(waitFor([&] { return rows() == 0; }));
    editor->undo();
    BOOST_TEST(editor->text() == nonobstant);
    BOOST_TEST(waitFor([&] { return rows() == 1; }));
    editor->redo();
    BOOST_TEST(editor->text() == malgre);
}

BOOST_FIXTURE_TEST_CASE(a_remark_is_dismissed_with_all_like_it_and_taken_back, InWorkshop) {
    write(std::string(nonobstant) + "\n\n" + nonobstant);
    BOOST_TEST(rows() == 2);
    press(page(), "\u00C9carter pour cette lettre");
    BOOST_TEST(waitFor([&] { return rows() == 0; }));
    press(page(), "Montrer de nouveau");
    BOOST_TEST(waitFor([&] { return rows() == 2; }));
}

BOOST_FIXTURE_TEST_CASE(remarks_are_gone_through_and_accepted_by_keys_alone, InWorkshop) {
    write(std::string("Bonjour,\n\n") + nonobstant +
          "\n\nNous avons bien re\u00E7u la pr\u00E9sente susvis\u00E9e.");
    const int before = rows();
    BOOST_TEST(before > 1);
    editor->goTo(0);
    key(WXK_F8);
    const std::size_t second = editor->caret();
    key(WXK_F8, wxMOD_SHIFT);
    BOOST_TEST(editor->caret() != second);
    BOOST_TEST(editor->text().substr(editor->caret()).starts_with("Nonobstant"));
    key(WXK_F9);
    BOOST_TEST(waitFor([&] { return editor->text().find("Nonobstant") == std::string::npos; }));
    key('D', wxMOD_CONTROL);
    BOOST_TEST(waitFor([&] { return rows() == before - 2; }));
}

BOOST_FIXTURE_TEST_CASE(the_remark_at_the_cursor_is_the_one_that_is_shown, InWorkshop) {
    write(std::string(nonobstant) + "\n\nLe dossier susvis\u00E9 est complet.");
    const std::size_t place = editor->text().find("susvis\u00E9");
    editor->goTo(place + 2);
    wxKeyEvent released(wxEVT_KEY_UP);
    editor->HandleWindowEvent(released);
    auto* list = find<FindingList>(page());
    BOOST_TEST_REQUIRE(list);
    BOOST_TEST(waitFor([&] {
        const int row = list->GetSelectedRow();
        return row >= 0 &&
               list->GetTextValue(static_cast<unsigned>(row), 1).utf8_string().find("susvis\u00E9") !=
                   std::string::npos;
    }));
}

BOOST_FIXTURE_TEST_CASE(a_letter_stays_when_the_window_is_made_anew, InWorkshop) {
    write(nonobstant);
    frame->rebuild();
    wxYield();
    auto* anew = find<Editor>(page());
    BOOST_TEST_REQUIRE(anew);
    BOOST_TEST(anew->text() == nonobstant);
    BOOST_TEST(rows() == 1);
}

BOOST_FIXTURE_TEST_CASE(a_letter_is_opened_and_saved_as_a_document_that_can_be_opened_again, InWorkshop) {
    std::ofstream(folder + "/lettre.txt") << nonobstant << "\n\nDeux  blancs & <une>\nligne.\n";
    wxTEST_DIALOG(press(page(), "Ouvrir une lettre\u2026"), PicksFile(folder + "/lettre.txt"));
    const std::string letter = editor->text();
    BOOST_TEST(letter.starts_with(nonobstant));
    wxTEST_DIALOG(press(page(), "Enregistrer\u2026"), PicksFile(folder + "/lettre.odt"));
    const auto read = content::readLetterFile(folder + "/lettre.odt");
    BOOST_TEST(!read.fault);
    BOOST_TEST(read.text.find("blancs & <une>\nligne.") != std::string::npos, read.text);
    wxTEST_DIALOG(press(page(), "Enregistrer\u2026"), PicksFile(folder + "/copie.txt"));
    BOOST_TEST(contentOf(folder + "/copie.txt") == letter);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_no_letter_is_refused_with_a_sentence, InWorkshop) {
    write(nonobstant);
    wxTEST_DIALOG(page().open(folder), wxExpectModal<wxMessageDialog>(wxOK));
    BOOST_TEST(editor->text() == nonobstant);
}

BOOST_FIXTURE_TEST_CASE(a_broken_rule_of_a_service_is_said_and_all_others_work, Desktop) {
    writeBrokenRules(folder + "/rules");
    desk->writing().useRulesOf(folder + "/rules");
    frame->goToWorkshop();
    BOOST_TEST(says(frame->workshop(), "service.xml"));
    BOOST_TEST(says(frame->workshop(), "ligne 4"));
    auto* editor = find<Editor>(frame->workshop());
    editor->write(nonobstant);
    BOOST_TEST(waitFor([&] {
        auto* list = find<FindingList>(frame->workshop());
        return list && list->GetItemCount() == 1;
    }));
}

BOOST_FIXTURE_TEST_CASE(rules_of_a_service_that_are_gone_are_missed_aloud, InWorkshop) {
    desk->writing().useRulesOf(folder + "/gone");
    frame->goHome();
    frame->goToWorkshop();
    write(nonobstant);
    BOOST_TEST(says(page(), folder + "/gone"));
    BOOST_TEST(rows() == 1);
}

BOOST_FIXTURE_TEST_CASE(a_remark_that_was_dismissed_comes_back_with_undo_wherever_the_keyboard_is,
                        InWorkshop) {
    write(nonobstant);
    page().remarks().dismiss();
    BOOST_TEST(rows() == 0);
    find<FindingList>(*frame) ? find<FindingList>(*frame)->SetFocus() : frame->SetFocus();
    key('Z', wxMOD_CONTROL);
    BOOST_TEST(waitFor([&] { return rows() == 1; }));
    key('Z', wxMOD_CONTROL | wxMOD_SHIFT);
    BOOST_TEST(waitFor([&] { return rows() == 0; }));
    editor->SetFocus();
    key('Z', wxMOD_CONTROL);
    BOOST_TEST(waitFor([&] { return rows() == 1; }));
    BOOST_TEST(editor->text() == nonobstant);
}

BOOST_FIXTURE_TEST_CASE(what_is_written_behind_a_dismissal_is_undone_before_it, InWorkshop) {
    write(nonobstant);
    page().remarks().dismiss();
    editor->SetFocus();
    key('a');
    BOOST_TEST(waitFor([&] { return editor->text() == std::string(nonobstant) + "a"; }));
    editor->undo();
    BOOST_TEST(editor->text() == nonobstant);
    BOOST_TEST(rows() == 0);
    editor->undo();
    BOOST_TEST(waitFor([&] { return rows() == 1; }));
}

BOOST_FIXTURE_TEST_CASE(without_a_lexicon_the_workshop_says_so_and_one_may_still_write, Desktop) {
    WritingPlaces places = writing();
    places.tables = folder;
    desk = std::make_unique<PersonalDesk>(
        desk->person(), *library, *workspace,
        World{[] { return std::string("2026-11-22T08:00:00Z"); }, [] { return std::string("id"); }}, places);
    reopen();
    frame->goToWorkshop();
    BOOST_TEST(says(frame->workshop(), "fr.lexicon"));
    auto* editor = find<Editor>(frame->workshop());
    BOOST_TEST_REQUIRE(editor);
    editor->write(nonobstant);
    wxYield();
    BOOST_TEST(editor->text() == nonobstant);
}

BOOST_FIXTURE_TEST_CASE(a_letter_that_is_saved_nowhere_is_not_lost_without_a_question, InWorkshop) {
    write(nonobstant);
    wxTEST_DIALOG(frame->Close(), wxExpectModal<wxMessageDialog>(wxNO));
    wxYield();
    BOOST_TEST(frame->IsShown());
    BOOST_TEST(find<Editor>(page())->text() == nonobstant);
}

BOOST_FIXTURE_TEST_CASE(what_became_of_a_rule_is_counted_without_a_word_of_the_letter, InWorkshop) {
    write(nonobstant);
    press(page(), "\u00C9crire \u00AB\u00A0Malgr\u00E9\u00A0\u00BB");
    frame->goHome();
    const std::string counted = contentOf(folder + "/uses.tsv");
    BOOST_TEST(counted.find("\t1\t1\t0\n") != std::string::npos, counted);
    BOOST_TEST(counted.find("onobstant") == std::string::npos);
    desk->writing();
    desk->erase();
    BOOST_TEST(!std::filesystem::exists(folder + "/uses.tsv"));
}

BOOST_FIXTURE_TEST_CASE(the_whole_letter_is_copied, InWorkshop) {
    write(nonobstant);
    press(page(), "Tout copier");
    const wxClipboardLocker locker;
    wxTextDataObject text;
    BOOST_TEST(wxTheClipboard->GetData(text));
    BOOST_TEST(text.GetText().utf8_string() == nonobstant);
}

BOOST_AUTO_TEST_SUITE_END()
