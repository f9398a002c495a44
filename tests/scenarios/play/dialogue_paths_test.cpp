#include "scenarios/play/dialogue_paths.h"

#include <boost/test/unit_test.hpp>
#include <set>

#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

const std::vector<Variable> noVariables;

const DialogueChoice& choiceOf(const Dialogue& dialogue, const std::string& id) {
    for (const Node& node : dialogue.nodes)
        for (const DialogueChoice& choice : node.choices)
            if (choice.id.text() == id) return choice;
    throw std::logic_error("no choice " + id);
}

std::vector<std::string> trapsOf(const DialoguePaths& paths) {
    std::vector<std::string> traps;
    for (const auto& trap : paths.traps())
        traps.push_back(trap.node.text() + (trap.hasChoices ? " loops" : " is dead"));
    return traps;
}

Facts factsOf(const std::vector<Variable>& variables) {
    Facts facts;
    for (const Variable& one : variables) facts.variables[one.id] = one.value;
    return facts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dialogue_paths)

BOOST_AUTO_TEST_CASE(the_best_way_earns_the_most_points) {
    const Dialogue talk = dialogue({node("a", {line("short", "z", 3), line("long", "b", 1)}),
                                    node("b", {line("b1", "z", 1), line("b2", "y", 4)}), ending("y", "bad"),
                                    ending("z", "good")});
    const DialoguePaths paths(talk, noVariables, {});
    BOOST_TEST(paths.complete());
    BOOST_TEST(paths.best().value() == 5);
    BOOST_TEST(paths.next()->id.text() == "long");
    BOOST_TEST(paths.traps().empty());
}

BOOST_AUTO_TEST_CASE(among_ways_with_as_many_points_the_better_outcome_then_the_shorter_way_is_shown) {
    const Dialogue outcomes = dialogue(
        {node("a", {line("ill", "y", 2), line("well", "z", 2)}), ending("y", "bad"), ending("z", "good")});
    BOOST_TEST(DialoguePaths(outcomes, noVariables, {}).next()->id.text() == "well");
    const Dialogue lengths = dialogue({node("a", {line("far", "b", 2), line("near", "z", 2)}),
                                       node("b", {line("on", "z")}), ending("z", "good")});
    const DialoguePaths paths(lengths, noVariables, {});
    BOOST_TEST(paths.next()->id.text() == "near");
    BOOST_TEST(paths.losesNothing(choiceOf(lengths, "far")));
}

BOOST_AUTO_TEST_CASE(a_choice_loses_something_when_it_costs_points_or_the_outcome) {
    const Dialogue talk =
        dialogue({node("a", {line("best", "z", 2), line("poor", "z", 1), line("ill", "y", 2)}),
                  ending("y", "middling"), ending("z", "good")});
    const DialoguePaths paths(talk, noVariables, {});
    BOOST_TEST(paths.losesNothing(choiceOf(talk, "best")));
    BOOST_TEST(!paths.losesNothing(choiceOf(talk, "poor")));
    BOOST_TEST(!paths.losesNothing(choiceOf(talk, "ill")));
    const DialogueChoice stranger = line("stranger", "z", 2);
    BOOST_TEST(!paths.losesNothing(stranger));
}

BOOST_AUTO_TEST_CASE(a_loop_earns_each_choice_once) {
    const Dialogue talk = dialogue({node("a", {line("round", "b", 2), line("out", "z", 1)}),
                                    node("b", {line("back", "a", 3)}), ending("z", "good")});
    const DialoguePaths paths(talk, noVariables, {});
    BOOST_TEST(paths.best().value() == 6);
    const DialoguePaths later(talk, noVariables, {}, NodeId("a"), {ChoiceId("round"), ChoiceId("back")});
    BOOST_TEST(later.best().value() == 1);
    BOOST_TEST(later.next()->id.text() == "out");
    BOOST_TEST(later.losesNothing(choiceOf(talk, "round")));
}

