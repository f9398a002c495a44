#include "trainer/windows/title_list.h"

#include <wx/frame.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "tests/windows/hand.h"

using namespace trainer;

namespace {

constexpr const char* whole = "A request that says in its subject all that its letter says, and then some";

/// A narrow list of a short title and a long one.
struct Titles {
    Titles() {
        list->add("A leak");
        list->add(whole);
        frame->SetClientSize(240, 200);
        frame->Show();
        BOOST_TEST_REQUIRE(waitFor([this] { return list->HitTest(wxPoint(20, 10)) == 0; }));
    }
    ~Titles() {
        frame->Destroy();
        wxYield();
    }
    void pointAt(int line) {
        int y = 0;
        while (y < 200 && list->HitTest(wxPoint(20, y)) != line) ++y;
        hand.carry(*list, {20, y + 6});
    }
    std::string tip() const { return list->GetToolTipText().utf8_string(); }

    std::vector<std::size_t> picked;
    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, wxASCII_STR("titles"));
    TitleList* list =
        new TitleList(frame, "Messages", 100, [this](std::size_t line) { picked.push_back(line); });
    Hand hand;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(title_list)

BOOST_FIXTURE_TEST_CASE(the_pointer_says_all_of_a_title_that_is_cut, Titles) {
    pointAt(1);
    BOOST_TEST(waitFor([this] { return tip() == whole; }));
    pointAt(0);
    BOOST_TEST(waitFor([this] { return tip().empty(); }));
}

BOOST_FIXTURE_TEST_CASE(a_long_title_makes_the_list_no_wider_than_its_place, Titles) {
    BOOST_TEST(list->GetClientSize().x <= 240);
    list->SetSelection(1);
    BOOST_TEST(list->GetStringSelection().utf8_string() == whole);
}

BOOST_FIXTURE_TEST_CASE(no_title_is_picked_because_the_keyboard_came_to_the_list, Titles) {
    frame->Raise();
    list->SetFocus();
    BOOST_TEST_REQUIRE(waitFor([this] { return wxWindow::FindFocus() == list; }));
    BOOST_TEST(list->GetSelection() == wxNOT_FOUND);
    BOOST_TEST(picked.empty());
    hand.press(WXK_DOWN);
    BOOST_TEST(waitFor([this] { return picked == std::vector<std::size_t>{0}; }));
    hand.press(WXK_DOWN);
    BOOST_TEST(waitFor([this] { return picked == (std::vector<std::size_t>{0, 1}); }));
}

BOOST_FIXTURE_TEST_CASE(the_arrow_keys_go_on_from_the_title_that_was_put_back, Titles) {
    frame->Raise();
    list->add("A third one");
    list->pick(1);
    BOOST_TEST(picked.empty());
    list->SetFocus();
    hand.press(WXK_DOWN);
    BOOST_TEST(waitFor([this] { return picked == std::vector<std::size_t>{2}; }));
}

BOOST_AUTO_TEST_SUITE_END()
