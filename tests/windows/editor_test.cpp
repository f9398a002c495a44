#include "trainer/windows/editor.h"

#include <wx/frame.h>
#include <wx/uiaction.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"

using namespace trainer;

namespace {

struct Sheet {
    Sheet() {
        frame->Show();
        frame->Raise();
        BOOST_TEST_REQUIRE(waitFor([this] { return frame->IsShownOnScreen(); }));
        editor->SetFocus();
        wxYield();
    }
    ~Sheet() {
        frame->Destroy();
        wxYield();
    }
    void type(const std::string& text) {
        const std::size_t before = editor->text().size();
        keys.Text(text.c_str());
        BOOST_TEST_REQUIRE(waitFor([&] { return editor->text().size() >= before + text.size(); }));
    }

    int changes = 0;
    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, wxASCII_STR("sheet"));
    Editor* editor = new Editor(frame, "sheet", [this] { ++changes; });
    wxUIActionSimulator keys;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(editors)

BOOST_FIXTURE_TEST_CASE(typing_is_undone_word_by_word_and_done_again, Sheet) {
    type("one two three");
    editor->undo();
    BOOST_TEST(editor->text() == "one two");
    editor->undo();
    BOOST_TEST(editor->text() == "one");
    editor->redo();
    editor->redo();
    BOOST_TEST(editor->text() == "one two three");
}

BOOST_FIXTURE_TEST_CASE(a_text_put_in_its_place_can_be_undone, Sheet) {
    type("mine");
    editor->write("another");
    BOOST_TEST(editor->text() == "another");
    editor->undo();
    BOOST_TEST(editor->text() == "mine");
}

BOOST_FIXTURE_TEST_CASE(undoing_and_redoing_have_their_keys, Sheet) {
    type("a b");
    keys.Char('Z', wxMOD_CONTROL);
    BOOST_TEST(waitFor([this] { return editor->text() == "a"; }));
    keys.Char('Y', wxMOD_CONTROL);
    BOOST_TEST(waitFor([this] { return editor->text() == "a b"; }));
}

BOOST_FIXTURE_TEST_CASE(marks_leave_the_text_and_its_history_alone, Sheet) {
    editor->write("\u00C9t\u00E9 susvis\u00E9");
    const int before = changes;
    editor->mark({{6, 14}}, *wxRED);
    BOOST_TEST(changes == before);
    BOOST_TEST(editor->text() == "\u00C9t\u00E9 susvis\u00E9");
    editor->undo();
    BOOST_TEST(editor->text().empty());
}

BOOST_AUTO_TEST_SUITE_END()
