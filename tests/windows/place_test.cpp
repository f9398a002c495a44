#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "trainer/windows/window_place.h"
#include "trainer/wording/language.h"

using namespace trainer;

BOOST_AUTO_TEST_SUITE(window_place)

BOOST_AUTO_TEST_CASE(a_window_is_moved_and_shrunk_into_its_screen) {
    const wxRect screen(0, 30, 1280, 770);
    const wxRect kept(100, 100, 1000, 600);
    BOOST_TEST((within(screen, kept) == kept));
    BOOST_TEST((within(screen, {-500, -500, 1000, 600}) == wxRect(0, 30, 1000, 600)));
    BOOST_TEST((within(screen, {1200, 700, 1000, 600}) == wxRect(280, 200, 1000, 600)));
    BOOST_TEST((within(screen, {50, 50, 3840, 2160}) == screen));
    const wxRect second(1280, 0, 1920, 1080);
    BOOST_TEST((within(second, {1300, 10, 1000, 600}) == wxRect(1300, 10, 1000, 600)));
}

BOOST_FIXTURE_TEST_CASE(a_place_that_is_off_the_screen_by_now_is_not_used, Desktop) {
    const wxSize screen = wxGetDisplaySize();
    frame->Close(true);
    wxYield();
    settings->setPlace(screen, {5000, 4000, 3000, 2500});
    frame = new MainFrame(*desk, *settings, {[] {}, [] {}});
    frame->Show();
    BOOST_TEST(waitFor([&] { return wxRect(screen).Contains(frame->GetRect()); }));
}

BOOST_FIXTURE_TEST_CASE(whether_the_window_was_maximised_is_kept_beside_the_place_it_had_before, Desktop) {
    const wxSize screen(1280, 900);
    BOOST_TEST(!settings->isMaximized(screen));
    settings->setPlace(screen, {10, 20, 900, 600});
    settings->setMaximized(screen, true);
    const Settings again(folder + "/settings.ini");
    BOOST_TEST(again.isMaximized(screen));
    BOOST_TEST((again.place(screen) == wxRect(10, 20, 900, 600)));
    BOOST_TEST(!again.isMaximized(wxSize(1920, 1080)));
}

BOOST_FIXTURE_TEST_CASE(the_window_made_anew_loses_neither_the_place_nor_the_text, Desktop) {
    frame->play(scenario("in_english", 0));
    player().submit();
    for (const UiLanguage language : {UiLanguage::english, UiLanguage::french}) {
        speak(language, CAP_LOCALES);
        frame->rebuild();
        BOOST_TEST(player().IsShownOnScreen());
        BOOST_TEST(player().shown()->answers().size() == 1u);
    }
    while (!player().isReviewing()) {
        player().putIn(player().shown()->model()->given);
        player().submit();
    }
    frame->rebuild();
    BOOST_TEST(player().isReviewing());
    frame->goToSettings();
    frame->rebuild();
    BOOST_TEST(says(*frame, "R\u00E9glages"));
}

BOOST_FIXTURE_TEST_CASE(files_opened_before_are_kept_the_newest_first_each_once, Desktop) {
    settings->remember({"a", "/home/somebody/$HOME/one file.xml"});
    settings->remember({"b", "/two.xml"});
    settings->remember({"a", "/home/somebody/$HOME/one file.xml"});
    for (int i = 0; i < 12; ++i) settings->remember({"c" + std::to_string(i), "/" + std::to_string(i)});
    settings->remember({"a", "/home/somebody/$HOME/one file.xml"});
    const auto opened = Settings(folder + "/settings.ini").openedBefore();
    BOOST_TEST(opened.size() == 10u);
    BOOST_TEST(opened.front().path == "/home/somebody/$HOME/one file.xml");
    BOOST_TEST(opened[1].scenario == "c11");
}

BOOST_AUTO_TEST_SUITE_END()
