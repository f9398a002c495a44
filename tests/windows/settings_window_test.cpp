#include <wx/msgdlg.h>
#include <wx/radiobut.h>
#include <wx/testing.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "trainer/wording/language.h"

using namespace trainer;

namespace {

void pick(wxWindow& window, const std::string& label) {
    auto* radio = find<wxRadioButton>(
        window, [&](wxRadioButton& one) { return one.GetLabelText().utf8_string() == label; });
    BOOST_TEST_REQUIRE(radio != nullptr, "no choice " + label);
    radio->SetValue(true);
    wxCommandEvent event(wxEVT_RADIOBUTTON, radio->GetId());
    event.SetEventObject(radio);
    radio->ProcessWindowEvent(event);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(settings_page)

BOOST_FIXTURE_TEST_CASE(each_choice_is_kept_at_once_and_shows_at_once, Desktop) {
    frame->goToSettings();
    pick(*frame, "English");
    pick(*frame, "Sombre");
    pick(*frame, "150\u202F%");
    BOOST_TEST(rebuilds == 3);
    const Settings again(folder + "/settings.ini");
    BOOST_TEST((again.language() == UiLanguage::english));
    BOOST_TEST((again.theme() == ThemeChoice::dark));
    BOOST_TEST(again.textPercent() == 150);
}

BOOST_FIXTURE_TEST_CASE(all_data_is_erased_once_that_was_confirmed, Desktop) {
    frame->play(scenario("in_english", 0));
    finish();
    frame->goToSettings();
    wxTEST_DIALOG(press(*frame, "Effacer mes donn\u00E9es\u2026"), wxExpectModal<wxMessageDialog>(wxID_NO));
    BOOST_TEST(desk->history().size() == 1u);
    wxTEST_DIALOG(press(*frame, "Effacer mes donn\u00E9es\u2026"), wxExpectModal<wxMessageDialog>(wxID_YES));
    BOOST_TEST(desk->history().empty());
    BOOST_TEST(workspace->team->persons().empty());
    BOOST_TEST(changes == 1);
}

BOOST_FIXTURE_TEST_CASE(the_window_comes_back_where_it_was, Desktop) {
    frame->SetSize(wxRect(20, 30, 1000, 700));
    wxYield();
    const wxRect before = frame->GetRect();
    reopen();
    BOOST_TEST((frame->GetRect() == before));
}

BOOST_FIXTURE_TEST_CASE(english_is_spoken_everywhere, Desktop) {
    speak(UiLanguage::english, CAP_LOCALES);
    reopen();
    BOOST_TEST(says(*frame, "Hello Camille"));
    press(*frame, "Training");
    BOOST_TEST(says(*frame, "Training"));
}

BOOST_AUTO_TEST_SUITE_END()
