#include "scenarios/play/rewrite_play.h"

#include <boost/test/unit_test.hpp>

#include "scenarios/play/debrief.h"
#include "tests/scenarios/play/letter_sample.h"

using namespace scenarios;
using ElementKind = ChecklistElement::Kind;

namespace {

/// A date (weight 3) and an amount (1) must survive; jargon (2) must go, "vous" (2) must come, thanks (1)
/// may; blame (2) must not come.
Rewrite smallRewrite() {
    Rewrite rewrite;
    rewrite.original = "Il convient de nous retourner l’imprimé avant le 16 mars 2026, soit 250 €.";
    rewrite.facts = {{LetterFactId("when"), LetterFact::Kind::date, {"2026-03-16"}, 3, text("the date")},
                     {LetterFactId("sum"),
                      LetterFact::Kind::amount,
                      {"250 €", "deux cent cinquante euros"},
                      1,
                      text("the amount")}};
    rewrite.elements = {element("jargon", ElementKind::forbidden, 2, "il convient"),
                        element("you", ElementKind::required, 2, "vous"),
                        element("thanks", ElementKind::optional, 1, "merci"),
                        element("blame", ElementKind::forbidden, 2, "faute")};
    rewrite.model = "Vous recevez 250 €. Envoyez le formulaire avant le 16 mars.";
    return rewrite;
}

Scenario storyOf(Rewrite rewrite) {
    return scenarioOf({stepOf("rewrite", 8, std::move(rewrite))});
}

const Scenario story = storyOf(smallRewrite());

Mark markAfter(const std::string& given, const Scenario& scenario = story) {
    Play play(scenario);
    BOOST_TEST(give(play, {given}) == "");
    BOOST_TEST(play.finished());
    return lastMark(play);
}

std::vector<ReviewLine> reviewAfter(const std::string& given, const Scenario& scenario = story) {
    const Play play(scenario, {answerTo("rewrite", given)});
    return std::get<RewritePlay>(play.played()[0].play).review();
}

std::vector<Points> termsOf(const std::string& given, const Scenario& scenario = story) {
    return markAfter(given, scenario).worked.terms;
}

void hasTerms(const std::string& given, const std::vector<Points>& expected,
              const Scenario& scenario = story) {
    BOOST_TEST_CONTEXT(given) {
        BOOST_TEST(termsOf(given, scenario) == expected, boost::test_tools::per_element());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rewritings)

BOOST_AUTO_TEST_CASE(every_fact_kept_and_the_language_right_earn_everything) {
    const Mark mark = markAfter("Vous recevez 250 euros avant le 16/03/2026.");
    BOOST_TEST(mark.earned == 800);
    BOOST_TEST(mark.worked.whole == 800);
    BOOST_TEST(mark.verdict == Verdict::right);
    BOOST_TEST(markAfter("Vous recevez deux cent cinquante euros le 16 mars.").earned == 800);
}

BOOST_AUTO_TEST_CASE(language_counts_by_the_share_of_the_facts_that_were_kept) {
    // Facts 3 and 1, jargon gone 2, "vous" 2, of 8.
    hasTerms("Vous recevez 250 € le 16 mars.", {300, 100, 200, 200, 0});
    hasTerms("Vous répondez le 16 mars.", {300, 0, 150, 150, 0});
    hasTerms("Vous recevez 250 €.", {0, 100, 50, 50, 0});
    hasTerms("Vous verrez.", {0, 0, 0, 0, 0});
    hasTerms("Il convient de payer 250 € le 16 mars.", {300, 100, 0, 0, 0});
    BOOST_TEST(markAfter("Vous répondez le 16 mars.").earned == 600);
    BOOST_TEST(markAfter("Vous verrez.").earned == 0);
}

BOOST_AUTO_TEST_CASE(a_forbidden_element_of_one_s_own_costs_its_weight) {
    hasTerms("Vous recevez 250 € le 16 mars, sans faute.", {300, 100, 200, 200, 0, -200});
    BOOST_TEST(markAfter("Vous recevez 250 € le 16 mars, sans faute.").earned == 600);
    BOOST_TEST(markAfter("À qui la faute ?").earned == 0);
}

BOOST_AUTO_TEST_CASE(an_optional_element_makes_up_for_what_is_missing_and_never_pays_for_what_is_forbidden) {
    hasTerms("Merci. Paiement de 250 € le 16 mars.", {300, 100, 200, 0, 100});
    BOOST_TEST(markAfter("Merci. Paiement de 250 € le 16 mars.").earned == 700);
    hasTerms("Merci. Vous recevez 250 € le 16 mars.", {300, 100, 200, 200, 100, -100});
    BOOST_TEST(markAfter("Merci. Vous recevez 250 € le 16 mars.").earned == 800);
    hasTerms("Merci. Vous recevez 250 € le 16 mars, sans faute.", {300, 100, 200, 200, 100, -100, -200});
    BOOST_TEST(markAfter("Merci. Vous recevez 250 € le 16 mars, sans faute.").earned == 600);
}

BOOST_AUTO_TEST_CASE(a_forbidden_element_of_the_original_that_stays_earns_nothing_and_costs_nothing_more) {
    BOOST_TEST(markAfter("Il convient que vous receviez 250 € le 16 mars.").earned == 600);
}

BOOST_AUTO_TEST_CASE(a_text_that_lost_a_fact_or_kept_jargon_is_not_right) {
    Rewrite rewrite = smallRewrite();
    rewrite.facts[0].weight = 99;
    const Scenario heavy = storyOf(rewrite);
    BOOST_TEST(markAfter("Vous payez le 16 mars.", heavy).verdict == Verdict::partly);
    BOOST_TEST(markAfter("Vous payez 250 € le 16 mars. Il convient.", heavy).verdict == Verdict::partly);
    BOOST_TEST(markAfter("Vous payez 250 € le 16 mars, sans faute.", heavy).verdict == Verdict::partly);
    BOOST_TEST(markAfter("Payez 250 € le 16 mars.", heavy).verdict == Verdict::right);
    BOOST_TEST(markAfter("Vous payez 250 €.", heavy).verdict == Verdict::wrong);
}

BOOST_AUTO_TEST_CASE(length_and_sentences_weigh_one_each_where_they_are_asked) {
    Rewrite rewrite = smallRewrite();
    rewrite.minWords = 5;
    rewrite.maxWords = 10;
    rewrite.sentenceWords = 6;
    const Scenario bounded = storyOf(std::move(rewrite));
    hasTerms("Vous recevez 250 €. C’est le 16 mars.", {300, 100, 200, 200, 0, 100, 100}, bounded);
    BOOST_TEST(markAfter("Vous recevez 250 €. C’est le 16 mars.", bounded).earned == 800);
    hasTerms("Vous recevez 250 € avant le 16 mars.", {300, 100, 200, 200, 0, 100, 0}, bounded);
    hasTerms("Vous. 16 mars.", {300, 0, 150, 150, 0, 0, 75}, bounded);
    hasTerms("Vous recevez 250 €. C’est le 16 mars, un lundi. Voilà tout.", {300, 100, 200, 200, 0, 0, 100},
             bounded);
}

BOOST_AUTO_TEST_CASE(a_bound_that_is_not_set_does_not_bind) {
    Rewrite rewrite = smallRewrite();
    rewrite.maxWords = 20;
    BOOST_TEST(termsOf("Vous.", storyOf(rewrite)).size() == 6u);
    rewrite.maxWords = 0;
    rewrite.minWords = 2;
    const Scenario least = storyOf(rewrite);
    hasTerms("Le 16 mars 250 €", {300, 100, 200, 0, 0, 100}, least);
}

BOOST_AUTO_TEST_CASE(without_facts_the_language_counts_whole) {
    Rewrite rewrite = smallRewrite();
    rewrite.facts.clear();
    const Scenario plainText = storyOf(std::move(rewrite));
    hasTerms("Vous verrez.", {200, 200, 0}, plainText);
    BOOST_TEST(markAfter("Vous verrez.", plainText).earned == 800);
}

BOOST_AUTO_TEST_CASE(shares_of_a_third_are_rounded_to_a_hundredth) {
    Rewrite rewrite = smallRewrite();
    rewrite.facts[0].weight = 1;
    rewrite.facts.push_back(
        {LetterFactId("phone"), LetterFact::Kind::phone, {"02 61 91 00 12"}, 1, text("the number")});
    const Scenario thirds = storyOf(std::move(rewrite));
    hasTerms("Vous venez le 16 mars.", {100, 0, 0, 67, 67, 0}, thirds);
}

BOOST_AUTO_TEST_CASE(the_original_again_an_empty_or_an_endless_text_is_refused) {
    Play play(story);
    BOOST_TEST(give(play, {""}) == "empty");
    BOOST_TEST(give(play, {"\n…"}) == "empty");
    BOOST_TEST(give(play, {smallRewrite().original}) == "unchanged");
    BOOST_TEST(give(play, {"IL CONVIENT de nous retourner\n\nl'imprime avant le 16 mars 2026 soit 250"}) ==
               "unchanged");
    BOOST_TEST(give(play, {std::string(20'001, 'a')}) == "tooLong 20000");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(std::get<RewritePlay>(play.current()->play).text().empty());
    BOOST_TEST(std::get<RewritePlay>(play.current()->play).review().empty());
}

BOOST_AUTO_TEST_CASE(the_review_goes_from_facts_to_language_to_length) {
    Rewrite rewrite = smallRewrite();
    rewrite.maxWords = 4;
    rewrite.sentenceWords = 3;
    const auto lines = reviewAfter("Le 16 mars vous devez payer sans faute.", storyOf(std::move(rewrite)));
    BOOST_REQUIRE(lines.size() == 7u);
    BOOST_TEST((lines[0].kind == ReviewLine::Kind::fact));
    BOOST_TEST(lines[0].about == "the date");
    BOOST_TEST(lines[0].given.at(0) == "16 mars");
    BOOST_TEST(lines[0].right);
    BOOST_TEST(lines[1].given.empty());
    BOOST_TEST(lines[1].expected.at(0) == "250 €");
    BOOST_TEST(!lines[1].right);
    BOOST_TEST((lines[2].kind == ReviewLine::Kind::gone));
    BOOST_TEST(lines[2].right);
    BOOST_TEST((lines[3].kind == ReviewLine::Kind::element));
    BOOST_TEST(lines[3].given.at(0) == "vous");
    BOOST_TEST((lines[4].kind == ReviewLine::Kind::broughtIn));
    BOOST_TEST(lines[4].given.at(0) == "faute");
    BOOST_TEST(lines[4].why.at(0) == "why blame");
    BOOST_TEST((lines[5].kind == ReviewLine::Kind::words));
    BOOST_TEST(lines[5].given.at(0) == "8");
    BOOST_TEST(lines[5].expected == (std::vector<std::string>{"0", "4"}), boost::test_tools::per_element());
    BOOST_TEST(!lines[5].right);
    BOOST_TEST((lines[6].kind == ReviewLine::Kind::sentenceWords));
    BOOST_TEST(lines[6].given.at(0) == "8");
    BOOST_TEST(!lines[6].right);
}

BOOST_AUTO_TEST_CASE(jargon_that_stays_is_shown_where_it_stands) {
    const auto lines = reviewAfter("Il convient de payer.");
    BOOST_TEST((lines.at(2).kind == ReviewLine::Kind::forbidden));
    BOOST_TEST(lines.at(2).given.at(0) == "Il convient");
    BOOST_TEST(!lines.at(2).right);
}

BOOST_AUTO_TEST_CASE(the_model_is_a_text_and_the_debrief_shows_both) {
    Play play(story);
    BOOST_TEST(play.model()->given == smallRewrite().model);
    give(play, {"Vous verrez."});
    const auto debrief = debriefOf(play);
    BOOST_TEST(debrief.steps.at(0).written == "Vous verrez.");
    BOOST_TEST(debrief.steps.at(0).model == smallRewrite().model);
}

BOOST_AUTO_TEST_CASE(any_answer_is_never_the_original) {
    Rewrite rewrite = smallRewrite();
    rewrite.original = "Bonjour,";
    rewrite.model = "Bonsoir.";
    const Scenario short_ = storyOf(std::move(rewrite));
    std::mt19937_64 random(3);
    for (int round = 0; round < 20; ++round) {
        Play play(short_);
        BOOST_REQUIRE(said(play.answer(*play.anyAnswer(random))) == "");
    }
}

BOOST_AUTO_TEST_SUITE_END()