BOOST_AUTO_TEST_CASE(a_node_nobody_reaches_is_known) {
    const Dialogue talk =
        dialogue({node("a", {line("on", "z")}), node("lost", {line("back", "a")}), ending("z", "good")});
    const DialoguePaths paths(talk, noVariables, {});
    BOOST_TEST(paths.reaches(NodeId("a")));
    BOOST_TEST(paths.reaches(NodeId("z")));
    BOOST_TEST(!paths.reaches(NodeId("lost")));
}

BOOST_AUTO_TEST_CASE(conditions_decide_which_nodes_are_reached) {
    const std::vector<Variable> variables{variable("v", 1, 0, 3)};
    const Dialogue talk =
        dialogue({node("a", {line("on", "b", 1, "", {add("v", 1)}), line("never", "c", 9, "v above 3")}),
                  node("b", {line("two", "z", 1, "v is 2"), line("three", "y", 5, "v is 3")}),
                  node("c", {line("out", "z")}), ending("y", "bad"), ending("z", "good")});
    const DialoguePaths paths(talk, variables, factsOf(variables));
    BOOST_TEST(paths.best().value() == 2);
    BOOST_TEST(!paths.reaches(NodeId("c")));
    BOOST_TEST(!paths.reaches(NodeId("y")));
}

BOOST_AUTO_TEST_CASE(a_node_without_open_choice_is_a_dead_end) {
    const std::vector<Variable> variables{variable("v", 0, 0, 3)};
    const Dialogue talk = dialogue({node("a", {line("into", "b", 2), line("out", "z", 1)}),
                                    node("b", {line("shut", "z", 1, "v above 2")}), ending("z", "good")});
    const DialoguePaths paths(talk, variables, factsOf(variables));
    BOOST_TEST(trapsOf(paths) == std::vector<std::string>{"b is dead"}, boost::test_tools::per_element());
    BOOST_TEST(paths.best().value() == 1);
    BOOST_TEST(!paths.losesNothing(choiceOf(talk, "into")));
}

