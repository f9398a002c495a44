#include <boost/test/unit_test.hpp>

#include "scenarios/play/debrief.h"
#include "tests/scenarios/play/inbox_sample.h"

using namespace scenarios;

namespace {

Step tried(Step step, int tries, int tryCost, int hintCost = 0) {
    step.tries = tries;
    step.tryCost = tryCost;
    step.hintCost = hintCost;
    step.feedback.hints = {text("one"), text("two"), text("three")};
    return step;
}

Step when(Step step, const std::string& condition) {
    step.when = parseCondition(condition).value();
    return step;
}

/// Two right choices of three, so that an answer may be partly right; a page for each verdict; a last page.
Scenario threeWays(int tries, int tryCost) {
    Step asked = question("q", 6, MultipleChoice{{choice("a", true), choice("b", true), choice("c", false)}});
    asked.effects = {{Verdict::right, add("mood", 2)},
                     {Verdict::partly, add("mood", 1)},
                     {Verdict::wrong, set("mood", -5)},
                     {Verdict::wrong, add("count", 1)}};
    return scenarioOf({tried(std::move(asked), tries, tryCost), when(page("praise"), "q is right"),
                       when(page("partly"), "q is partly"),
                       when(page("scold"), "q is wrong and mood at most -5"), page("end")},
                      {variable("mood", 0, -9, 9), variable("count", 0, 0, 9)});
}

std::string where(const Play& play) {
    return play.current() ? play.current()->step->id.text() : "end of story";
}

Points earned(const Play& play) {
    return scoreOf(play).earned;
}

int mood(const Play& play) {
    return play.facts().variables.at(VariableId("mood"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tries)

BOOST_AUTO_TEST_CASE(an_answer_that_is_not_right_may_be_given_again) {
    const Scenario scenario = threeWays(2, 1);
    Play play(scenario);
    BOOST_TEST(give(play, {"c"}) == "");
    BOOST_TEST(where(play) == "q");
    BOOST_TEST(play.current()->mayTryAgain);
    BOOST_TEST(play.model()->given == "!again");
    BOOST_TEST(give(play, {"a b"}) == "unknown a b");
    BOOST_TEST(give(play, {"!again"}) == "");
    BOOST_TEST(!play.current()->mayTryAgain);
    BOOST_TEST(play.current()->tries == 2);
    BOOST_TEST(give(play, {"a b"}) == "");
    BOOST_TEST(where(play) == "praise");
    BOOST_TEST(earned(play) == 500);
}

BOOST_AUTO_TEST_CASE(a_right_answer_goes_on_at_once) {
    const Scenario scenario = threeWays(3, 1);
    Play play(scenario);
    give(play, {"a b"});
    BOOST_TEST(where(play) == "praise");
    BOOST_TEST(earned(play) == 600);
    BOOST_TEST(give(play, {"!again"}) == "notAllowed");
}

BOOST_AUTO_TEST_CASE(the_last_try_counts_be_it_better_or_worse) {
    const Scenario scenario = threeWays(3, 0);
    Play play(scenario);
    give(play, {"a", "!again", "c"});
    BOOST_TEST(earned(play) == 0);
    give(play, {"!again", "b"});
    BOOST_TEST(where(play) == "partly");
    BOOST_TEST(earned(play) == 300);
    BOOST_TEST(reviewOf(play, play.played()[0]).tries == 3);
}

BOOST_AUTO_TEST_CASE(after_the_last_try_the_story_goes_on) {
    const Scenario scenario = threeWays(2, 1);
    Play play(scenario);
    give(play, {"c", "!again", "c"});
    BOOST_TEST(where(play) == "scold");
    BOOST_TEST(earned(play) == 0);
}

BOOST_AUTO_TEST_CASE(who_goes_on_keeps_what_was_given) {
    const Scenario scenario = threeWays(3, 1);
    Play play(scenario);
    give(play, {"a", "!next"});
    BOOST_TEST(where(play) == "partly");
    BOOST_TEST(earned(play) == 300);
    BOOST_TEST(give(play, {"!next"}) == "notAllowed");
}

BOOST_AUTO_TEST_CASE(a_step_with_one_try_offers_no_other) {
    const Scenario scenario = threeWays(1, 1);
    Play play(scenario);
    give(play, {"c"});
    BOOST_TEST(where(play) == "scold");
}

BOOST_AUTO_TEST_CASE(tries_and_hints_cost_points_and_never_more_than_there_are) {
    Scenario scenario = threeWays(5, 2);
    scenario.steps[0].hintCost = 1;
    Play play(scenario);
    give(play, {"!hint", "c", "!again", "!hint", "a b"});
    const StepReview review = reviewOf(play, play.played()[0]);
    BOOST_TEST(review.mark.earned == 200);
    BOOST_TEST(review.cost == 400);
    BOOST_TEST(review.hints == 2);
    BOOST_TEST(review.tries == 2);
    BOOST_TEST(review.mark.verdict == Verdict::right);
    BOOST_TEST(scoreOf(play).worked.at(0) == 200);
    Play costly(scenario);
    give(costly, {"c", "!again", "c", "!again", "c", "!again", "c", "!again", "a b"});
    BOOST_TEST(earned(costly) == 0);
    BOOST_TEST(reviewOf(costly, costly.played()[0]).cost == 600);
    BOOST_TEST(reviewOf(costly, costly.played()[0]).mark.verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(a_hint_that_costs_more_than_the_step_leaves_nothing) {
    Scenario scenario = scenarioOf({tried(yesNo("q", 2), 1, 0, 3)});
    Play play(scenario);
    give(play, {"!hint", "y"});
    BOOST_TEST(earned(play) == 0);
    BOOST_TEST(scoreOf(play).percent == 0);
}

BOOST_AUTO_TEST_CASE(hints_may_be_asked_between_two_tries_and_stay_seen) {
    const Scenario scenario = threeWays(2, 0);
    Play play(scenario);
    give(play, {"c"});
    BOOST_TEST(give(play, {"!hint"}) == "");
    give(play, {"!again"});
    BOOST_TEST(play.current()->hints == 1);
}

BOOST_AUTO_TEST_CASE(the_verdict_of_the_last_try_makes_the_effects_and_the_conditions) {
    const Scenario scenario = threeWays(3, 0);
    Play right(scenario);
    give(right, {"c", "!again", "a b"});
    BOOST_TEST(mood(right) == 2);
    Play partly(scenario);
    give(partly, {"c", "!again", "a", "!next"});
    BOOST_TEST(mood(partly) == 1);
    Play wrong(scenario);
    give(wrong, {"c", "!again", "c", "!next"});
    BOOST_TEST(mood(wrong) == -5);
    BOOST_TEST(wrong.facts().variables.at(VariableId("count")) == 1);
    BOOST_TEST((wrong.facts().outcomes.at(StepId("q")) == OutcomeId("wrong")));
}

BOOST_AUTO_TEST_CASE(no_effect_happens_before_the_step_is_left) {
    const Scenario scenario = threeWays(3, 0);
    Play play(scenario);
    give(play, {"c"});
    BOOST_TEST(mood(play) == 0);
    BOOST_TEST(play.facts().outcomes.empty());
    give(play, {"!again"});
    BOOST_TEST(mood(play) == 0);
}

BOOST_AUTO_TEST_CASE(a_conversation_tried_again_starts_from_what_was_known_before) {
    Step talk = tried(stepOf("talk", 4,
                             dialogue({node("a", {line("kind", "z", 4, "", {add("mood", 2)}),
                                                  line("rude", "y", 0, "", {add("mood", -3)})}),
                                       ending("y", "bad"), ending("z", "good")})),
                      2, 1);
    talk.effects = {{Verdict::right, add("mood", 1)}};
    const Scenario scenario = scenarioOf({std::move(talk), page("end")}, {variable("mood", 0, -9, 9)});
    Play play(scenario);
    give(play, {"rude"});
    BOOST_TEST(mood(play) == -3);
    BOOST_TEST(play.current()->mayTryAgain);
    give(play, {"!again"});
    BOOST_TEST(mood(play) == 0);
    give(play, {"kind"});
    BOOST_TEST(mood(play) == 3);
    BOOST_TEST(earned(play) == 300);
    BOOST_TEST((play.facts().outcomes.at(StepId("talk")) == OutcomeId("good")));
}

BOOST_AUTO_TEST_CASE(taking_back_goes_over_tries_one_answer_at_a_time) {
    Scenario scenario = threeWays(3, 1);
    scenario.stepBack = true;
    Play play(scenario);
    give(play, {"c", "!again", "a", "!next", "read"});
    BOOST_TEST(where(play) == "end");
    give(play, {"!back", "!back"});
    BOOST_TEST(where(play) == "q");
    BOOST_TEST(play.current()->mayTryAgain);
    BOOST_TEST(play.current()->tries == 2);
    give(play, {"!back"});
    BOOST_TEST(!play.current()->mayTryAgain);
    BOOST_TEST(play.current()->tries == 2);
    give(play, {"!back"});
    BOOST_TEST(play.current()->mayTryAgain);
    BOOST_TEST(play.current()->tries == 1);
    give(play, {"!back"});
    BOOST_TEST(!play.current()->mayTryAgain);
    BOOST_TEST(give(play, {"!back"}) == "notAllowed");
    give(play, {"a b", "read", "read"});
    BOOST_TEST(play.finished());
    BOOST_TEST(earned(play) == 600);
    const Play again(scenario, play.answers());
    BOOST_TEST(earned(again) == 600);
    BOOST_TEST((again.facts() == play.facts()));
}

BOOST_AUTO_TEST_CASE(taking_back_at_the_end_restores_what_was_known) {
    Scenario scenario = threeWays(1, 0);
    scenario.stepBack = true;
    Play play(scenario);
    give(play, {"c", "read", "read"});
    BOOST_TEST(play.finished());
    give(play, {"!back", "!back", "!back"});
    BOOST_TEST(mood(play) == 0);
    BOOST_TEST(play.facts().outcomes.empty());
    BOOST_TEST(play.played().size() == 1u);
    give(play, {"a b"});
    BOOST_TEST(where(play) == "praise");
}

BOOST_AUTO_TEST_CASE(taking_back_within_an_inbox_keeps_the_messages_sorted_before) {
    Scenario scenario = inboxStory();
    scenario.stepBack = true;
    Play play(scenario);
    give(play, {"m1 P0 call_help", "m2 P1 call", "m2 P3 file", "!back"});
    const auto& inbox = std::get<InboxPlay>(play.current()->play);
    BOOST_TEST(inbox.sorted().size() == 2u);
    BOOST_TEST(inbox.sorted().at(MessageId("m2")).priority.text() == "P1");
    give(play, {"!back"});
    BOOST_TEST(std::get<InboxPlay>(play.current()->play).next()->id.text() == "m2");
}

BOOST_AUTO_TEST_CASE(an_effect_stays_within_the_bounds_of_its_variable) {
    Scenario scenario = threeWays(1, 0);
    scenario.variables[0] = variable("mood", 0, -2, 1);
    Play low(scenario);
    give(low, {"c"});
    BOOST_TEST(mood(low) == -2);
    Play high(scenario);
    give(high, {"a b"});
    BOOST_TEST(mood(high) == 1);
}

BOOST_AUTO_TEST_CASE(a_step_that_was_passed_over_has_no_verdict) {
    Scenario scenario = threeWays(1, 0);
    scenario.steps[0].when = parseCondition("mood above 3").value();
    Play play(scenario);
    BOOST_TEST(where(play) == "end");
    scenario.steps[1].when = parseCondition("q is not right").value();
    const Play other(scenario);
    BOOST_TEST(where(other) == "praise");
}

BOOST_AUTO_TEST_SUITE_END()
