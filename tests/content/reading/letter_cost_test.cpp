// What detectors and letters cost.
#include <boost/test/unit_test.hpp>

#include "tests/content/reading/cost.h"

BOOST_AUTO_TEST_SUITE(costs)

BOOST_AUTO_TEST_CASE(many_words_looked_for_in_a_long_text_are_cheap) {
    const auto letter = [](const std::string& word, const std::string& alternative) {
        checkCost([&](std::size_t size) {
            const auto half = [&](const std::string& unit) {
                return filled(
                    size / 2, "", [&](int) { return unit; }, "");
            };
            return before +
                   "<rewrite id=\"r\" points=\"1\"><title>T</title><original><p>O</p></original><element "
                   "id=\"e\" kind=\"required\" weight=\"1\"><title>T</title><why>W</why><detect><words>" +
                   half(alternative) + "b</words></detect></element><model><p>" + half(word) +
                   "</p></model></rewrite>" + after;
        });
    };
    letter("mot ", "autre|");
    letter("a ", "a ");
    letter("a ", "a… ");
    letter("a. ", "a*…|");
}

BOOST_AUTO_TEST_CASE(many_detectors_and_many_facts_are_cheap) {
    const std::string head = before + "<rewrite id=\"r\" points=\"1\"><title>T</title><original><p>" +
                             filled(
                                 8000, "", [](int) { return std::string("mot "); }, "") +
                             "</p></original>";
    const std::string tail = "<model><p>M</p></model></rewrite>" + after;
    checkCost(
        head,
        [](int i) {
            return "<fact id=\"f" + number(i) + "\" kind=\"reference\" value=\"R" + number(i) + "\">F</fact>";
        },
        tail);
    checkCost(
        head,
        [](int i) {
            return "<element id=\"e" + number(i) +
                   "\" kind=\"required\" weight=\"1\"><title>T</title><why>W</why><detect><fact "
                   "ref=\"f\"/></detect></element>";
        },
        tail);
    checkCost(head + "<fact id=\"f\" kind=\"words\" value=\"", "mots|", "mot\">F</fact>" + tail);
    checkCost(head + "<element id=\"e\" kind=\"required\" weight=\"1\"><title>T</title><why>W</why>",
              "<detect><date/><phone/><email/><amount/></detect>", "</element>" + tail);
}

BOOST_AUTO_TEST_CASE(many_letters_and_many_blocks_are_cheap) {
    const auto reply = [](const std::string& id, const std::string& blocks, const std::string& model) {
        return "<reply id=\"" + id +
               "\" points=\"1\" checklist=\"reponse_attente\" by=\"both\" "
               "today=\"2026-03-03\"><title>T</title>"
               "<request person=\"p\" channel=\"courriel\" received=\"2026-03-02T08:12\"><subject>S</subject>"
               "<p>P</p></request><expect element=\"R01\"/>" +
               blocks + model + "</reply>";
    };
    checkCost(
        before,
        [&](int i) {
            return reply("r" + number(i), "<block id=\"b" + number(i) + "\"><text>B</text></block>",
                         "<model blocks=\"b" + number(i) + "\"/>");
        },
        after);
    checkCost([&](std::size_t size) {
        return filled(
            size,
            before +
                "<reply id=\"r\" points=\"1\" checklist=\"reponse_attente\" by=\"blocks\" "
                "today=\"2026-03-03\"><title>T</title><expect element=\"R01\"/>",
            [](int i) { return "<block id=\"b" + number(i) + "\"><text>B " + number(i) + "</text></block>"; },
            "<model blocks=\"b1\"/></reply>" + after);
    });
    checkCost(before +
                  "<reply id=\"r\" points=\"1\" checklist=\"reponse_attente\" by=\"blocks\" "
                  "today=\"2026-03-03\"><title>T</title><expect element=\"R01\"/><block "
                  "id=\"b1\"><text>B</text></block><model blocks=\"",
              "b1 ", "\"/></reply>" + after);
}

BOOST_AUTO_TEST_CASE(a_long_letter_is_still_judged) {
    const std::string text = filled(
        20'000, "", [](int) { return std::string("Vous recevrez une réponse. "); }, "");
    const std::string letter =
        before + "<rewrite id=\"r\" points=\"1\"><title>T</title><original><p>" + text +
        "</p></original><element id=\"e\" kind=\"required\" weight=\"1\"><title>T</title><why>W</why><detect>"
        "<words>absent|manquant*</words></detect></element><model><p>" +
        text + "</p></model><feedback><general>G</general></feedback></rewrite>" + after;
    BOOST_TEST(problemsOf(letter).find("model-not-best") != std::string::npos);
    BOOST_TEST(problemsOf(letter).find("letter-too-large") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_letter_that_would_take_too_long_is_said) {
    const auto words = [](const std::string& unit) {
        return filled(
            200'000, "", [&](int) { return unit; }, "");
    };
    const std::string letter =
        before +
        "<rewrite id=\"r\" points=\"1\"><title>T</title><original><p>O</p></original><element id=\"e\" "
        "kind=\"required\" weight=\"1\"><title>T</title><why>W</why><detect><words>" +
        words("absent|") + "manquant*</words></detect></element><model><p>" + words("mot ") +
        "</p></model></rewrite>" + after;
    BOOST_TEST(problemsOf(letter).find("letter-too-large") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
