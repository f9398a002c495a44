#include "trainer/wording/plan_table_words.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/wording/languages.h"
#include "trainer/wording/event_words.h"

using namespace assessment;
using namespace trainer;
using content::RowProblem;

BOOST_AUTO_TEST_SUITE(plan_table_words)

BOOST_AUTO_TEST_CASE(every_problem_of_a_row_is_said_with_its_cell_in_both_languages) {
    using enum RowProblem::What;
    for (const auto what : {noHeader, unknownColumn, missingColumn, repeatedColumn, unknownAction,
                            repeatedAction, knownTitle, missing, badDay, badNumber, badWord}) {
        const InBoth said([&] { return lineFor({what, "C12", "demain"}); });
        BOOST_TEST(said.isWhole(), said.english);
        BOOST_TEST(said.french.starts_with("C12\u00A0: "), said.french);
        BOOST_TEST(said.english.starts_with("C12: "), said.english);
    }
    const InBoth empty([] { return sentenceFor(RowProblem{badWord, "C12", ""}); });
    BOOST_TEST(empty.isWhole());
    BOOST_TEST(empty.english.find("“") == std::string::npos);
    const InBoth longer([] { return sentenceFor(RowProblem{badDay, {}, std::string(500, 'x')}); });
    BOOST_TEST(longer.english.size() < 150U);
}

BOOST_AUTO_TEST_CASE(every_word_of_an_event_is_said_in_both_languages) {
    const content::EventWords words = eventWords({{"serious", "Grave", ""}});
    BOOST_TEST(words.sources.size() == 14U);
    for (const auto& [name, word] : words.sources) {
        BOOST_TEST(!name.empty());
        BOOST_TEST(eventSourceOf(word).has_value(), word);
    }
    BOOST_TEST(eventColumnNames().size() == 12U);
    for (const EventFault fault : {EventFault::noDay, EventFault::future, EventFault::noFacts,
                                   EventFault::noReason, EventFault::severity})
        BOOST_TEST(InBoth([&] { return sentenceFor(fault); }).isWhole());
    for (const Decision decision : {Decision::open, Decision::none, Decision::acts})
        BOOST_TEST(!InBoth([&] { return wordFor(decision); }).french.empty());
    using Kind = PersonalTrace::Kind;
    for (const Kind kind : {Kind::name, Kind::email, Kind::phone, Kind::file}) {
        const InBoth said([&] { return sentenceFor(PersonalTrace{kind, 0, "Mme Martin"}); });
        BOOST_TEST(said.isWhole());
        BOOST_TEST(said.french.find("«\u00A0Mme Martin\u00A0»") != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
