#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

// The ways through a scenario: conditions on verdicts, effects of steps, steps nobody meets.

namespace {

const std::string variable = "<variables><variable id=\"v\" value=\"0\"/></variables>";

std::string question(const std::string& id, const std::string& effects = "", const std::string& when = "") {
    return "<question id=\"" + id + "\" kind=\"number\" points=\"1\"" +
           (when.empty() ? "" : " when=\"" + when + "\"") +
           "><title>T</title><prompt><p>P</p></prompt><number value=\"1\"/>"
           "<feedback><general>G</general></feedback>" +
           effects + "</question>\n";
}

std::string page(const std::string& id, const std::string& when) {
    return "<page id=\"" + id + "\" when=\"" + when + "\"><title>T</title><p>P</p></page>\n";
}

std::string effect(const std::string& on, const std::string& change) {
    return "<effect on=\"" + on + "\" variable=\"v\" " + change + "/>";
}

/// The problems of some steps and one variable.
std::string told(const std::string& steps, const std::string& before = variable) {
    return problemsOf(scenarioText(steps, before));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(story_ways)

BOOST_AUTO_TEST_CASE(a_verdict_may_be_asked_for) {
    BOOST_TEST(told(question("q") + page("a", "q is right") + page("b", "q is partly") +
                        page("c", "q is not wrong") + page("d", "q is wrong or q is right"),
                    "") == "");
}

BOOST_AUTO_TEST_CASE(a_verdict_is_one_of_three) {
    const auto reading = readingOf(scenarioText(question("q") + page("a", "q is rigt")));
    BOOST_REQUIRE(shown(reading.problems) == "10:14:unknown-reference");
    BOOST_TEST(reading.problems[0].suggestion == "right");
    BOOST_TEST(reading.problems[0].subject == "outcome");
}

BOOST_AUTO_TEST_CASE(a_step_may_be_called_like_a_verdict) {
    BOOST_TEST(told(question("right") + page("wrong", "right is right"), "") == "");
}

BOOST_AUTO_TEST_CASE(only_earlier_steps_can_be_asked) {
    BOOST_TEST(told(page("a", "q is right") + question("q"), "") == "9:14:step-not-yet-played");
    BOOST_TEST(told(question("q", "", "q is right"), "").starts_with("9:"));
    BOOST_TEST(told(question("q", "", "q is right"), "").ends_with("step-not-yet-played"));
    BOOST_TEST(told("<page when=\"q is wrong\" id=\"a\"><title>T</title><p>P</p></page>" + question("q"),
                    "") == "9:7:step-not-yet-played");
}

BOOST_AUTO_TEST_CASE(a_choice_cannot_ask_how_its_own_dialogue_ends) {
    const std::string dialogue =
        "<dialogue id=\"d\" points=\"0\" start=\"n\"><title>T</title><node id=\"n\" "
        "person=\"p\"><text>N</text>\n<choice id=\"c\" to=\"z\" points=\"0\" when=\"d is not "
        "o\"><text>C</text>"
        "<feedback>F</feedback></choice></node><node id=\"z\" person=\"p\"><text>Z</text><end outcome=\"o\"/>"
        "</node><outcome id=\"o\" verdict=\"right\">O</outcome><feedback><general>G</general></feedback>"
        "</dialogue>";
    BOOST_TEST(told(dialogue, "<persons><person id=\"p\" name=\"P\">P</person></persons>") ==
               "10:34:step-not-yet-played");
}

BOOST_AUTO_TEST_CASE(an_effect_of_a_step_counts_for_what_comes_later) {
    const std::string three = question("q", effect("wrong", "add=\"1\"") + effect("right", "set=\"5\""));
    BOOST_TEST(told(three + page("a", "v is 0") + page("b", "v is 1") + page("c", "v is 5")) == "");
    BOOST_TEST(told(three + page("a", "v is 2")) == "10:7:unreachable-step");
    BOOST_TEST(told(three + page("a", "v is 5 and q is wrong")) == "10:7:unreachable-step");
    BOOST_TEST(told(three + page("a", "v is 5 and q is right")) == "");
}

BOOST_AUTO_TEST_CASE(effects_add_up_over_steps) {
    const std::string up = effect("wrong", "add=\"1\"");
    std::string steps;
    for (int i = 0; i < 40; ++i) steps += question("q" + std::to_string(i), up);
    BOOST_TEST(told(steps + page("a", "v is 40")) == "");
    BOOST_TEST(told(steps + page("a", "v is 41")) == "49:7:unreachable-step");
}

BOOST_AUTO_TEST_CASE(a_step_nobody_meets_has_no_verdict) {
    const std::string never = question("q") + question("r", "", "q is right and q is wrong");
    BOOST_TEST(told(never + page("a", "r is wrong"), "") == "10:11:unreachable-step, 11:7:unreachable-step");
    BOOST_TEST(told(never + page("a", "r is not wrong"), "") == "10:11:unreachable-step");
}

BOOST_AUTO_TEST_CASE(a_condition_with_an_unknown_name_is_not_said_twice) {
    BOOST_TEST(told(question("q") + page("a", "w is 3"), "") == "10:14:unknown-reference");
    BOOST_TEST(told(question("q") + page("a", "p is wrong"), "") == "10:14:unknown-reference");
}

BOOST_AUTO_TEST_CASE(many_verdicts_looked_at_together_are_left_alone) {
    std::string steps;
    std::string all;
    for (int i = 0; i < 12; ++i) {
        const std::string id = "q" + std::to_string(i);
        steps += question(id);
        all += (all.empty() ? "" : " and ") + id + " is right";
    }
    BOOST_TEST(told(steps + page("a", all), "") == "");
}

BOOST_AUTO_TEST_CASE(a_dialogue_that_cannot_be_checked_for_the_steps_before_it_is_said) {
    std::string steps;
    std::string all;
    for (int i = 0; i < 12; ++i) {
        const std::string id = "q" + std::to_string(i);
        steps += question(id);
        all += (all.empty() ? "" : " and ") + id + " is right";
    }
    const std::string dialogue =
        "<dialogue id=\"d\" points=\"0\" start=\"n\" when=\"" + all +
        "\"><title>T</title><node id=\"n\" person=\"p\"><text>N</text><end outcome=\"o\"/></node><outcome "
        "id=\"o\" verdict=\"right\">O</outcome><feedback><general>G</general></feedback></dialogue>";
    BOOST_TEST(told(steps + dialogue, "<persons><person id=\"p\" name=\"P\">P</person></persons>") ==
               "21:11:dialogue-too-large");
}

BOOST_AUTO_TEST_CASE(a_page_may_look_at_what_a_dialogue_counts_without_end) {
    // The dialogue counts up as long as one likes: what it may leave is not certain, and nothing is said of
    // it.
    const std::string dialogue =
        "<dialogue id=\"d\" points=\"0\" start=\"n\"><title>T</title><node id=\"n\" "
        "person=\"p\"><text>N</text>"
        "<choice id=\"c\" to=\"n\" points=\"0\"><text>C</text><feedback>F</feedback><effect variable=\"v\" "
        "add=\"1\"/></choice><choice id=\"e\" to=\"z\" points=\"0\"><text>E</text><feedback>F</feedback>"
        "</choice></node><node id=\"z\" person=\"p\"><text>Z</text><end outcome=\"o\"/></node><outcome "
        "id=\"o\" verdict=\"right\">O</outcome><feedback><general>G</general></feedback></dialogue>";
    BOOST_TEST(told(dialogue + page("a", "v at least 3"),
                    "<persons><person id=\"p\" name=\"P\">P</person></persons>" + variable) == "");
}

BOOST_AUTO_TEST_SUITE_END()
