#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

using content::Problem;

namespace {

const std::string people = "<persons><person id=\"p\" name=\"P\">Quelqu’un</person></persons>";
const std::string tension =
    people + "<variables><variable id=\"v\" value=\"1\" min=\"0\" max=\"5\"/></variables>";

std::string choice(const std::string& id, const std::string& to, int points = 0, const std::string& more = "",
                   const std::string& effects = "") {
    return "<choice id=\"" + id + "\" to=\"" + to + "\" points=\"" + std::to_string(points) + "\"" + more +
           "><text>" + id + "</text><feedback>F</feedback>" + effects + "</choice>";
}

/// On a line of its own.
std::string node(const std::string& id, const std::string& choices) {
    return "<node id=\"" + id + "\" person=\"p\"><text>N</text>" + choices + "</node>\n";
}

std::string ending(const std::string& id, const std::string& outcome = "o") {
    return node(id, "<end outcome=\"" + outcome + "\"/>");
}

/// A dialogue whose nodes start at its second line.
std::string dialogue(const std::string& id, const std::string& start, int points, const std::string& nodes,
                     const std::string& outcome = "o") {
    return "<dialogue id=\"" + id + "\" points=\"" + std::to_string(points) + "\" start=\"" + start +
           "\"><title>T</title>\n" + nodes + "<outcome id=\"" + outcome +
           "\" verdict=\"right\">O</outcome><feedback><general>G</general></feedback></dialogue>\n";
}

std::string talk(int points, const std::string& nodes) {
    return dialogue("d", "a", points, nodes);
}

std::string problemsOfTalk(int points, const std::string& nodes, const std::string& before = people) {
    return problemsOf(scenarioText(talk(points, nodes), before));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dialogue_problems)

BOOST_AUTO_TEST_CASE(a_sound_dialogue_has_no_problem) {
    BOOST_TEST(problemsOfTalk(2, node("a", choice("c1", "z", 2) + choice("c2", "z", 1)) + ending("z")) == "");
}

BOOST_AUTO_TEST_CASE(a_choice_that_leads_nowhere_comes_with_the_nearest_node) {
    const auto problems =
        readingOf(scenarioText(talk(0, node("a", choice("c1", "enf")) + ending("end")), people)).problems;
    BOOST_REQUIRE(shown(problems) == "10:55:unknown-reference");
    BOOST_TEST(problems[0].subject == "node");
    BOOST_TEST(problems[0].found == "enf");
    BOOST_TEST(problems[0].suggestion == "end");
}

BOOST_AUTO_TEST_CASE(a_start_a_person_and_an_outcome_must_exist) {
    BOOST_TEST(problemsOf(scenarioText(dialogue("d", "b", 0, ending("a")), people)) ==
               "9:29:unknown-reference");
    BOOST_TEST(problemsOf(scenarioText(talk(0, ending("a")), people + "<!-- -->")) == "");
    BOOST_TEST(problemsOf(scenarioText(talk(0, ending("a")))) == "10:14:unknown-reference");
    BOOST_TEST(problemsOf(scenarioText(talk(0, ending("a", "x")), people)) == "10:44:unknown-reference");
}

BOOST_AUTO_TEST_CASE(a_choice_cannot_lead_to_a_node_of_another_dialogue) {
    const std::string text = scenarioText(dialogue("d", "a", 0, node("a", choice("c1", "z")) + ending("y")) +
                                              dialogue("e", "z", 0, ending("z", "o2"), "o2"),
                                          people);
    BOOST_TEST(problemsOf(text).find("10:55:unknown-reference") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_dialogue_cannot_start_in_another_dialogue) {
    const std::string text = scenarioText(
        dialogue("d", "z", 0, ending("a")) + dialogue("e", "z", 0, ending("z", "o2"), "o2"), people);
    BOOST_TEST(problemsOf(text).find("9:29:unknown-reference") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_dialogue_ends_with_an_outcome_of_its_own) {
    const std::string text = scenarioText(
        dialogue("d", "a", 0, ending("a", "o2")) + dialogue("e", "z", 0, ending("z", "o2"), "o2"), people);
    BOOST_TEST(problemsOf(text).find("10:44:unknown-reference") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_condition_asks_a_dialogue_for_an_outcome_of_its_own) {
    const std::string two =
        dialogue("d", "a", 0, ending("a")) + dialogue("e", "z", 0, ending("z", "o2"), "o2");
    const auto page = [](const std::string& when) {
        return "<page id=\"reading\" when=\"" + when + "\"><title>T</title><p>P</p></page>";
    };
    BOOST_TEST(problemsOf(scenarioText(two + page("d is o"), people)) == "");
    BOOST_TEST(problemsOf(scenarioText(two + page("d is o2"), people)) == "15:20:unknown-reference");
    BOOST_TEST(problemsOf(scenarioText(two + page("reading is o"), people)) == "15:20:step-not-yet-played");
    BOOST_TEST(problemsOf(scenarioText(two + page("f is o"), people)) == "15:20:unknown-reference");
}

BOOST_AUTO_TEST_CASE(a_node_nobody_reaches_is_said_at_its_id) {
    BOOST_TEST(problemsOfTalk(0, node("a", choice("c1", "z")) + node("lost", choice("c2", "z")) +
                                     ending("z")) == "11:7:unreachable-node");
}

BOOST_AUTO_TEST_CASE(a_node_without_open_choice_is_a_dead_end) {
    BOOST_TEST(problemsOfTalk(0,
                              node("a", choice("c1", "b") + choice("c2", "z")) +
                                  node("b", choice("c3", "z", 0, " when=\"v above 3\"")) + ending("z"),
                              tension) == "11:7:dead-end");
}

BOOST_AUTO_TEST_CASE(a_ring_without_a_way_out_is_an_endless_loop) {
    BOOST_TEST(problemsOfTalk(0, node("a", choice("c1", "b") + choice("c2", "z")) +
                                     node("b", choice("c3", "b")) + ending("z")) == "11:7:endless-loop");
}

BOOST_AUTO_TEST_CASE(points_that_nobody_can_earn_are_said_at_the_step) {
    const auto problems =
        readingOf(scenarioText(talk(3, node("a", choice("c1", "z", 2)) + ending("z")), people)).problems;
    BOOST_REQUIRE(shown(problems) == "9:11:points-out-of-reach");
    BOOST_TEST(problems[0].found == "3");
    BOOST_TEST(problems[0].expected == "2");
}

BOOST_AUTO_TEST_CASE(points_beyond_those_of_the_step_are_said_at_the_step) {
    BOOST_TEST(problemsOfTalk(1, node("a", choice("c1", "z", 2)) + ending("z")) == "9:11:points-beyond");
}

BOOST_AUTO_TEST_CASE(a_dialogue_with_too_many_states_is_refused) {
    const std::string wide = people + "<variables><variable id=\"v\" value=\"0\"/></variables>";
    const std::string nodes = node("a", choice("c1", "a", 0, "", "<effect variable=\"v\" add=\"1\"/>") +
                                            choice("c2", "z", 0, " when=\"v above 3\"")) +
                              ending("z");
    BOOST_TEST(problemsOfTalk(0, nodes, wide) == "9:11:dialogue-too-large");
}

BOOST_AUTO_TEST_CASE(two_choices_a_player_cannot_tell_apart_are_said) {
    std::string nodes = node("a", choice("c1", "z") + "\n" + choice("c2", "z")) + ending("z");
    nodes = replaced(nodes, "<text>c2</text>", "<text>c1</text>");
    BOOST_TEST(problemsOfTalk(0, nodes) == "11:2:same-text");
}

BOOST_AUTO_TEST_CASE(a_choice_without_feedback_is_a_warning) {
    const std::string nodes =
        replaced(node("a", choice("c1", "z")) + ending("z"), "<feedback>F</feedback>", "");
    BOOST_TEST(problemsOfTalk(0, nodes) == "10:40:missing-feedback");
    BOOST_TEST(!readingOf(scenarioText(talk(0, nodes), people)).hasErrors());
}

BOOST_AUTO_TEST_CASE(an_effect_adds_or_sets_and_not_both) {
    const auto nodes = [](const std::string& effect) {
        return node("a", choice("c1", "z", 0, "", "\n<effect variable=\"v\"" + effect + "/>")) + ending("z");
    };
    BOOST_TEST(problemsOfTalk(0, nodes(" add=\"1\""), tension) == "");
    BOOST_TEST(problemsOfTalk(0, nodes(" set=\"1\""), tension) == "");
    BOOST_TEST(problemsOfTalk(0, nodes(""), tension) == "11:2:missing-attribute");
    BOOST_TEST(problemsOfTalk(0, nodes(" set=\"1\" add=\"1\""), tension) == "11:30:unknown-attribute");
    BOOST_TEST(problemsOfTalk(0, nodes(" add=\"a\""), tension) == "11:22:bad-number");
}

BOOST_AUTO_TEST_CASE(a_variable_nobody_uses_is_a_warning) {
    BOOST_TEST(problemsOfTalk(0, ending("a"),
                              people + "\n<variables><variable id=\"v\" value=\"1\"/></variables>") ==
               "8:22:unused-variable");
}

BOOST_AUTO_TEST_CASE(a_variable_starts_within_its_bounds) {
    const std::string nodes =
        node("a", choice("c1", "z", 0, "", "<effect variable=\"v\" add=\"1\"/>")) + ending("z");
    const std::string outside =
        people + "\n<variables><variable id=\"v\" value=\"9\" min=\"0\" max=\"5\"/></variables>";
    BOOST_TEST(problemsOfTalk(0, nodes, outside) == "8:29:bad-number");
}

BOOST_AUTO_TEST_CASE(what_an_earlier_dialogue_leaves_may_shut_every_choice_of_a_later_one) {
    const std::string first = dialogue(
        "d", "a", 0,
        node("a", choice("kind", "z") + choice("rude", "z", 0, "", "<effect variable=\"v\" set=\"0\"/>")) +
            ending("z"));
    const auto second = [](const std::string& when) {
        return dialogue("e", "b", 0,
                        node("b", choice("go", "y", 0, " when=\"" + when + "\"")) + ending("y", "o2"), "o2");
    };
    BOOST_TEST(problemsOf(scenarioText(first + second("v above 0"), tension)) == "14:7:dead-end");
    BOOST_TEST(problemsOf(scenarioText(first + second("v at least 0"), tension)) == "");
    BOOST_TEST(problemsOf(scenarioText(first + second("d is o"), tension)) == "");
    BOOST_TEST(problemsOf(scenarioText(first + second("d is not o"), tension)).find("14:7:dead-end") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_later_dialogue_may_count_on_the_condition_of_its_step) {
    const std::string first = dialogue(
        "d", "a", 0,
        node("a", choice("kind", "z") + choice("rude", "z", 0, "", "<effect variable=\"v\" set=\"0\"/>")) +
            ending("z"));
    std::string second = dialogue(
        "e", "b", 0, node("b", choice("go", "y", 0, " when=\"v above 0\"")) + ending("y", "o2"), "o2");
    second = replaced(second, "<dialogue ", "<dialogue when=\"v above 0\" ");
    BOOST_TEST(problemsOf(scenarioText(first + second, tension)) == "");
}

BOOST_AUTO_TEST_SUITE_END()
