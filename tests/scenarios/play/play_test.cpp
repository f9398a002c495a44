#include "scenarios/play/play.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

Step with(Step step, const std::string& when) {
    step.when = parseCondition(when).value();
    return step;
}

Step hinted(Step step, int hints) {
    for (int i = 0; i < hints; ++i) step.feedback.hints.push_back(text("hint " + std::to_string(i)));
    return step;
}

/// A talk that ends well or ill, then a page for each case, then a question.
Scenario branching() {
    return scenarioOf(
        {stepOf("talk", 2,
                dialogue({node("a", {line("nice", "z", 2, "", {add("trust", 2)}), line("rude", "y", 0)}),
                          ending("y", "bad"), ending("z", "good")})),
         with(page("after_good"), "talk is good and trust above 1"),
         with(page("after_bad"), "talk is not good"), yesNo("q", 3)},
        {variable("trust", 0, 0, 5)});
}

Scenario threeQuestions(bool stepBack) {
    Scenario scenario =
        scenarioOf({page("intro"), hinted(yesNo("q1", 1), 2), hinted(yesNo("q2", 1), 1), yesNo("q3", 1)});
    scenario.stepBack = stepBack;
    return scenario;
}

std::string where(const Play& play) {
    return play.current() ? play.current()->step->id.text() : "the end";
}

std::vector<std::string> stepsMet(const Play& play) {
    std::vector<std::string> ids;
    for (const auto& played : play.played()) ids.push_back(played.step->id.text());
    return ids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plays)

BOOST_AUTO_TEST_CASE(the_story_goes_from_step_to_step_and_ends) {
    const Scenario scenario = threeQuestions(false);
    Play play(scenario);
    BOOST_TEST(where(play) == "intro");
    give(play, {"read", "n", "y"});
    BOOST_TEST(where(play) == "q3");
    give(play, {"y"});
    BOOST_TEST(play.finished());
    BOOST_TEST(where(play) == "the end");
    BOOST_TEST(play.answers().size() == 4u);
}

BOOST_AUTO_TEST_CASE(a_page_takes_no_other_answer_than_read) {
    const Scenario scenario = threeQuestions(false);
    Play play(scenario);
    BOOST_TEST(give(play, {"lu"}) == "unknown lu");
    BOOST_TEST(give(play, {""}) != "");
    BOOST_TEST(give(play, {"read"}) == "");
}

BOOST_AUTO_TEST_CASE(a_step_whose_condition_fails_is_passed_over) {
    const Scenario scenario = branching();
    Play good(scenario);
    give(good, {"nice", "read", "y"});
    BOOST_TEST(stepsMet(good) == (std::vector<std::string>{"talk", "after_good", "q"}),
               boost::test_tools::per_element());
    Play bad(scenario);
    give(bad, {"rude", "read", "y"});
    BOOST_TEST(stepsMet(bad) == (std::vector<std::string>{"talk", "after_bad", "q"}),
               boost::test_tools::per_element());
    BOOST_TEST(bad.facts().outcomes.at(StepId("talk")).text() == "bad");
}

BOOST_AUTO_TEST_CASE(a_story_whose_steps_are_all_passed_over_is_over_at_once) {
    const Scenario scenario =
        scenarioOf({with(page("never"), "trust above 3")}, {variable("trust", 0, 0, 5)});
    const Play play(scenario);
    BOOST_TEST(play.finished());
    BOOST_TEST(!play.model().has_value());
    std::mt19937_64 random(1);
    BOOST_TEST(!play.anyAnswer(random).has_value());
}

