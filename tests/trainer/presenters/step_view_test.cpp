#include "trainer/presenters/typed_answer.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/inbox_sample.h"
#include "tests/trainer/presenters/tokens.h"

using namespace scenarios;
using namespace trainer;
using Kind = StepView::Kind;

BOOST_AUTO_TEST_SUITE(step_views)

BOOST_AUTO_TEST_CASE(a_page_shows_its_title) {
    const Scenario scenario = scenarioOf({page("intro"), yesNo("q", 1)});
    const StepView shown = viewOf(Play(scenario));
    BOOST_TEST((shown.kind == Kind::page));
    BOOST_TEST(shown.title == "title of intro");
    BOOST_TEST(!shown.mayTakeBack);
}

BOOST_AUTO_TEST_CASE(what_may_be_taken_back_and_the_hints_left_are_said) {
    Scenario scenario = scenarioOf({page("intro"), yesNo("q", 1)});
    scenario.stepBack = true;
    scenario.steps[1].feedback.hints = {text("one"), text("two")};
    Play play(scenario);
    give(play, {"read"});
    BOOST_TEST(viewOf(play).hintsLeft == 2);
    BOOST_TEST(viewOf(play).mayTakeBack);
    give(play, {std::string(askHint)});
    BOOST_TEST(viewOf(play).hintsLeft == 1);
}

BOOST_AUTO_TEST_CASE(items_are_shown_in_another_order_and_typing_it_back_gives_the_right_one) {
    const Scenario scenario = scenarioOf({question("q", 1, items(4))});
    const Play play(scenario);
    const StepView shown = viewOf(play);
    BOOST_TEST((shown.kind == Kind::order));
    BOOST_TEST(tokens(shown.options) != "i1 i2 i3 i4");
    std::string typed;
    for (const char* wanted : {"i1", "i2", "i3", "i4"})
        for (std::size_t i = 0; i < shown.options.size(); ++i)
            if (shown.options[i].token == wanted) typed += std::to_string(i + 1) + " ";
    BOOST_TEST(typedAnswer(shown, typed) == play.model()->given);
}

BOOST_AUTO_TEST_CASE(pairs_keep_their_left_side_and_shuffle_their_right) {
    const Scenario scenario = scenarioOf({question("q", 1, pairs(4))});
    const StepView shown = viewOf(Play(scenario));
    BOOST_TEST((shown.kind == Kind::match));
    BOOST_TEST(tokens(shown.options) == "p1 p2 p3 p4");
    BOOST_TEST(tokens(shown.targets) != "p1 p2 p3 p4");
    BOOST_TEST(plain(shown.options[0].text) == "left p1");
    for (const Option& target : shown.targets) BOOST_TEST(plain(target.text) == "right " + target.token);
}

BOOST_AUTO_TEST_CASE(a_talk_shows_who_speaks_and_only_the_choices_that_hold) {
    Scenario scenario = scenarioOf(
        {stepOf("talk", 1,
                dialogue({node("n1", {line("c1", "n2", 0, "", {add("tension", 2)}), line("c2", "n2")}),
                          node("n2", {line("c3", "n3", 1), line("c4", "n3", 0, "tension at most 1")}),
                          ending("n3", "good")}))},
        {variable("tension", 0, 0, 5)});
    scenario.persons = {{PersonId("someone"), "Sofia", text("a student")}};
    Play play(scenario);
    StepView shown = viewOf(play);
    BOOST_TEST((shown.kind == Kind::talk));
    BOOST_TEST(shown.speaker->name == "Sofia");
    BOOST_TEST(plain(shown.speech) == "node n1");
    BOOST_TEST(!shown.goesOn);
    BOOST_TEST(tokens(shown.options) == "c1 c2");
    give(play, {"c1"});
    shown = viewOf(play);
    BOOST_TEST(shown.goesOn);
    BOOST_TEST(tokens(shown.options) == "c3");
}

BOOST_AUTO_TEST_CASE(an_inbox_shows_one_message_after_the_other_then_all_to_rank) {
    const Scenario scenario = inboxStory();
    Play play(scenario);
    StepView shown = viewOf(play);
    BOOST_TEST((shown.kind == Kind::triage));
    BOOST_TEST(shown.message->id.text() == "m1");
    BOOST_TEST(tokens(shown.targets) == "P0 P1 P2 P3");
    BOOST_TEST(tokens(shown.moves) == "call_help call reply file");
    BOOST_TEST(!shown.goesOn);
    for (const char* message : {"m1", "m2", "m3", "m4"}) {
        BOOST_TEST(viewOf(play).message->id.text() == message);
        BOOST_TEST(said(play.answer({StepId("box"), typedAnswer(viewOf(play), "2 2")})) == "");
    }
    shown = viewOf(play);
    BOOST_TEST((shown.kind == Kind::rank));
    BOOST_TEST(shown.message == nullptr);
    BOOST_TEST(tokens(shown.options) == "m1 m2 m3 m4");
    BOOST_TEST(said(play.answer({StepId("box"), typedAnswer(shown, "1 2 3 4")})) == "");
    BOOST_TEST(play.finished());
}

BOOST_AUTO_TEST_CASE(a_number_shows_its_unit) {
    const Scenario scenario = scenarioOf({question("q", 1, Numeric{12, 0, "jours"})});
    const StepView shown = viewOf(Play(scenario));
    BOOST_TEST((shown.kind == Kind::number));
    BOOST_TEST(shown.unit == "jours");
}

BOOST_AUTO_TEST_SUITE_END()
