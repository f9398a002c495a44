#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <ctime>
#include <functional>

#include "content/reading/file_text.h"
#include "tests/content/reading/reading_kit.h"

// No file may cost much more than ordinary text of its size.

namespace {

using Unit = std::function<std::string(int)>;

/// Head, as many units as there is room for, tail.
std::string filled(std::size_t size, const std::string& head, const Unit& unit, const std::string& tail) {
    std::string text = head;
    for (int i = 0; text.size() + tail.size() + 200 < size; ++i) text += unit(i);
    return text + tail;
}

double secondsToRead(std::string text) {
    const std::clock_t start = std::clock();
    content::readBytes(text, {}, shippedCommons());
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// How long ordinary text of that size takes, at least a few milliseconds: what the shapes below are held
/// against.
double secondsForOrdinaryText(std::size_t size) {
    const std::string page =
        "<page id=\"a\"><title>T</title>" +
        filled(
            size, "",
            [](int) { return std::string("<p>Le service transmet la demande et prévient la personne.</p>"); },
            "") +
        "</page>";
    return std::max(0.005, secondsToRead(scenarioText(page)));
}

/// Reads files of that shape, small ones first, so that a cost that explodes is seen early. None takes many
/// times as long as ordinary text of its size.
void checkCost(const std::function<std::string(std::size_t)>& shape, std::size_t largest = 1024 * 1024) {
    constexpr double manyTimes = 60;
    for (const std::size_t size :
         {std::size_t{16} * 1024, std::size_t{128} * 1024, std::size_t{1024} * 1024, content::largestFile}) {
        if (size > largest) return;
        const double times = secondsToRead(shape(size)) / secondsForOrdinaryText(size);
        BOOST_TEST_MESSAGE("  " << size / 1024 << " kB: " << times << " ×");
        BOOST_TEST(times <= manyTimes,
                   size / 1024 << " kB took " << times << " times as long as ordinary text");
        if (times > manyTimes) return;
    }
}

void checkCost(const std::string& head, const Unit& unit, const std::string& tail) {
    checkCost([&](std::size_t size) { return filled(size, head, unit, tail); });
}

void checkCost(const std::string& head, const std::string& unit, const std::string& tail) {
    checkCost(
        head, [&](int) { return unit; }, tail);
}

/// Up to the largest file there may be.
void checkLargest(const std::string& head, const std::string& unit, const std::string& tail) {
    checkCost(
        [&](std::size_t size) {
            return filled(
                size, head, [&](int) { return unit; }, tail);
        },
        content::largestFile);
}

std::string number(int i) {
    return std::to_string(i);
}

// What stands before and after the steps of a scenario, and the nodes of a dialogue.
const std::string before = [] {
    const std::string text =
        scenarioText("",
                     "<persons><person id=\"p\" name=\"P\">P</person></persons><variables><variable "
                     "id=\"v\" value=\"0\"/></variables>");
    return text.substr(0, text.find("</steps>"));
}();
const std::string after = "</steps></scenario>";
const std::string talk = before + "<dialogue id=\"d\" points=\"0\" start=\"n0\"><title>T</title>";
const std::string talkEnd =
    "<node id=\"z\" person=\"p\"><text>Z</text><end outcome=\"o\"/></node><outcome id=\"o\" "
    "verdict=\"right\">O</outcome></dialogue>" +
    after;
const std::string openPage = before + "<page id=\"a\"><title>T</title><p>";
const std::string closePage = "</p></page>" + after;

std::string choice(const std::string& id, const std::string& to, const std::string& effect = "") {
    return "<choice id=\"" + id + "\" to=\"" + to + "\" points=\"0\"><text>" + id + "</text>" + effect +
           "</choice>";
}

std::string node(int i, const std::string& choices) {
    return "<node id=\"n" + number(i) + "\" person=\"p\"><text>N</text>" + choices + "</node>";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(costs)

BOOST_AUTO_TEST_CASE(nothing_but_markup_signs_is_cheap) {
    checkLargest("", "<", "");
    checkLargest("", "<a ", "");
    checkLargest("", "<a>", "");
    checkLargest("", "</a>", "");
    checkLargest("<a>", "&", "</a>");
    checkLargest("<a>", "]]>", "</a>");
    checkLargest("<!DOCTYPE a ", "[", "");
}

BOOST_AUTO_TEST_CASE(references_comments_and_pieces_of_text_are_cheap) {
    checkLargest(openPage, "&amp;", closePage);
    checkLargest(openPage, "&#233;", closePage);
    checkLargest(openPage, "<!---->", closePage);
    checkLargest(openPage, "<![CDATA[a]]>", closePage);
    checkLargest(openPage, "a  b\n", closePage);
    checkLargest(openPage, "<b>a</b><br/>", closePage);
}

BOOST_AUTO_TEST_CASE(a_sound_file_of_the_largest_size_is_read_in_its_time) {
    const std::string paragraph = "<p>Un texte <b>simple</b>, sans faute&#160;: «\u00A0oui\u00A0».</p>\n";
    checkLargest(before + "<page id=\"a\"><title>T</title>", paragraph, "</page>" + after);
}

BOOST_AUTO_TEST_CASE(many_attributes_are_cheap) {
    checkCost(
        "<scenario", [](int i) { return " a" + number(i) + "=\"\""; }, "/>");
    checkCost("<scenario", " a=\"\"", "/>");
}

BOOST_AUTO_TEST_CASE(many_prefixes_are_cheap) {
    checkCost(
        "<x:x>", [](int i) { return "<x" + number(i) + ":x/>xxxxxxxxxxxx"; }, "</x:x>");
}

BOOST_AUTO_TEST_CASE(many_elements_too_many_are_cheap) {
    checkCost(before.substr(0, before.find("<title>")), "<title>T</title>", "</scenario>");
}

BOOST_AUTO_TEST_CASE(many_unknown_elements_and_attributes_are_cheap) {
    checkCost(before, "<qestion/>", after);
    checkCost(
        before,
        [](int i) {
            return "<page id=\"a" + number(i) + "\" whem=\"\" sourcse=\"\"><title>T</title><p>P</p></page>";
        },
        after);
}

BOOST_AUTO_TEST_CASE(many_faults_of_typography_in_one_text_are_cheap) {
    checkCost(openPage, "a ! ", closePage);
    checkCost(openPage, "&amp; : ", closePage);
}

BOOST_AUTO_TEST_CASE(many_faults_on_one_long_line_are_cheap) {
    checkCost(
        before,
        [](int i) {
            return "<question id=\"q" + number(i) +
                   "\" points=\"1\" kind=\"number\"><title>T</title><prompt><p>P</p></prompt><number "
                   "value=\"a\"/></question>";
        },
        after);
}

BOOST_AUTO_TEST_CASE(many_names_that_are_not_known_are_cheap) {
    checkCost(
        talk, [](int i) { return node(i, choice("c" + number(i), "m" + number(i))); }, talkEnd);
    checkCost(before + "<page id=\"a\" sources=\"", "abcdef ", "\"><title>T</title><p>P</p></page>" + after);
    checkCost(before + "<page id=\"a\"><title>T</title><numbers ref=\"", "n9 ", "\"/></page>" + after);
}

BOOST_AUTO_TEST_CASE(a_long_condition_is_cheap) {
    checkCost(before + "<page id=\"a\" when=\"", "v is 1 and ",
              "v is 1\"><title>T</title><p>P</p></page>" + after);
}

BOOST_AUTO_TEST_CASE(many_messages_are_cheap) {
    checkCost(
        before + "<inbox id=\"b\" points=\"1\" grid=\"priorites\" now=\"2026-03-02T09:00\"><title>T</title>",
        [](int i) {
            return "<message id=\"m" + number(i) +
                   "\" person=\"p\" channel=\"courriel\" received=\"2026-03-02T08:12\" class=\"P4\" "
                   "moves=\"repondre\" rank=\"1\"><subject>S</subject><p>P</p><why>W</why></message>";
        },
        "</inbox>" + after);
}

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

BOOST_AUTO_TEST_CASE(many_skills_and_files_of_a_module_are_cheap) {
    const std::string head =
        "<module format=\"1\" xml:lang=\"fr\" id=\"m\" version=\"0.1\" minutes=\"5\"><title>T</title>"
        "<summary>S</summary><audience>A</audience>";
    checkCost(
        head + "<skills>", [](int i) { return "<skill ref=\"s" + number(i) + "\"/>"; }, "</skills></module>");
    checkCost(
        head + "<skills><skill ref=\"prioriser\"/></skills><scenarios>",
        [](int i) { return "<scenario file=\"f" + number(i % 3) + ".xml\"/>"; }, "</scenarios></module>");
}

BOOST_AUTO_TEST_SUITE_END()
