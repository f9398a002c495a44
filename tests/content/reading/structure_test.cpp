#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

using content::Problem;

namespace {

/// The only problem of a text.
Problem problemOf(const std::string& text) {
    const auto problems = readingOf(text).problems;
    BOOST_REQUIRE_MESSAGE(problems.size() == 1u, "not one problem: " + shown(problems));
    return problems.front();
}

const std::string plain = scenarioText(plainPage);
const std::string sound =
    R"(<question id="q" points="1" kind="single"><title>T</title><prompt><p>P</p></prompt>)"
    R"(<choice id="y" right="yes"><text>Y</text></choice>)"
    R"(<choice id="n" right="no"><text>N</text><feedback>F</feedback></choice>)"
    R"(<feedback><general>G</general></feedback></question>)";

}  // namespace

BOOST_AUTO_TEST_SUITE(structure)

BOOST_AUTO_TEST_CASE(a_sound_scenario_has_no_problem) {
    BOOST_TEST(problemsOf(plain) == "");
    BOOST_TEST(problemsOf(scenarioText(sound)) == "");
    BOOST_TEST((std::holds_alternative<scenarios::Scenario>(readingOf(plain).content)));
}

BOOST_AUTO_TEST_CASE(an_unknown_root_is_named_where_it_stands) {
    const Problem problem = problemOf("\n  <scenarios/>");
    BOOST_TEST(shown({problem}) == "2:4:unknown-root");
    BOOST_TEST(problem.found == "scenarios");
    BOOST_TEST(problem.expected.find("priority-grid") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(another_format_is_not_ours) {
    const Problem problem = problemOf(replaced(plain, "format=\"1\"", "format=\"2\""));
    BOOST_TEST(shown({problem}) == "1:11:unknown-format");
    BOOST_TEST(problem.found == "2");
    BOOST_TEST(problem.expected == "1");
}

BOOST_AUTO_TEST_CASE(an_unknown_element_comes_with_the_nearest_name) {
    const Problem problem = problemOf(scenarioText(plainPage + "\n<qestion/>"));
    BOOST_TEST(shown({problem}) == "10:2:unknown-element");
    BOOST_TEST(problem.subject == "steps");
    BOOST_TEST(problem.found == "qestion");
    BOOST_TEST(problem.suggestion == "question");
    BOOST_TEST(problem.expected == "page, question, dialogue, inbox, sort, route, reply, rewrite");
}

BOOST_AUTO_TEST_CASE(an_unknown_element_inside_a_text_is_reported_too) {
    const Problem problem =
        problemOf(scenarioText("<page id=\"a\"><title>T</title>\n<p>A <strong>B</strong></p></page>"));
    BOOST_TEST(shown({problem}) == "10:7:unknown-element");
    BOOST_TEST(problem.found == "strong");
}

BOOST_AUTO_TEST_CASE(an_unknown_attribute_comes_with_the_nearest_name) {
    const Problem problem = problemOf(replaced(plain, "minutes=\"5\"", "minutes=\"5\" pass-marks=\"70\""));
    BOOST_TEST(problem.suggestion == "pass-mark");
    BOOST_TEST(problem.subject == "scenario");
    BOOST_TEST(shown({problem}) == "1:106:unknown-attribute");
}

BOOST_AUTO_TEST_CASE(a_missing_attribute_is_said_at_its_element) {
    const Problem problem = problemOf(replaced(plain, " requester=\"usager\"", ""));
    BOOST_TEST(shown({problem}) == "1:2:missing-attribute");
    BOOST_TEST(problem.expected == "requester");
}

BOOST_AUTO_TEST_CASE(a_missing_element_is_said_at_its_parent) {
    const Problem problem = problemOf(replaced(plain, "<summary>S</summary>\n", ""));
    BOOST_TEST(shown({problem}) == "1:2:missing-element");
    BOOST_TEST(problem.expected == "summary");
}

BOOST_AUTO_TEST_CASE(text_between_elements_is_said_where_its_first_word_stands) {
    const Problem problem = problemOf(scenarioText(plainPage + "\n   oubli"));
    BOOST_TEST(shown({problem}) == "10:4:unexpected-text");
    BOOST_TEST(problem.subject == "steps");
}

BOOST_AUTO_TEST_CASE(elements_in_another_order_are_said_and_read_all_the_same) {
    const auto reading = readingOf(replaced(replaced(plain, "<summary>S</summary>\n", ""), "<author>",
                                            "\n<author>A</author><summary>Z"
                                            "</summary><author>"));
    BOOST_TEST(shown(reading.problems) == "4:20:element-order");
    BOOST_TEST(scenarios::plain(std::get<scenarios::Scenario>(reading.content).summary) == "Z");
}

BOOST_AUTO_TEST_CASE(an_element_too_many_is_counted) {
    const Problem problem =
        problemOf(replaced(plain, "<title>T</title>\n", "<title>T</title>\n<title>U</title>"));
    BOOST_TEST(shown({problem}) == "3:2:element-count");
    BOOST_TEST(problem.subject == "title");
    BOOST_TEST(problem.expected == "1");
}

BOOST_AUTO_TEST_CASE(a_repeated_element_that_comes_too_late_is_out_of_order_not_one_too_many) {
    const Problem problem = problemOf(scenarioText(replaced(
        sound, "</question>", "\n<choice id=\"z\" right=\"no\"><text>Z</text></choice></question>")));
    BOOST_TEST(shown({problem}) == "10:2:element-order");
}

BOOST_AUTO_TEST_CASE(too_few_elements_are_counted) {
    const Problem problem = problemOf(scenarioText(
        replaced(sound, "<choice id=\"n\" right=\"no\"><text>N</text><feedback>F</feedback></choice>", "")));
    BOOST_TEST(shown({problem}) == "9:2:element-count");
    BOOST_TEST(problem.found == "1");
    BOOST_TEST(problem.expected == "2");
}

BOOST_AUTO_TEST_CASE(a_word_that_is_not_offered_comes_with_the_nearest_one) {
    const Problem problem = problemOf(replaced(plain, "channel=\"courriel\"", "channel=\"couriel\""));
    BOOST_TEST(shown({problem}) == "1:125:bad-value");
    BOOST_TEST(problem.subject == "channel");
    BOOST_TEST(problem.suggestion == "courriel");
}

BOOST_AUTO_TEST_CASE(an_address_has_a_scheme) {
    for (const char* bad :
         {"www.plus.fr", "ftp://a.fr", "https://", "javascript:a", "mailto:", "https://a b.fr"})
        BOOST_TEST(problemsOf(scenarioText("<page id=\"a\"><title>T</title>\n<p><link href=\"" +
                                           std::string(bad) + "\">L</link></p></page>")) == "10:10:bad-value",
                   bad);
    for (const char* good : {"https://a.fr", "http://a.fr/?b=1", "mailto:a@b.fr"})
        BOOST_TEST(problemsOf(scenarioText("<page id=\"a\"><title>T</title><p><link href=\"" +
                                           std::string(good) + "\">L</link></p></page>")) == "",
                   good);
}

BOOST_AUTO_TEST_CASE(an_identifier_has_letters_digits_dots_and_underscores) {
    for (const char* bad : {"1a", "a-b", "é", "a_", "", "a b"}) {
        const Problem problem =
            problemOf(scenarioText("<page id=\"" + std::string(bad) + "\"><title>T</title><p>P</p></page>"));
        BOOST_TEST(shown({problem}) == "9:7:bad-identifier", bad);
        BOOST_TEST(problem.found == bad);
    }
}

BOOST_AUTO_TEST_CASE(a_uuid_is_in_lower_case_and_whole) {
    for (const char* bad :
         {"", "0B6EE528-1F7A-4AAC-BEC6-AD205D6CD7B4", "0b6ee528-1f7a-4aac-bec6-ad205d6cd7b"})
        BOOST_TEST(
            problemsOf(replaced(plain, "0b6ee528-1f7a-4aac-bec6-ad205d6cd7b4", bad)) == "1:36:bad-uuid", bad);
}

BOOST_AUTO_TEST_CASE(a_version_has_two_numbers) {
    for (const char* bad : {"", "1", "1.0.0", "01.0", "v1.0", "1,0"})
        BOOST_TEST(problemsOf(replaced(plain, "0.1", bad)) == "1:80:bad-version", bad);
}

BOOST_AUTO_TEST_CASE(a_date_is_a_day_of_the_calendar) {
    const auto source = [](const std::string& day) {
        return scenarioText("<page id=\"a\" sources=\"s\"><title>T</title><p>P</p></page>",
                            "<sources><source id=\"s\" checked=\"" + day + "\">S</source></sources>");
    };
    for (const char* bad : {"", "2026-2-3", "2026-02-30", "2026-13-01", "2026-00-10", "22/11/2026",
                            "2026-11-22Z", "0000-01-01", "2025-02-29", "-026-11-22", "2026-1-022"})
        BOOST_TEST(problemsOf(source(bad)) == "7:25:bad-date", bad);
    for (const char* good : {"2024-02-29", "2026-11-22", "1999-12-31"})
        BOOST_TEST(problemsOf(source(good)) == "", good);
}

BOOST_AUTO_TEST_CASE(a_number_is_whole_and_within_its_bounds) {
    for (const char* bad : {"0", "601", "5.5", "cinq", "", "-5", "5 min", "99999999999999999999"}) {
        const Problem problem =
            problemOf(replaced(plain, "minutes=\"5\"", "minutes=\"" + std::string(bad) + "\""));
        BOOST_TEST(shown({problem}) == "1:94:bad-number", bad);
        BOOST_TEST(problem.expected == "1…600");
    }
}

BOOST_AUTO_TEST_CASE(a_text_may_not_be_empty) {
    for (const char* empty : {"", "  ", "\n\t", "<b> </b>", "<!-- a -->"})
        BOOST_TEST(
            problemsOf(replaced(plain, "<title>T</title>", inside("title", empty))) == "2:2:empty-text",
            empty);
    BOOST_TEST(problemsOf(replaced(plain, "<author>A</author>", "<author> </author>")) == "4:2:empty-text");
}

BOOST_AUTO_TEST_CASE(an_id_given_twice_is_said_at_its_second_place_whatever_its_kind) {
    const Problem problem =
        problemOf(scenarioText(sound + "\n<page id=\"y\"><title>T</title><p>P</p></page>"));
    BOOST_TEST(shown({problem}) == "10:7:duplicate-id");
    BOOST_TEST(problem.found == "y");
}

BOOST_AUTO_TEST_CASE(a_condition_has_its_own_grammar) {
    for (const char* bad : {"v = 1", "v is", "is 1", "v is 1 and", "v at 1", ""})
        BOOST_TEST(problemsOf(scenarioText(
                       "<page id=\"a\" when=\"" + std::string(bad) + "\"><title>T</title><p>P</p></page>",
                       "<variables><variable id=\"v\" value=\"1\"/></variables>")) ==
                       "7:22:unused-variable, 9:14:bad-condition",
                   bad);
}

BOOST_AUTO_TEST_CASE(all_problems_of_a_file_are_reported_together_in_the_order_of_the_file) {
    std::string text = replaced(plain, "minutes=\"5\"", "minutes=\"0\"");
    text = replaced(text, "version=\"0.1\"", "version=\"1\"");
    text = replaced(text, "<title>T</title>", "<title></title>");
    text = replaced(text, "<licence>L</licence>", "<licence>L</licence><lisence/>");
    text = replaced(text, "prioriser", "priorizer");
    text = replaced(text, "<page id=\"reading\">", "<page id=\"1\" whem=\"v is 1\">");
    text = replaced(text, "<p>P</p>", "<para>P</para>");
    BOOST_TEST(problemsOf(text) ==
               "1:80:bad-version, 1:92:bad-number, 2:2:empty-text, 5:22:unknown-element, 6:16:unknown-skill, "
               "9:2:missing-element, 9:7:bad-identifier, 9:14:unknown-attribute, 9:45:unknown-element");
}

BOOST_AUTO_TEST_CASE(a_reading_with_errors_still_shows_what_could_be_read) {
    const auto reading = readingOf(replaced(plain, "minutes=\"5\"", "minutes=\"?\""));
    BOOST_TEST(reading.hasErrors());
    BOOST_TEST(std::get<scenarios::Scenario>(reading.content).steps.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_warning_is_no_error) {
    const auto reading = readingOf(replaced(plain, "<p>P</p>", "<p>Bonjour!</p>"));
    BOOST_TEST(reading.problems.size() == 1u);
    BOOST_TEST(!reading.hasErrors());
}

BOOST_AUTO_TEST_SUITE_END()
