#include "scenarios/play/dialogue_play.h"

#include <boost/test/unit_test.hpp>

#include "scenarios/play/dialogue_paths.h"
#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

/// A counter where somebody may be calmed; asking again leads back to where one was.
const Scenario counter =
    scenarioOf({stepOf("talk", 5,
                       dialogue({node("hello", {line("kind", "listen", 2, "", {add("tension", -1)}),
                                                line("curt", "listen", 0, "", {add("tension", 2)}),
                                                line("again", "hello", 1)}),
                                 node("listen", {line("calm", "end_good", 2, "tension at most 2"),
                                                 line("tense", "end_bad", 1, "tension above 2")}),
                                 ending("end_good", "good"), ending("end_bad", "bad")})),
                page("after")},
               {variable("tension", 3, 0, 4)});

const DialoguePlay& talkOf(const Play& play) {
    return std::get<DialoguePlay>(play.played().front().play);
}

std::vector<std::string> openChoices(const Play& play) {
    std::vector<std::string> ids;
    for (const DialogueChoice* choice : talkOf(play).choices(play.facts())) ids.push_back(choice->id.text());
    return ids;
}

int tensionOf(const Play& play) {
    return play.facts().variables.at(VariableId("tension"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dialogues)

BOOST_AUTO_TEST_CASE(a_choice_leads_to_its_node_and_earns_its_points) {
    Play play(counter);
    BOOST_TEST(give(play, {"kind"}) == "");
    BOOST_TEST(talkOf(play).node().id.text() == "listen");
    BOOST_TEST(give(play, {"calm"}) == "");
    BOOST_TEST(talkOf(play).done());
    BOOST_TEST(talkOf(play).outcome()->id.text() == "good");
    BOOST_TEST(lastMark(play).earned == 400);
    BOOST_TEST(lastMark(play).possible == 500);
    BOOST_TEST(lastMark(play).verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(the_verdict_is_the_one_of_the_outcome_whatever_the_points) {
    Play play(counter);
    give(play, {"again", "curt", "tense"});
    BOOST_TEST(lastMark(play).earned == 200);
    BOOST_TEST(lastMark(play).verdict == Verdict::wrong);
}

BOOST_AUTO_TEST_CASE(points_are_earned_the_first_time_only) {
    Play play(counter);
    give(play, {"again", "again", "again", "kind", "calm"});
    BOOST_TEST(lastMark(play).earned == 500);
    BOOST_TEST(talkOf(play).history().size() == 5u);
}

BOOST_AUTO_TEST_CASE(points_never_go_beyond_those_of_the_step) {
    Scenario generous = counter;
    generous.steps[0].points = 3;
    Play play(generous);
    give(play, {"again", "kind", "calm"});
    BOOST_TEST(lastMark(play).earned == 300);
    BOOST_TEST(lastMark(play).possible == 300);
}

BOOST_AUTO_TEST_CASE(only_choices_whose_condition_holds_are_offered) {
    Play play(counter);
    give(play, {"curt"});
    BOOST_TEST(openChoices(play) == std::vector<std::string>{"tense"}, boost::test_tools::per_element());
    BOOST_TEST(give(play, {"calm"}) == "unknown calm");
    BOOST_TEST(talkOf(play).node().id.text() == "listen");
    Play kind(counter);
    give(kind, {"kind"});
    BOOST_TEST(openChoices(kind) == std::vector<std::string>{"calm"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_effect_stays_within_the_bounds_of_its_variable) {
    Play play(counter);
    give(play, {"curt"});
    BOOST_TEST(tensionOf(play) == 4);
    Facts facts{{{VariableId("tension"), 3}}, {}};
    apply(add("tension", -9), counter.variables, facts);
    BOOST_TEST(facts.variables.at(VariableId("tension")) == 0);
    apply(set("tension", 99), counter.variables, facts);
    BOOST_TEST(facts.variables.at(VariableId("tension")) == 4);
    apply(set("tension", 2), counter.variables, facts);
    BOOST_TEST(facts.variables.at(VariableId("tension")) == 2);
}

BOOST_AUTO_TEST_CASE(an_effect_at_the_edge_of_numbers_does_not_overflow) {
    constexpr int largest = std::numeric_limits<int>::max();
    const std::vector<Variable> bounds{variable("v", 0, -largest, largest)};
    Facts facts{{{VariableId("v"), largest}}, {}};
    apply(add("v", largest), bounds, facts);
    BOOST_TEST(facts.variables.at(VariableId("v")) == largest);
    apply(add("unknown", -largest), bounds, facts);
    apply(add("unknown", -largest), bounds, facts);
    BOOST_TEST(facts.variables.at(VariableId("unknown")) == std::numeric_limits<int>::min());
}

BOOST_AUTO_TEST_CASE(effects_are_applied_in_their_order) {
    const std::vector<Variable> bounds{variable("v", 0, 0, 10)};
    Facts facts{{{VariableId("v"), 8}}, {}};
    for (const Effect& effect : {add("v", 5), add("v", -3)}) apply(effect, bounds, facts);
    BOOST_TEST(facts.variables.at(VariableId("v")) == 7);
}

BOOST_AUTO_TEST_CASE(a_choice_of_another_node_several_or_none_are_refused) {
    Play play(counter);
    BOOST_TEST(give(play, {"calm"}) == "unknown calm");
    BOOST_TEST(give(play, {"kind curt"}) == "tooMany curt");
    BOOST_TEST(give(play, {" "}) == "empty");
    BOOST_TEST(give(play, {"nobody"}) == "unknown nobody");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(tensionOf(play) == 3);
}

BOOST_AUTO_TEST_CASE(nothing_is_said_of_the_outcome_while_the_dialogue_goes_on) {
    Play play(counter);
    BOOST_TEST(talkOf(play).outcome() == nullptr);
    give(play, {"kind"});
    BOOST_TEST(talkOf(play).outcome() == nullptr);
    BOOST_TEST(play.facts().outcomes.empty());
    give(play, {"calm"});
    BOOST_TEST(play.facts().outcomes.at(StepId("talk")).text() == "good");
}

BOOST_AUTO_TEST_CASE(the_review_says_what_would_have_been_better_where_a_choice_lost_something) {
    Play play(counter);
    give(play, {"again", "curt", "tense"});
    const auto lines = talkOf(play).review();
    BOOST_REQUIRE(lines.size() == 3u);
    BOOST_TEST(lines[0].right);
    BOOST_TEST(lines[0].expected.empty());
    BOOST_TEST(lines[0].about == "node hello");
    BOOST_TEST(lines[0].given.at(0) == "line again");
    BOOST_TEST(!lines[1].right);
    BOOST_TEST(lines[1].expected.at(0) == "line kind");
    // Only one choice was left: it lost nothing more.
    BOOST_TEST(lines[2].right);
}

BOOST_AUTO_TEST_CASE(the_review_tells_what_the_author_says_of_a_choice) {
    Scenario told = counter;
    std::get<Dialogue>(told.steps[0].body).nodes[0].choices[1].feedback = text("Too short.");
    Play play(told);
    give(play, {"curt"});
    BOOST_TEST(talkOf(play).review().at(0).why.at(0) == "Too short.");
}

BOOST_AUTO_TEST_CASE(the_model_takes_every_point_loops_included) {
    Play play(counter);
    while (!play.finished()) BOOST_REQUIRE(said(play.answer(play.model().value())) == "");
    BOOST_TEST(std::get<DialoguePlay>(play.played()[0].play).mark().earned == 500);
    BOOST_TEST(std::get<DialoguePlay>(play.played()[0].play).mark().verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(the_model_makes_the_best_of_a_bad_start) {
    Play play(counter);
    give(play, {"curt"});
    BOOST_TEST(play.model()->given == "tense");
}

BOOST_AUTO_TEST_CASE(a_dialogue_that_ends_where_it_starts_does_not_hold_the_story_up) {
    const Scenario silent = scenarioOf({stepOf("talk", 0, dialogue({ending("bye", "good")})), page("after")});
    const Play play(silent);
    BOOST_TEST(play.current()->step->id.text() == "after");
}

BOOST_AUTO_TEST_SUITE_END()
