#include <boost/test/unit_test.hpp>

#include "content/reading/report.h"
#include "tests/content/reading/reading_kit.h"

using content::Problem;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

/// How much text the problems of a file carry, in bytes.
std::size_t sizeOf(const std::vector<Problem>& problems) {
    std::size_t size = 0;
    for (const Problem& problem : problems)
        size += problem.subject.size() + problem.found.size() + problem.expected.size() +
                problem.suggestion.size();
    return size;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile_texts)

BOOST_AUTO_TEST_CASE(nul_bytes_are_said_and_survived) {
    const std::string nul(1, '\0');
    for (const std::size_t place : {std::size_t{0}, std::size_t{5}, std::size_t{130}}) {
        std::string text = scenarioText(plainPage);
        text.insert(std::min(place, text.size()), nul);
        BOOST_TEST(problemsOf(text).find("xml-forbidden-character") != std::string::npos);
    }
    BOOST_TEST(problemsOf(nul) != "");
    BOOST_TEST(problemsOf(std::string(1000, '\0')).starts_with("1:1:xml-forbidden-character, 1:2:"));
}

BOOST_AUTO_TEST_CASE(ten_thousand_elements_in_one_another_are_too_deep) {
    BOOST_TEST(problemsOf(repeated("<a>", 10'000) + repeated("</a>", 10'000)) == "1:193:xml-too-deep");
    BOOST_TEST(problemsOf(repeated("<a>\n", 10'000)).starts_with("65:1:xml-too-deep"));
}

BOOST_AUTO_TEST_CASE(an_entity_bomb_stays_small) {
    std::string bomb = "<!DOCTYPE scenario [\n<!ENTITY a0 \"ha\">\n";
    for (int i = 1; i <= 30; ++i) {
        const std::string one = "&a" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY a" + std::to_string(i) + " \"" + one + one + "\">\n";
    }
    bomb += "]>\n" + replaced(scenarioText(plainPage), "<p>P</p>", "<p>&a30;</p>");
    const auto reading = readingOf(bomb);
    BOOST_TEST(shown(reading.problems).starts_with("1:1:xml-doctype, "));
    BOOST_TEST(shown(reading.problems).find("xml-entity") != std::string::npos);
    BOOST_TEST(reading.hasErrors());
}

BOOST_AUTO_TEST_CASE(an_external_entity_is_not_read) {
    const std::string text = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" +
                             replaced(scenarioText(plainPage), "<p>P</p>", "<p>&x;</p>");
    const auto reading = readingOf(text);
    const auto& page =
        std::get<scenarios::Page>(std::get<scenarios::Scenario>(reading.content).steps.at(0).body);
    BOOST_TEST(scenarios::plain(std::get<scenarios::Paragraph>(page.blocks.at(0)).text) == "&x;");
}

BOOST_AUTO_TEST_CASE(more_than_a_thousand_problems_are_not_listed) {
    const auto problems = readingOf(scenarioText(repeated("<x/>\n", 5000))).problems;
    BOOST_TEST(problems.size() == content::Report::limit + 1);
    BOOST_TEST(nameOf(problems.back().id) == "too-many-problems");
    BOOST_TEST(problems.back().found == "1000");
    BOOST_TEST(nameOf(problems[999].id) == "unknown-element");
    const auto few = readingOf(scenarioText(plainPage + repeated("<x/>", 1000))).problems;
    BOOST_TEST(few.size() == 1000u);
    BOOST_TEST(nameOf(few.back().id) == "unknown-element");
}

BOOST_AUTO_TEST_CASE(a_thousand_forbidden_characters_leave_room_for_no_more) {
    BOOST_TEST(readingOf("<a>" + std::string(5000, '\1') + "</a>").problems.size() <=
               content::Report::limit + 1);
}

BOOST_AUTO_TEST_CASE(no_problem_carries_more_than_a_line_of_text) {
    const std::string longName(100'000, 'a');
    const std::string texts[] = {
        "<" + longName + "/>",
        "<" + longName + repeated(" b=\"\"", 1200) + "/>",
        "<" + longName + ">",
        "<a></" + longName + ">",
        scenarioText("<" + longName + "/>"),
        scenarioText(replaced(plainPage, "<p>", "<p " + longName + "=\"\">")),
        scenarioText(replaced(plainPage, "reading", longName)),
        scenarioText(replaced(plainPage, "id=\"reading\"", "id=\"a\" when=\"" + longName + " is 1\"")),
        "<a>&" + longName + ";</a>",
        "<?xml version=\"" + longName + "\"?><a/>",
        "<?xml version=\"1.0\" encoding=\"" + longName + "\"?><a/>",
        "<?" + longName + "\"?><a/>",
    };
    for (const std::string& text : texts) {
        const auto problems = readingOf(text).problems;
        BOOST_TEST(!problems.empty());
        std::size_t longest = 0;
        for (const Problem& problem : problems) longest = std::max(longest, sizeOf({problem}));
        BOOST_TEST(longest < 2000, shown({problems.front()}));
    }
}

BOOST_AUTO_TEST_CASE(long_things_found_are_cut_between_two_characters) {
    const auto problems =
        readingOf(scenarioText("<page id=\"" + repeated("é", 500) + "\"><title>T</title><p>P</p></page>"))
            .problems;
    BOOST_REQUIRE(problems.size() == 1u);
    std::string found = problems[0].found;
    BOOST_REQUIRE(found.ends_with("…"));
    found.resize(found.size() - std::string("…").size());
    BOOST_TEST(found.size() < 200u);
    BOOST_TEST(found == repeated("é", static_cast<int>(found.size() / 2)));
}

BOOST_AUTO_TEST_CASE(half_a_shipped_file_is_survived_wherever_it_is_cut) {
    for (const std::string& path : shippedFiles()) {
        const std::string whole = bytesOf(path);
        for (std::size_t cut = 1; cut <= 20; ++cut) {
            const auto reading = readingOf(whole.substr(0, whole.size() * cut / 21));
            BOOST_TEST(reading.hasErrors(), path);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_shipped_file_without_one_of_its_lines_is_survived) {
    for (const std::string& path : shippedFiles()) {
        const std::string whole = bytesOf(path);
        for (std::size_t line = 0; line < whole.size();) {
            const std::size_t end = std::min(whole.find('\n', line), whole.size() - 1) + 1;
            const auto reading = readingOf(whole.substr(0, line) + whole.substr(end));
            BOOST_REQUIRE(reading.problems.size() <= content::Report::limit + 1);
            line = end;
        }
    }
}

BOOST_AUTO_TEST_CASE(a_place_outside_the_text_is_its_end) {
    content::LineIndex lines("a\né\n");
    BOOST_TEST((lines.at(0) == content::Place{1, 1}));
    BOOST_TEST((lines.at(2) == content::Place{2, 1}));
    BOOST_TEST((lines.at(4) == content::Place{2, 2}));
    BOOST_TEST((lines.at(1) == content::Place{1, 2}));
    BOOST_TEST((lines.at(5) == content::Place{3, 1}));
    BOOST_TEST((lines.at(500) == content::Place{3, 1}));
    BOOST_TEST((content::LineIndex("").at(3) == content::Place{1, 1}));
}

BOOST_AUTO_TEST_SUITE_END()
