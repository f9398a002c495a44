#include "scenarios/clarity/score.h"

#include <boost/test/unit_test.hpp>

#include "scenarios/clarity/comparison.h"
#include "tests/scenarios/clarity/kit.h"
#include "tests/scenarios/clarity/sample_rules.h"

using namespace sample;

namespace {

double valueOf(const std::vector<Readability>& scores, Readability::Kind kind) {
    for (const Readability& one : scores)
        if (one.kind == kind) return one.value();
    return -1;
}

std::string values(const std::vector<TextFact>& facts) {
    std::vector<std::string> all;
    for (const TextFact& one : facts) all.push_back(one.value);
    return joined(all);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scores)

BOOST_AUTO_TEST_CASE(scores_are_worked_out_from_what_is_counted) {
    const Counts counts{1, 10, 160, 262, 40, 20};
    const auto scores = scoresOf(counts, "fr");
    BOOST_TEST(valueOf(scores, Readability::Kind::kandelMoles) == 207 - 1.015 * 16 - 73.6 * 262 / 160,
               boost::test_tools::tolerance(1e-9));
    BOOST_TEST(valueOf(scores, Readability::Kind::lix) == 16 + 25, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(valueOf(scoresOf(counts, "en"), Readability::Kind::fleschKincaid) ==
                   0.39 * 16 + 11.8 * 262 / 160 - 15.59,
               boost::test_tools::tolerance(1e-9));
    BOOST_TEST(scoresOf({}, "fr").empty());
}

BOOST_AUTO_TEST_CASE(the_medians_of_a_level_are_of_that_level) {
    BOOST_TEST((levelOf({1, 1, 8, 11, 0, 0}, "fr") == Level::a1));
    BOOST_TEST((levelOf({1, 100, 1600, 2624, 0, 0}, "fr") == Level::b1));
    BOOST_TEST((levelOf({1, 100, 2400, 4320, 0, 0}, "fr") == Level::b2));
    BOOST_TEST((levelOf({1, 100, 3700, 6919, 0, 0}, "fr") == Level::c2));
    BOOST_TEST(!levelOf({}, "fr"));
}

BOOST_AUTO_TEST_CASE(what_is_counted_are_words_between_blanks) {
    const RuleSet rules = with({});
    const Analyser analyser(rules, french());
    const Counts counts = analyser.analyse("L’école est fermée. Dites-le !\n\nMerci.").counts;
    BOOST_TEST(counts.paragraphs == 2U);
    BOOST_TEST(counts.sentences == 3U);
    BOOST_TEST(counts.words == 5U);
    BOOST_TEST(counts.syllables == 2U + 1 + 2 + 2 + 2);
}

BOOST_AUTO_TEST_CASE(facts_are_kept_however_they_are_written) {
    const RuleSet rules = with({withTerms("jargon", {{"nonobstant", false, {"malgré"}, {}}})});
    const Analyser analyser(rules, french());
    const TextComparison comparison = compare(
        "Nonobstant la lettre du 3 mars, vous devez 1 250,50 € avant le 12/04/2026. Tél. 02 61 91 00 12, "
        "dossier BRS-2026/0412, 3 pièces.",
        "Vous devez 1250,50 euros avant le 12 avril. Tél. 02.61.91.00.12, lettre du 03/03, dossier BRS "
        "20260413.",
        analyser);
    BOOST_TEST(values(comparison.kept) == "3-3|1250.50|2026-4-12|0261910012");
    BOOST_TEST(values(comparison.lost) == "brs20260412|3");
    BOOST_TEST(values(comparison.added) == "20260413");
    BOOST_TEST(comparison.better.size() == 1U);
    BOOST_TEST(comparison.worse.empty());
}

BOOST_AUTO_TEST_SUITE_END()
