#include <wx/button.h>
#include <wx/textctrl.h>
#include <wx/uiaction.h>

#include <boost/test/unit_test.hpp>

#include "scenarios/play/debrief.h"
#include "tests/windows/desk.h"
#include "tests/windows/hand.h"

using namespace trainer;

namespace {

/// Somebody in a conversation who may say two things or more, with the hands on the keyboard.
struct Talking : Desktop {
    Talking() {
        frame->Raise();
        goTo(StepView::Kind::talk);
        BOOST_TEST_REQUIRE(options().size() > 1);
        wxYield();
    }
    std::vector<Option> options() { return viewOf(*player().shown()).options; }
    /// True once that was said.
    bool isSaid(const std::string& token) {
        return waitFor([&] { return player().shown()->answers().back().given == token; });
    }
    Hand hand;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(playing)

BOOST_FIXTURE_TEST_CASE(somebody_new_is_offered_a_first_scenario_and_can_begin_it, Desktop) {
    BOOST_TEST(says(*frame, "Bonjour Camille"));
    press(*frame, "Commencer");
    BOOST_TEST(player().isPlaying());
    BOOST_TEST(desk->history().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(the_home_page_is_filled_anew_while_it_is_shown_and_no_other_page_is_left, Desktop) {
    std::string whyNot;
    BOOST_TEST_REQUIRE(desk->sit(scenario("in_english", 0), true, whyNot) != nullptr);
    const auto goesOn = [this] {
        return find<wxButton>(*frame,
                              [](wxButton& one) { return one.GetLabelText().utf8_string() == "Continuer"; });
    };
    BOOST_TEST(!goesOn());
    frame->refreshHere();
    BOOST_TEST(goesOn());
    frame->goToResults();
    frame->refreshHere();
    BOOST_TEST(says(*frame, "Mes r\u00E9sultats"));
}

BOOST_FIXTURE_TEST_CASE(every_kind_of_step_is_played_through_its_own_controls, Desktop) {
    for (std::size_t place = 0; place < 8; ++place) {
        frame->play(scenario("in_english", place));
        finish();
        BOOST_TEST(scenarios::scoreOf(*player().shown()).percent == 100);
        BOOST_TEST(says(*frame, "Bilan"));
    }
    const auto history = desk->history();
    BOOST_TEST(history.size() == 8u);
    for (const auto& attempt : history) BOOST_TEST(!attempt.finished.empty());
}

BOOST_FIXTURE_TEST_CASE(every_shipped_scenario_is_played_in_its_window, Desktop) {
    for (const ModuleLine& module : desk->modules()) {
        if (module.card.id.text() == "in_english") continue;
        for (const ScenarioLine& line : module.scenarios) {
            frame->play(line.card.id);
            finish();
            BOOST_TEST(scenarios::scoreOf(*player().shown()).percent == 100, line.card.title);
        }
    }
}

BOOST_FIXTURE_TEST_CASE(a_scenario_is_played_with_the_keyboard_alone, Desktop) {
    frame->play(scenario("in_english", 0));
    wxUIActionSimulator keys;
    const auto answers = [this] { return player().shown()->answers().size(); };
    for (std::size_t page = 1; page <= 3; ++page) {
        keys.Char(WXK_RETURN);
        BOOST_TEST_REQUIRE(waitFor([&] { return answers() == page; }));
    }
    const auto model = player().shown()->model();
    BOOST_TEST_REQUIRE(model.has_value());
    keys.Char('1');
    keys.Char('2');
    keys.Char(WXK_RETURN, wxMOD_CONTROL);
    BOOST_TEST_REQUIRE(waitFor([this] { return player().isReviewing(); }));
    keys.Char(WXK_RETURN, wxMOD_CONTROL);
    BOOST_TEST(waitFor([this] { return !player().isReviewing(); }));
    BOOST_TEST(player().shown()->finished());
}

BOOST_FIXTURE_TEST_CASE(what_was_begun_is_offered_first_and_goes_on_where_it_was_left, Desktop) {
    frame->play(scenario("in_english", 0));
    player().submit();
    player().submit();
    reopen();
    BOOST_TEST(says(*frame, "\u00C0 terminer"));
    press(*frame, "Continuer");
    BOOST_TEST(player().shown()->answers().size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(a_finished_attempt_can_be_seen_again, Desktop) {
    frame->play(scenario("in_english", 0));
    finish();
    frame->goHome();
    press(*frame, "Revoir");
    BOOST_TEST(says(*frame, "Bilan"));
    BOOST_TEST(desk->history().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_hint_is_shown_and_counted, Desktop) {
    frame->play(scenario("in_english", 0));
    for (int page = 0; page < 3; ++page) player().submit();
    press(*frame, "Indice");
    const auto& hints = player().shown()->current()->step->feedback.hints;
    BOOST_TEST(player().shown()->current()->hints == 1);
    BOOST_TEST(says(*frame, plain(hints.front())));
}

BOOST_FIXTURE_TEST_CASE(what_to_say_is_chosen_by_its_digit, Talking) {
    const std::string second = options()[1].token;
    hand.press('2');
    BOOST_TEST(isSaid(second));
}

BOOST_FIXTURE_TEST_CASE(what_to_say_is_chosen_by_the_arrow_keys, Talking) {
    const std::string second = options()[1].token;
    hand.press(WXK_DOWN);
    hand.press(WXK_RETURN);
    BOOST_TEST(isSaid(second));
}

BOOST_FIXTURE_TEST_CASE(the_arrow_keys_lead_back_to_the_first_thing_to_say, Talking) {
    const std::string first = options()[0].token;
    hand.press(WXK_DOWN);
    hand.press(WXK_UP);
    hand.press(WXK_SPACE);
    BOOST_TEST(isSaid(first));
}

BOOST_AUTO_TEST_SUITE_END()