BOOST_AUTO_TEST_CASE(an_answer_to_another_step_or_after_the_end_is_refused) {
    const Scenario scenario = scenarioOf({yesNo("q1", 1), yesNo("q2", 1)});
    Play play(scenario);
    BOOST_TEST(said(play.answer(answerTo("q2", "y"))) == "wrongStep q2");
    BOOST_TEST(said(play.answer(answerTo("nowhere", "y"))) == "wrongStep nowhere");
    give(play, {"y", "y"});
    BOOST_TEST(said(play.answer(answerTo("q2", "y"))) == "finished");
    BOOST_TEST(said(play.answer(answerTo("q2", askHint))) == "finished");
    BOOST_TEST(play.answers().size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_refusal_changes_nothing) {
    const Scenario scenario = branching();
    Play play(scenario);
    give(play, {"nice"});
    const auto answers = play.answers();
    const Facts facts = play.facts();
    for (const char* bad : {"", "nonsense", "!hint", "!back", "rude", "- -"})
        BOOST_TEST(said(play.answer({play.current()->step->id, bad})) != "", bad);
    BOOST_TEST((play.answers() == answers));
    BOOST_TEST((play.facts() == facts));
    BOOST_TEST(where(play) == "after_good");
    BOOST_TEST(play.played().size() == 2u);
}

BOOST_AUTO_TEST_CASE(the_last_answer_is_taken_back_where_the_scenario_allows_it) {
    const Scenario scenario = threeQuestions(true);
    Play play(scenario);
    BOOST_TEST(!play.mayTakeBack());
    give(play, {"read", "n"});
    BOOST_TEST(play.mayTakeBack());
    BOOST_TEST(give(play, {"!back"}) == "");
    BOOST_TEST(where(play) == "q1");
    give(play, {"!back"});
    BOOST_TEST(where(play) == "intro");
    BOOST_TEST(!play.mayTakeBack());
    BOOST_TEST(give(play, {"!back"}) == "notAllowed");
}

BOOST_AUTO_TEST_CASE(nothing_is_taken_back_where_the_scenario_does_not_allow_it) {
    const Scenario scenario = threeQuestions(false);
    Play play(scenario);
    give(play, {"read"});
    BOOST_TEST(!play.mayTakeBack());
    BOOST_TEST(give(play, {"!back"}) == "notAllowed");
    BOOST_TEST(where(play) == "q1");
}

BOOST_AUTO_TEST_CASE(the_end_itself_can_be_taken_back) {
    const Scenario scenario = threeQuestions(true);
    Play play(scenario);
    give(play, {"read", "y", "y", "n"});
    BOOST_TEST(play.finished());
    BOOST_TEST(said(play.answer(answerTo("q3", takeBack))) == "");
    BOOST_TEST(where(play) == "q3");
    give(play, {"y"});
    BOOST_TEST(play.finished());
    BOOST_TEST(lastMark(play).verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(taking_back_undoes_effects_and_outcomes) {
    Scenario scenario = branching();
    scenario.stepBack = true;
    Play play(scenario);
    give(play, {"nice", "!back"});
    BOOST_TEST(play.facts().variables.at(VariableId("trust")) == 0);
    BOOST_TEST(play.facts().outcomes.empty());
    give(play, {"rude"});
    BOOST_TEST(where(play) == "after_bad");
}

BOOST_AUTO_TEST_CASE(every_answer_ever_given_is_kept_those_taken_back_too) {
    const Scenario scenario = threeQuestions(true);
    Play play(scenario);
    const std::vector<std::string> given{"read", "n", "!back", "!hint", "y", "!hint", "y", "!back", "n", "y"};
    give(play, given);
    std::vector<std::string> kept;
    for (const Answer& answer : play.answers()) kept.push_back(answer.given);
    BOOST_TEST(kept == given, boost::test_tools::per_element());
    const Play again(scenario, play.answers());
    BOOST_TEST(again.finished());
    BOOST_TEST((again.answers() == play.answers()));
}

BOOST_AUTO_TEST_CASE(hints_come_one_by_one_and_end) {
    const Scenario scenario = threeQuestions(false);
    Play play(scenario);
    BOOST_TEST(give(play, {"!hint"}) == "noMoreHints");
    give(play, {"read"});
    BOOST_TEST(play.current()->hints == 0);
    BOOST_TEST(give(play, {"!hint"}) == "");
    BOOST_TEST(give(play, {"!hint"}) == "");
    BOOST_TEST(give(play, {"!hint"}) == "noMoreHints");
    BOOST_TEST(play.current()->hints == 2);
    BOOST_TEST(said(play.answer(answerTo("q2", askHint))) == "wrongStep q2");
}

BOOST_AUTO_TEST_CASE(hints_once_seen_stay_seen_when_an_answer_is_taken_back) {
    const Scenario scenario = threeQuestions(true);
    Play play(scenario);
    give(play, {"read", "!hint", "n", "!back"});
    BOOST_TEST(where(play) == "q1");
    BOOST_TEST(play.current()->hints == 1);
}

BOOST_AUTO_TEST_CASE(hints_once_seen_stay_seen_at_a_step_one_comes_back_to) {
    const Scenario scenario = threeQuestions(true);
    Play play(scenario);
    give(play, {"read", "n", "!hint", "!back", "y"});
    BOOST_TEST(where(play) == "q2");
    BOOST_TEST(play.current()->hints == 1);
}

BOOST_AUTO_TEST_CASE(taking_back_goes_past_a_hint_to_the_last_answer) {
    const Scenario scenario = threeQuestions(true);
    Play play(scenario);
    give(play, {"read", "n", "!hint", "!back"});
    BOOST_TEST(where(play) == "q1");
}

BOOST_AUTO_TEST_CASE(a_replay_that_does_not_fit_names_the_place_and_the_reason) {
    const Scenario scenario = threeQuestions(false);
    const std::vector<Answer> answers{answerTo("intro", "read"), answerTo("q1", "y"), answerTo("q2", "z")};
    try {
        const Play play(scenario, answers);
        BOOST_ERROR("a replay that does not fit was taken");
    } catch (const ReplayError& error) {
        BOOST_TEST(error.place == 2u);
        BOOST_TEST(said(error.refusal) == "unknown z");
        BOOST_TEST(std::string(error.what()) == "answer 2 does not fit the scenario");
    }
}

BOOST_AUTO_TEST_CASE(a_replay_of_another_scenario_stops_at_its_first_answer) {
    const Scenario scenario = branching();
    BOOST_CHECK_EXCEPTION(Play(scenario, {answerTo("q", "y")}), ReplayError,
                          [](const ReplayError& error) { return error.place == 0; });
    BOOST_CHECK_EXCEPTION(Play(scenario, {answerTo("talk", "nice"), answerTo("talk", takeBack)}), ReplayError,
                          [](const ReplayError& error) { return error.place == 1; });
}

BOOST_AUTO_TEST_CASE(two_plays_of_the_same_answers_are_alike) {
    const Scenario scenario = branching();
    std::mt19937_64 random(9);
    for (int round = 0; round < 50; ++round) {
        Play play(scenario);
        while (!play.finished()) BOOST_REQUIRE(said(play.answer(*play.anyAnswer(random))) == "");
        const Play again(scenario, play.answers());
        BOOST_TEST((again.facts() == play.facts()));
        BOOST_TEST(stepsMet(again) == stepsMet(play), boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_SUITE_END()
