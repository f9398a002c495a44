#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

using content::Problem;

namespace {

const std::string people = "<persons><person id=\"p\" name=\"P\">Quelqu’un</person></persons>";
const std::string general = "<feedback><general>G</general></feedback>";

std::string question(const std::string& kind, const std::string& body, const std::string& end = general) {
    return "<question id=\"q\" points=\"1\" kind=\"" + kind +
           "\"><title>T</title><prompt><p>P</p></prompt>\n" + body + "\n" + end + "</question>";
}

std::string option(const std::string& id, const std::string& right, const std::string& text) {
    return "<choice id=\"" + id + "\" right=\"" + right + "\"><text>" + text +
           "</text><feedback>F</feedback></choice>";
}

/// A message on a line of its own.
std::string message(const std::string& id, const std::string& priority, int rank,
                    const std::string& more = "", const std::string& moves = "repondre") {
    return "<message id=\"" + id +
           "\" person=\"p\" channel=\"courriel\" received=\"2026-03-02T08:12\" class=\"" + priority +
           "\" moves=\"" + moves + "\" rank=\"" + std::to_string(rank) + "\"" + more +
           "><subject>S</subject><p>P</p><why>W</why></message>\n";
}

std::string inbox(const std::string& messages, const std::string& grid = "priorites") {
    return scenarioText("<inbox id=\"box\" points=\"9\" grid=\"" + grid +
                            "\" now=\"2026-03-02T09:00\"><title>T</title>\n" + messages + general +
                            "</inbox>",
                        people);
}

std::string page(const std::string& blocks) {
    return scenarioText("<page id=\"a\"><title>T</title>\n" + blocks + "</page>");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(story_problems)

BOOST_AUTO_TEST_CASE(a_question_has_its_right_answers) {
    const std::string none = option("a", "no", "A") + option("b", "no", "B");
    const std::string two = option("a", "yes", "A") + option("b", "yes", "B");
    BOOST_TEST(problemsOf(scenarioText(question("single", none))) == "9:2:no-right-answer");
    BOOST_TEST(problemsOf(scenarioText(question("multiple", none))) == "9:2:no-right-answer");
    BOOST_TEST(problemsOf(scenarioText(question("single", two))).ends_with("no-right-answer"));
    BOOST_TEST(problemsOf(scenarioText(question("multiple", two))) == "");
}

BOOST_AUTO_TEST_CASE(two_things_of_one_text_cannot_be_told_apart) {
    BOOST_TEST(problemsOf(scenarioText(
                   question("single", option("a", "yes", "A") + "\n" + option("b", "no", " A ")))) ==
               "11:2:same-text");
    BOOST_TEST(problemsOf(scenarioText(question(
                   "order", "<item id=\"a\">A</item>\n<item id=\"b\">A</item>"))) == "11:2:same-text");
    BOOST_TEST(problemsOf(scenarioText(
                   question("match",
                            "<pair id=\"a\"><from>A</from><to>1</to></pair>\n<pair id=\"b\"><from>B</from>"
                            "<to>1</to></pair>"))) == "11:2:same-text");
}

BOOST_AUTO_TEST_CASE(a_wrong_choice_and_a_marked_step_should_say_why) {
    const std::string silent = replaced(option("b", "no", "B"), "<feedback>F</feedback>", "");
    BOOST_TEST(problemsOf(scenarioText(question("single", option("a", "yes", "A") + "\n" + silent))) ==
               "11:2:missing-feedback");
    BOOST_TEST(problemsOf(scenarioText(question("single", option("a", "yes", "A") + option("b", "no", "B"),
                                                ""))) == "9:2:missing-feedback");
    const std::string both = "<feedback><right>R</right><wrong>W</wrong></feedback>";
    BOOST_TEST(problemsOf(scenarioText(
                   question("single", option("a", "yes", "A") + option("b", "no", "B"), both))) == "");
}

BOOST_AUTO_TEST_CASE(the_value_and_the_tolerance_are_decimal_numbers) {
    const auto number = [](const std::string& attributes) {
        return problemsOf(scenarioText(question("number", "<number " + attributes + "/>")));
    };
    BOOST_TEST(number("value=\"12.5\" tolerance=\"0.5\" unit=\"jours\"") == "");
    BOOST_TEST(number("value=\"-3\"") == "");
    for (const char* bad : {"12,5", "", "1e3", "nan", "inf", "0x1", "1 000", "--1"})
        BOOST_TEST(number("value=\"" + std::string(bad) + "\"") == "10:9:bad-number", bad);
    BOOST_TEST(number("value=\"" + std::string(400, '9') + "\"") == "10:9:bad-number");
    BOOST_TEST(number("value=\"1\" tolerance=\"-1\"") == "10:19:bad-number");
    BOOST_TEST(number("tolerance=\"1\"") == "10:2:missing-attribute");
}

BOOST_AUTO_TEST_CASE(a_skill_must_be_one_of_the_library_and_of_the_scenario) {
    const std::string of = "<question id=\"q\" points=\"1\" skill=\"";
    const std::string text =
        scenarioText(question("single", option("a", "yes", "A") + option("b", "no", "B")));
    const auto problems =
        readingOf(replaced(text, "<question id=\"q\" points=\"1\"", of + "prioritiser\"")).problems;
    BOOST_REQUIRE(shown(problems) == "9:29:unknown-skill");
    BOOST_TEST(problems[0].suggestion == "prioriser");
    BOOST_TEST(problemsOf(replaced(text, "<question id=\"q\" points=\"1\"", of + "prioriser\"")) == "");
    BOOST_TEST(problemsOf(replaced(text, "<question id=\"q\" points=\"1\"", of + "transmettre\""))
                   .ends_with("unknown-skill"));
}

BOOST_AUTO_TEST_CASE(a_source_is_declared_and_used) {
    const std::string source = "<sources>\n<source id=\"loi\" checked=\"2026-11-22\">L</source></sources>";
    BOOST_TEST(problemsOf(scenarioText(plainPage, source)) == "8:9:unused-source");
    BOOST_TEST(!readingOf(scenarioText(plainPage, source)).hasErrors());
    const std::string used = replaced(plainPage, "id=\"reading\"", "id=\"reading\" sources=\"lois loi\"");
    const auto problems = readingOf(scenarioText(used, source)).problems;
    BOOST_REQUIRE(shown(problems) == "10:20:unknown-reference");
    BOOST_TEST(problems[0].suggestion == "loi");
    BOOST_TEST(problemsOf(scenarioText(replaced(plainPage, "<p>P</p>", "<quote source=\"loi\">Q</quote>"),
                                       source)) == "");
}

BOOST_AUTO_TEST_CASE(a_sound_inbox_has_no_problem) {
    BOOST_TEST(problemsOf(inbox(message("a", "P0", 1, " numbers=\"n17\"", "appeler_secours") +
                                message("b", "P4", 2))) == "");
}

BOOST_AUTO_TEST_CASE(grid_class_move_and_number_must_exist) {
    BOOST_TEST(problemsOf(inbox(message("a", "P3", 1) + message("b", "P4", 2), "prioritees")) ==
               "9:28:unknown-reference");
    const auto problems = readingOf(inbox(message("a", "P3", 1) + message("b", "P9", 2))).problems;
    BOOST_REQUIRE(problems.size() >= 1u);
    BOOST_TEST(shown({problems[0]}) == "11:75:unknown-reference");
    BOOST_TEST(problems[0].subject == "class");
    BOOST_TEST(problemsOf(inbox(message("a", "P3", 1) + message("b", "P4", 2, "", "repondre apeler"))) ==
               "11:86:unknown-reference");
    BOOST_TEST(problemsOf(inbox(message("a", "P3", 1) + message("b", "P4", 2, " numbers=\"n99\""))) ==
               "11:112:unknown-reference");
    BOOST_TEST(problemsOf(page("<numbers ref=\"n17 n1\"/>")) == "10:10:unknown-reference");
}

BOOST_AUTO_TEST_CASE(a_message_of_danger_names_its_numbers) {
    BOOST_TEST(problemsOf(inbox(message("a", "P0", 1) + message("b", "P4", 2))) ==
               "10:2:danger-without-numbers");
}

BOOST_AUTO_TEST_CASE(a_message_ranked_before_a_more_urgent_one_is_a_warning) {
    BOOST_TEST(problemsOf(inbox(message("a", "P4", 1) + message("b", "P2", 2))) == "10:2:rank-order");
    BOOST_TEST(!readingOf(inbox(message("a", "P4", 1) + message("b", "P2", 2))).hasErrors());
    BOOST_TEST(problemsOf(inbox(message("a", "P4", 1) + message("b", "P2", 1))) == "");
}

BOOST_AUTO_TEST_CASE(a_deadline_may_bring_a_message_forward_but_never_before_danger) {
    const std::string soon = " deadline=\"2026-03-02T10:00\"";
    const std::string late = " deadline=\"2026-03-02T18:00\"";
    BOOST_TEST(problemsOf(inbox(message("a", "P4", 1, soon) + message("b", "P2", 2, late))) == "");
    BOOST_TEST(problemsOf(inbox(message("a", "P4", 1, late) + message("b", "P2", 2, soon))) ==
               "10:2:rank-order");
    BOOST_TEST(problemsOf(inbox(message("a", "P4", 1, soon) + message("b", "P2", 2))) == "10:2:rank-order");
    BOOST_TEST(problemsOf(inbox(message("a", "P2", 1, late) + message("b", "P2", 2, soon))) ==
               "10:2:rank-order");
    BOOST_TEST(problemsOf(inbox(message("a", "P4", 1, soon) +
                                message("b", "P0", 2, " numbers=\"n17\"", "appeler_secours"))) ==
               "10:2:rank-order");
}

BOOST_AUTO_TEST_CASE(a_moment_is_a_minute_of_the_calendar) {
    for (const char* bad :
         {"2026-03-02", "2026-03-02T24:00", "2026-03-02T08:60", "2026-02-30T08:00", "2026-03-02 08:00"})
        BOOST_TEST(problemsOf(replaced(inbox(message("a", "P3", 1) + message("b", "P4", 2)),
                                       "2026-03-02T08:12", bad)) == "10:47:bad-date",
                   bad);
}

BOOST_AUTO_TEST_CASE(an_inbox_has_two_messages_at_least) {
    BOOST_TEST(problemsOf(inbox(message("a", "P3", 1))) == "9:2:element-count");
}

BOOST_AUTO_TEST_CASE(an_image_has_a_file_and_says_what_it_shows) {
    BOOST_TEST(problemsOf(page("<image file=\"plan.png\" alt=\"Le plan\"/>")) == "");
    BOOST_TEST(problemsOf(page("<image file=\"plan.png\" alt=\" \"/>")) == "10:24:image-without-alt");
    for (const char* bad : {"../plan.png", "plan.gif", "a/b.png", ".png", "plan", "plän.png"})
        BOOST_TEST(
            problemsOf(page("<image file=\"" + std::string(bad) + "\" alt=\"A\"/>")) == "10:8:bad-value",
            bad);
}

BOOST_AUTO_TEST_CASE(an_image_that_is_not_there_is_missing) {
    const TemporaryFolder folder;
    const std::string file = folder.write("a.xml", page("<image file=\"plan.png\" alt=\"A\"/>"));
    BOOST_TEST(shown(content::readPath(file, shippedCommons()).problems) == "10:8:image-missing");
    folder.write("plan.png", "an image");
    BOOST_TEST(shown(content::readPath(file, shippedCommons()).problems) == "");
}

BOOST_AUTO_TEST_SUITE_END()
