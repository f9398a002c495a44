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

BOOST_AUTO_TEST_SUITE_END()
