// What the ways through a scenario cost.
#include <boost/test/unit_test.hpp>

#include "tests/content/reading/cost.h"

BOOST_AUTO_TEST_SUITE(costs)

BOOST_AUTO_TEST_CASE(a_long_dialogue_with_a_way_back_is_cheap) {
    checkCost(
        talk,
        [](int i) {
            return node(i, choice("c" + number(i), "n" + number(i + 1)) +
                               choice("b" + number(i), i == 0 ? "z" : "n0"));
        },
        "<node id=\"n99999\" person=\"p\"><text>N</text><end outcome=\"o\"/></node>" + talkEnd);
    checkCost(
        talk + node(0, choice("a", "z")),
        [](int i) { return node(i + 1, choice("c" + number(i), "n" + number(i))); }, talkEnd);
}

BOOST_AUTO_TEST_CASE(a_ring_of_nodes_is_cheap) {
    checkCost([](std::size_t size) {
        const int count = static_cast<int>(size / 120);
        std::string nodes;
        for (int i = 0; i < count; ++i)
            nodes += node(i, choice("c" + number(i), "n" + number((i + 1) % count)) +
                                 (i == 0 ? choice("out", "z") : ""));
        return talk + nodes + talkEnd;
    });
}

BOOST_AUTO_TEST_CASE(many_choices_at_one_node_are_cheap) {
    checkCost(
        talk + "<node id=\"n0\" person=\"p\"><text>N</text>",
        [](int i) { return choice("c" + number(i), "z"); }, "</node>" + talkEnd);
}

BOOST_AUTO_TEST_CASE(many_choices_that_each_make_a_state_are_cheap) {
    checkCost(
        talk +
            "<node id=\"n0\" person=\"p\"><text>N</text><choice id=\"out\" to=\"z\" points=\"0\" when=\"v "
            "above 3\">"
            "<text>O</text></choice>",
        [](int i) {
            return choice("c" + number(i), "n0",
                          "<effect variable=\"v\" set=\"" + number(i % 19000) + "\"/>");
        },
        "</node>" + talkEnd);
}

BOOST_AUTO_TEST_CASE(small_dialogues_that_multiply_are_cheap) {
    // The first leaves v at any of 1000 values; the second goes through all of them again from each, and
    // forgets.
    const std::string round = "<effect variable=\"v\" add=\"1\"/>";
    const std::string first =
        "<dialogue id=\"d\" points=\"0\" start=\"a\"><title>T</title><node id=\"a\" "
        "person=\"p\"><text>N</text>" +
        choice("up", "a", round) + choice("out", "b") +
        "</node><node id=\"b\" person=\"p\"><text>B</text><end outcome=\"o\"/></node><outcome id=\"o\" "
        "verdict=\"right\">O</outcome></dialogue>";
    std::string second = first;
    for (const char* id : {"\"d\"", "\"a\"", "\"b\"", "\"o\"", "\"up\"", "\"out\""})
        for (auto at = second.find(id); at != std::string::npos; at = second.find(id, at + 4))
            second.insert(at + 1, "x");
    second = replaced(second, "<text>out</text>", "<text>out</text><effect variable=\"v\" set=\"0\"/>");
    const std::string page = "<page id=\"r\" when=\"v is 3\"><title>T</title><p>P</p></page>";
    const std::string bounded = replaced(before, "value=\"0\"", "value=\"0\" min=\"0\" max=\"1000\"");
    const double seconds = secondsToRead(bounded + first + second + page + after);
    const double times = seconds / secondsForOrdinaryText(1024 * 1024);
    BOOST_TEST(times < 60, times << " times as long as a megabyte of ordinary text");
}

BOOST_AUTO_TEST_CASE(many_dialogues_are_cheap) {
    checkCost(
        before,
        [](int i) {
            const std::string n = number(i);
            return "<dialogue id=\"d" + n + "\" points=\"0\" start=\"n" + n +
                   "\"><title>T</title><node id=\"n" + n + "\" person=\"p\"><text>N</text><end outcome=\"o" +
                   n + "\"/></node><outcome id=\"o" + n + "\" verdict=\"right\">O</outcome></dialogue>";
        },
        after);
}

// Letters: what is looked for, times what it is looked for in.

// The ways through a scenario.

BOOST_AUTO_TEST_CASE(many_steps_with_conditions_and_effects_are_cheap) {
    const auto question = [](int i, const std::string& when, const std::string& effects) {
        return "<question id=\"q" + number(i) + "\" points=\"1\" kind=\"number\"" + when +
               "><title>T</title><prompt><p>P</p></prompt><number value=\"1\"/>" + effects + "</question>";
    };
    checkCost(
        before, [&](int i) { return question(i, i == 0 ? "" : " when=\"q0 is right\"", ""); }, after);
    checkCost(
        before,
        [&](int i) {
            return question(i, " when=\"v at most " + number(i % 100) + "\"",
                            "<effect on=\"wrong\" variable=\"v\" add=\"1\"/>");
        },
        after);
    checkCost([&](std::size_t size) {
        // Every step looks at all the verdicts of the first ones.
        std::string all;
        std::string steps = before;
        for (int i = 0; i < 5; ++i) {
            steps += question(i, "", "");
            all += (i == 0 ? "q" : " or q") + number(i) + " is wrong";
        }
        return filled(
            size, steps, [&](int i) { return question(i + 5, " when=\"" + all + "\"", ""); }, after);
    });
    checkCost(before +
                  "<question id=\"q\" points=\"1\" kind=\"number\"><title>T</title><prompt><p>P</p></prompt>"
                  "<number value=\"1\"/>",
              "<effect on=\"wrong\" variable=\"v\" add=\"1\"/>", "</question>" + after);
}

BOOST_AUTO_TEST_CASE(many_things_to_sort_are_cheap) {
    const std::string head = before + "<sort id=\"s\" points=\"1\"><title>T</title><prompt><p>P</p></prompt>";
    checkCost(
        head, [](int i) { return "<category id=\"c" + number(i) + "\">C" + number(i) + "</category>"; },
        "</sort>" + after);
    checkCost(
        head + "<category id=\"c\">C</category>",
        [](int i) {
            return "<item id=\"i" + number(i) + "\" category=\"d" + number(i) + "\"><text>T" + number(i) +
                   "</text><why>W</why></item>";
        },
        "</sort>" + after);
}

BOOST_AUTO_TEST_SUITE_END()
