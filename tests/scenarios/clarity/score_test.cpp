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

Counts::Scored scored(const std::string& text) {
    const RuleSet rules = with({});
    return Analyser(rules, french()).analyse(text).counts.scored;
}

std::string values(const std::vector<TextFact>& facts) {
    std::vector<std::string> all;
    for (const TextFact& one : facts) all.push_back(one.value);
    return joined(all);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scores)

BOOST_AUTO_TEST_CASE(scores_are_worked_out_from_what_is_counted) {
    const Counts::Scored counts{10, 160, 262, 40};
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
    BOOST_TEST((levelOfSentences({1, 8, 11, 0}, "fr") == Level::a1));
    BOOST_TEST((levelOfSentences({100, 1600, 2624, 0}, "fr") == Level::b1));
    BOOST_TEST((levelOfSentences({100, 2400, 4320, 0}, "fr") == Level::b2));
    BOOST_TEST((levelOfSentences({100, 3700, 6919, 0}, "fr") == Level::c2));
    BOOST_TEST(!levelOf({}, "fr"));
}

BOOST_AUTO_TEST_CASE(hard_words_make_a_text_harder_than_its_sentences) {
    const auto level = [](std::size_t hard, std::size_t words) {
        Counts counts;
        counts.words = words;
        counts.hard = hard;
        counts.scored = {10, 100, 150, 0};
        return levelOf(counts, "fr");
    };
    BOOST_TEST((level(5, 100) == Level::a2));
    BOOST_TEST((level(6, 100) == Level::b2));
    BOOST_TEST((level(10, 100) == Level::b2));
    BOOST_TEST((level(11, 100) == Level::c1));
    BOOST_TEST((level(2, 4) == Level::a2));  // too few to say anything
}

BOOST_AUTO_TEST_CASE(a_text_is_never_easier_than_its_sentences) {
    Counts counts;
    counts.words = 3700;
    counts.hard = 200;
    counts.scored = {100, 3700, 6919, 0};
    BOOST_TEST((levelOf(counts, "fr") == Level::c2));
}

BOOST_AUTO_TEST_CASE(hard_words_are_what_the_rules_of_hard_words_find) {
    Rule jargon = withTerms("jargon", {{"nonobstant", false, {"malgré"}, {}}});
    jargon.hard = true;
    const RuleSet rules = with({jargon, withTerms("wordy", {{"en effet", false, {}, {}}})});
    const Analyser analyser(rules, french());
    BOOST_TEST(analyser.analyse("En effet, nonobstant la pluie.\n\nNonobstant la neige.").counts.hard == 2U);
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

BOOST_AUTO_TEST_CASE(titles_greetings_and_signatures_are_no_sentences_of_the_scores) {
    const std::string body = "Votre dossier est complet. Nous vous répondrons avant le 3 mars 2026.";
    const auto alone = scored(body);
    BOOST_TEST(alone.sentences == 2U);
    BOOST_TEST(alone.words == 4U + 6U);  // a date is one
    BOOST_TEST((scored("Objet : votre demande de logement\n\nMadame,\n\n" + body +
                       "\n\nBonjour !\n\nBien cordialement,\n\nInès Faure\nService du logement\n") == alone));
}

BOOST_AUTO_TEST_CASE(a_list_is_scored_by_the_sentence_that_announces_it) {
    BOOST_TEST((scored("Envoyez-nous avant le 3 mars :\n\n- une photo ;\n- la copie de votre bail ;\n"
                       "- votre dernière facture de gaz.\n") == scored("Envoyez-nous avant le 3 mars :")));
    BOOST_TEST(scored("- une photo ;\n- la copie de votre bail.\n").sentences == 0U);
}

BOOST_AUTO_TEST_CASE(an_item_that_is_a_sentence_is_scored) {
    const auto steps = scored("1. Remplissez la fiche verte.\n2. Signez-la au dos.\n3. votre bail.\n");
    BOOST_TEST(steps.sentences == 2U);
    BOOST_TEST(steps.words == 5U + 4U);  // with their numbers, which stand between blanks too
}

BOOST_AUTO_TEST_CASE(what_is_longer_than_a_line_is_scored_however_it_ends) {
    const std::string twelve = "un deux trois quatre cinq six sept huit neuf dix onze douze";
    for (const std::string before : {"", "- "}) {
        BOOST_TEST(scored(before + twelve).sentences == 0U);
        BOOST_TEST(scored(before + twelve + " treize").sentences == 1U);
        BOOST_TEST(scored(before + twelve + " treize ;").sentences == 1U);
    }
}

BOOST_AUTO_TEST_CASE(a_text_without_a_sentence_has_no_score_and_no_level) {
    const auto none = scored("Objet : votre demande\n\nMadame,\n");
    BOOST_TEST(scoresOf(none, "fr").empty());
    BOOST_TEST(!levelOfSentences(none, "fr"));
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