BOOST_AUTO_TEST_CASE(a_ring_without_a_way_out_is_an_endless_loop) {
    const Dialogue talk =
        dialogue({node("a", {line("into", "b"), line("out", "z")}), node("b", {line("on", "c")}),
                  node("c", {line("back", "b")}), ending("z", "good")});
    const auto traps = trapsOf(DialoguePaths(talk, noVariables, {}));
    BOOST_TEST(traps == (std::vector<std::string>{"b loops", "c loops"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_can_be_earned_where_no_way_ends) {
    const Dialogue talk = dialogue({node("a", {line("round", "a", 3)}), ending("z", "good")});
    const DialoguePaths paths(talk, noVariables, {});
    BOOST_TEST(paths.complete());
    BOOST_TEST(!paths.best().has_value());
    BOOST_TEST(paths.next() == nullptr);
    BOOST_TEST(!paths.losesNothing(choiceOf(talk, "round")));
}

BOOST_AUTO_TEST_CASE(outcomes_of_earlier_dialogues_open_choices) {
    const Dialogue talk = dialogue(
        {node("a", {line("warm", "z", 4, "first is good"), line("cold", "z", 1)}), ending("z", "good")});
    Facts facts;
    facts.outcomes[StepId("first")] = OutcomeId("good");
    BOOST_TEST(DialoguePaths(talk, noVariables, facts).best().value() == 4);
    BOOST_TEST(DialoguePaths(talk, noVariables, {}).best().value() == 1);
}

BOOST_AUTO_TEST_CASE(variables_no_condition_looks_at_make_no_states) {
    const std::vector<Variable> variables{variable("count", 0, 0, 1'000'000)};
    const Dialogue talk =
        dialogue({node("a", {line("round", "a", 0, "", {add("count", 1)}), line("out", "z", 2)}),
                  ending("z", "good")});
    const DialoguePaths paths(talk, variables, factsOf(variables));
    BOOST_TEST(paths.complete());
    BOOST_TEST(paths.best().value() == 2);
}

BOOST_AUTO_TEST_CASE(a_dialogue_with_too_many_states_is_given_up_and_says_so) {
    const std::vector<Variable> variables{variable("count", 0, 0, 1'000'000)};
    const Dialogue talk = dialogue(
        {node("a", {line("round", "a", 0, "", {add("count", 1)}), line("out", "z", 2, "count above 9")}),
         ending("z", "good")});
    const DialoguePaths paths(talk, variables, factsOf(variables));
    BOOST_TEST(!paths.complete());
    BOOST_TEST(!paths.best().has_value());
}

BOOST_AUTO_TEST_CASE(more_earning_choices_on_loops_than_can_be_told_apart_are_given_up) {
    std::vector<DialogueChoice> rounds{line("out", "z", 1)};
    for (int i = 0; i < 70; ++i) rounds.push_back(line("r" + std::to_string(i), "a", 1));
    const Dialogue talk = dialogue({node("a", rounds), ending("z", "good")});
    BOOST_TEST(!DialoguePaths(talk, noVariables, {}).complete());
}

BOOST_AUTO_TEST_CASE(a_long_conversation_straight_ahead_is_no_problem_up_to_its_bound) {
    const auto conversation = [](std::size_t count) {
        std::vector<Node> nodes;
        for (std::size_t i = 1; i < count; ++i) {
            const std::string id = std::to_string(i);
            const std::string to = i + 1 == count ? "z" : "n" + std::to_string(i + 1);
            nodes.push_back(node("n" + id, {line("good" + id, to, 1), line("poor" + id, to)}));
        }
        nodes.push_back(ending("z", "good"));
        return dialogue(std::move(nodes));
    };
    const Dialogue talk = conversation(DialoguePaths::nodeLimit);
    const DialoguePaths paths(talk, noVariables, {});
    BOOST_TEST(paths.complete());
    BOOST_TEST(paths.best().value() == static_cast<int>(DialoguePaths::nodeLimit) - 1);
    const Dialogue longer = conversation(DialoguePaths::nodeLimit + 1);
    BOOST_TEST(!DialoguePaths(longer, noVariables, {}).complete());
}

BOOST_AUTO_TEST_CASE(the_ends_tell_the_outcome_and_the_variables_that_matter) {
    const std::vector<Variable> variables{variable("v", 0, 0, 9), variable("w", 0, 0, 9)};
    const Dialogue talk = dialogue({node("a", {line("one", "z", 0, "", {set("v", 1), set("w", 1)}),
                                               line("two", "z", 0, "", {set("v", 2)}), line("ill", "y")}),
                                    ending("y", "bad"), ending("z", "good")});
    BOOST_TEST(DialoguePaths(talk, variables, factsOf(variables)).ends().size() == 2u);
    const DialoguePaths watched(talk, variables, factsOf(variables), std::set<VariableId>{VariableId("v")});
    const auto ends = watched.ends();
    BOOST_REQUIRE(ends.size() == 3u);
    std::vector<std::string> told;
    for (const auto& end : ends)
        told.push_back(end.outcome.text() + std::to_string(end.variables.at(VariableId("v"))));
    BOOST_TEST(told == (std::vector<std::string>{"bad0", "good1", "good2"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_web_of_too_many_ways_is_given_up) {
    const std::vector<Variable> variables{variable("v", 0, 0, 1000)};
    std::vector<DialogueChoice> choices{line("out", "z", 0, "v above 3")};
    for (int i = 0; i < 400; ++i) choices.push_back(line("c" + std::to_string(i), "a", 0, "", {set("v", i)}));
    const Dialogue talk = dialogue({node("a", choices), ending("z", "good")});
    BOOST_TEST(!DialoguePaths(talk, variables, factsOf(variables)).complete());
}

BOOST_AUTO_TEST_SUITE_END()
