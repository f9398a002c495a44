// No file may cost much more than ordinary text of its size.
#include <boost/test/unit_test.hpp>

#include "tests/content/reading/cost.h"

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
