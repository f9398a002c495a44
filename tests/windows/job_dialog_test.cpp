#include "trainer/windows/job_dialog.h"

#include <wx/dialog.h>
#include <wx/gauge.h>
#include <wx/timer.h>

#include <atomic>
#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"

using namespace trainer;

namespace {

/// The window of the work, while it is shown.
wxDialog* shown() {
    for (wxWindow* window : wxTopLevelWindows)
        if (auto* dialog = dynamic_cast<wxDialog*>(window); dialog && dialog->IsShown()) return dialog;
    return nullptr;
}

/// Looks again and again, while another loop runs, till it has done what it is to do.
struct Meanwhile {
    explicit Meanwhile(std::function<bool()> does) {
        timer.Bind(wxEVT_TIMER, [this, does = std::move(does)](wxTimerEvent&) {
            if (does()) timer.Stop();
        });
        timer.Start(10);
    }
    wxTimer timer;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(job_dialogs)

BOOST_FIXTURE_TEST_CASE(work_that_is_soon_over_shows_no_window_and_gives_its_result, Desktop) {
    BOOST_TEST(inDialog("Un instant", [](const Advance&) { return 42; }) == 42);
    BOOST_TEST(!shown());
    BOOST_TEST(frame->IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(work_that_takes_a_while_shows_how_far_it_is_and_ends_where_it_is_cancelled, Desktop) {
    int value = 0;
    bool wasDisabled = false;
    const Meanwhile cancels([&] {
        wxDialog* dialog = shown();
        auto* gauge = dialog ? find<wxGauge>(*dialog) : nullptr;
        if (!gauge || gauge->GetValue() == 0) return false;
        value = gauge->GetValue() * 100 / gauge->GetRange();
        wasDisabled = !frame->IsEnabled();
        BOOST_TEST(says(*dialog, "Une copie se fait"));
        press(*dialog, "Annuler");
        return true;
    });
    BOOST_CHECK_THROW(doInDialog("Une copie se fait",
                                 [](const Advance& advance) {
                                     for (;;) advance(1, 4);
                                 }),
                      Cancelled);
    BOOST_TEST(value == 25);
    BOOST_TEST(wasDisabled);
    BOOST_TEST(!shown());
    BOOST_TEST(frame->IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(what_work_throws_comes_out, Desktop) {
    BOOST_CHECK_THROW(doInDialog("Un instant", [](const Advance&) { throw std::out_of_range("beyond"); }),
                      std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()
