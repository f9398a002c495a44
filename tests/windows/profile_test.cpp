#include <wx/textctrl.h>
#include <wx/timer.h>
#include <wx/uiaction.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "trainer/windows/profile_dialog.h"

using namespace trainer;

namespace {

const assessment::Person camille{"1", "Camille", {}, {assessment::Role::agent}};
const assessment::Person dominique{"2", "Dominique", {}, {assessment::Role::agent}};

/// Shows the dialog, does something once it has the keyboard, and returns what it ended with; -1 where it did
/// not end by that.
int ended(ProfileDialog& dialog, const std::function<void(wxUIActionSimulator&)>& act) {
    wxTimer tooLate;
    tooLate.Bind(wxEVT_TIMER, [&](wxTimerEvent&) { dialog.EndModal(-1); });
    dialog.CallAfter([&] {
        wxUIActionSimulator keys;
        // Without a window manager, the keyboard is with the window below the pointer.
        keys.MouseMove(dialog.ClientToScreen(wxPoint(dialog.GetClientSize().x / 2, 1)));
        BOOST_TEST(waitFor([&] { return dialog.IsActive() && wxWindow::FindFocus() != nullptr; }));
        act(keys);
        tooLate.StartOnce(1000);
    });
    return dialog.ShowModal();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(profile)

BOOST_FIXTURE_TEST_CASE(escape_leaves_without_anybody, Desktop) {
    ProfileDialog dialog(frame, {camille, dominique}, desk->place());
    BOOST_TEST(ended(dialog, [](auto& keys) { keys.Char(WXK_ESCAPE); }) == wxID_CANCEL);
}

BOOST_FIXTURE_TEST_CASE(enter_takes_the_person_of_the_list, Desktop) {
    ProfileDialog dialog(frame, {camille, dominique}, desk->place());
    const int result = ended(dialog, [](auto& keys) {
        keys.Char(WXK_DOWN);
        keys.Char(WXK_RETURN);
    });
    BOOST_TEST(result == wxID_OK);
    BOOST_TEST_REQUIRE(dialog.picked().has_value());
    BOOST_TEST(dialog.picked()->name == "Dominique");
}

BOOST_FIXTURE_TEST_CASE(enter_begins_for_somebody_new_once_there_is_a_name, Desktop) {
    ProfileDialog dialog(nullptr, {}, desk->place());
    const int result = ended(dialog, [&](auto& keys) {
        keys.Char(WXK_RETURN);
        keys.Text("Claude");
        keys.Char(WXK_RETURN);
    });
    BOOST_TEST(result == wxID_OK);
    BOOST_TEST(dialog.made().name == "Claude");
}

BOOST_AUTO_TEST_SUITE_END()
