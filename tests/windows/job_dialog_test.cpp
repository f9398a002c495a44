#include "trainer/windows/job_dialog.h"

#include <atomic>
#include <boost/test/unit_test.hpp>

#include "tests/windows/meanwhile.h"

using namespace trainer;

BOOST_AUTO_TEST_SUITE(job_dialogs)

BOOST_FIXTURE_TEST_CASE(work_that_is_soon_over_shows_no_window_and_gives_its_result, Desktop) {
    BOOST_TEST(inDialog("Un instant", [](const Advance&) { return 42; }) == 42);
    BOOST_TEST(!shownJob());
    BOOST_TEST(frame->IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(work_that_takes_a_while_shows_how_far_it_is_and_ends_where_it_is_cancelled, Desktop) {
    int value = 0;
    bool wasDisabled = false;
    const Meanwhile cancels([&] {
        wxDialog* dialog = shownJob();
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
    BOOST_TEST(!shownJob());
    BOOST_TEST(frame->IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(what_work_throws_comes_out, Desktop) {
    BOOST_CHECK_THROW(doInDialog("Un instant", [](const Advance&) { throw std::out_of_range("beyond"); }),
                      std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()
