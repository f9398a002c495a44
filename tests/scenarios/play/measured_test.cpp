#include "scenarios/play/measured.h"

#include <boost/test/unit_test.hpp>

// The line above a text that says what was measured of it.

using namespace scenarios;
using Told = TextMeasure::Told;

namespace {

const std::optional<ClarityGoal> asked = ClarityGoal{};

/// Whether that line stands above a text.
bool isLine(const std::string& line) {
    return partsOf(line + "\nBonjour.", asked).has_value();
}

Measured rewritten() {
    Measured measured;
    measured.before = TextMeasure{Level::c1, {{"jargon", 3}, {"passive", 2}}, {}};
    measured.now =
        TextMeasure{Level::b1,
                    {{"jargon", 1}, {"acronym", 2}},
                    {{"contact", Told::present}, {"signature", Told::vague}, {"appeal", Told::missing}}};
    return measured;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(measured_texts)

BOOST_AUTO_TEST_CASE(what_was_measured_is_one_line_and_is_read_as_it_was_written) {
    BOOST_TEST(lineOf(rewritten()) ==
               "!clarity C1>B1 acronym:0>2 jargon:3>1 passive:2>0 -appeal +contact ~signature");
    Measured letter{{}, {Level::a2, {{"jargon", 12}}, {}}};
    BOOST_TEST(lineOf(letter) == "!clarity A2 jargon:12");
    BOOST_TEST(lineOf(Measured{}) == "!clarity ?");
    BOOST_TEST(lineOf(Measured{TextMeasure{}, TextMeasure{}}) == "!clarity ?>?");
    for (const Measured& one : {rewritten(), letter, Measured{}, Measured{TextMeasure{}, TextMeasure{}}}) {
        const std::string given = lineOf(one) + "\nBonjour,\n\nMerci.";
        const auto parts = partsOf(given, asked);
        BOOST_REQUIRE(parts.has_value());
        BOOST_TEST((parts->measured == one));
        BOOST_TEST(parts->text == "Bonjour,\n\nMerci.");
    }
}

BOOST_AUTO_TEST_CASE(a_text_without_such_a_line_was_not_measured) {
    for (const char* text : {"", "Bonjour.", "!claritas B1", "« !clarity B1 »", "Bonjour.\n!clarity B1"}) {
        const auto parts = partsOf(text, asked);
        BOOST_REQUIRE(parts.has_value());
        BOOST_TEST(!parts->measured);
        BOOST_TEST(parts->text == text);
    }
}

BOOST_AUTO_TEST_CASE(where_nothing_is_measured_the_line_is_a_text_like_any_other) {
    const std::string given = "!clarity B1\nBonjour.";
    const auto parts = partsOf(given, std::nullopt);
    BOOST_REQUIRE(parts.has_value());
    BOOST_TEST(!parts->measured);
    BOOST_TEST(parts->text == given);
}

BOOST_AUTO_TEST_CASE(a_malformed_line_is_none) {
    BOOST_TEST(isLine("!clarity B1"));
    BOOST_TEST(isLine("!clarity C2>A1 jargon:0>999999"));
    for (const char* line : {"!clarity",
                             "!clarity B3",
                             "!clarity b1",
                             "!clarity B1>",
                             "!clarity >B1",
                             "!clarity B1>B1>B1",
                             "!clarity B1 jargon",
                             "!clarity B1 jargon:",
                             "!clarity B1 :3",
                             "!clarity B1 jargon:-1",
                             "!clarity B1 jargon:1x",
                             "!clarity B1 jargon:1000000",
                             "!clarity B1 jargon:99999999999999999999",
                             "!clarity B1 jargon:1>0",
                             "!clarity C1>B1 jargon:1",
                             "!clarity C1>B1 jargon:>1",
                             "!clarity B1 jargon:1 jargon:2",
                             "!clarity B1 +",
                             "!clarity B1 +contact -contact",
                             "!clarity B1 é"})
        BOOST_TEST(!isLine(line), line);
    BOOST_TEST(!isLine("!clarity B1 " + std::string(20'000, 'a') + ":1"));
    BOOST_TEST(!isLine("!clarity B1" + std::string(20'000, ' ')));
}

BOOST_AUTO_TEST_CASE(a_line_alone_has_no_text_below_it) {
    for (const char* line : {"!clarity B1", "!clarity B1\n"}) {
        const auto parts = partsOf(line, asked);
        BOOST_REQUIRE(parts.has_value());
        BOOST_TEST(parts->text.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
