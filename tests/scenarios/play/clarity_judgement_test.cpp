#include "scenarios/play/clarity_judgement.h"

#include <boost/test/unit_test.hpp>

#include "scenarios/play/debrief.h"
#include "tests/scenarios/play/letter_sample.h"

// How what was measured of a text counts: findings settled and brought in, the level, what a letter tells.

using namespace scenarios;
using Kind = ReviewLine::Kind;
using Told = TextMeasure::Told;

namespace {

/// Findings weigh 4, the level 2, the contact 1.
ClarityGoal goalOf(int allowed = 0) {
    ClarityGoal goal;
    goal.findings = 4;
    goal.allowed = allowed;
    goal.level = 2;
    goal.points = {{"contact", 1, text("a number to ring")}};
    return goal;
}

/// A date (3) and an amount (1) must survive.
Scenario rewriting(std::optional<ClarityGoal> goal) {
    Rewrite rewrite;
    rewrite.original = "Il convient de nous retourner l’imprimé avant le 16 mars 2026, soit 250 €.";
    rewrite.facts = {{LetterFactId("when"), LetterFact::Kind::date, {"2026-03-16"}, 3, text("the date")},
                     {LetterFactId("sum"), LetterFact::Kind::amount, {"250 €"}, 1, text("the amount")}};
    rewrite.model = "Vous recevez 250 €. Envoyez le formulaire avant le 16 mars.";
    rewrite.clarity = std::move(goal);
    return scenarioOf({stepOf("rewrite", 8, std::move(rewrite))});
}

/// The small reply (3 + 2 required, 1 optional, 2 forbidden) with a goal.
Scenario letter(std::optional<ClarityGoal> goal) {
    Reply reply = smallReply();
    reply.clarity = std::move(goal);
    return scenarioOf({stepOf("reply", 8, std::move(reply))});
}

Mark markAfter(const Scenario& scenario, const std::string& given) {
    Play play(scenario);
    BOOST_TEST(give(play, {given}) == "");
    return lastMark(play);
}

void hasTerms(const Scenario& scenario, const std::string& given, const std::vector<Points>& expected) {
    const Mark mark = markAfter(scenario, given);
    BOOST_TEST_CONTEXT(given) {
        BOOST_TEST(mark.worked.terms == expected, boost::test_tools::per_element());
        BOOST_TEST(mark.earned == mark.worked.of(8));
    }
}

std::vector<ReviewLine> reviewAfter(const Scenario& scenario, const std::string& given) {
    const Play play(scenario, {answerTo(scenario.steps[0].id.text(), given)});
    return reviewOf(play, play.played()[0]).lines;
}

const std::string allKept = "\nVous recevez 250 € le 16 mars.";
const std::string halfKept = "\nVous recevez cela le 16 mars.";
const std::string wholeLetter = "\nVous aurez une réponse le 9 mars. Envoyez-nous le formulaire.";
const Scenario story = rewriting(goalOf());

}  // namespace

BOOST_AUTO_TEST_SUITE(clarity_of_texts)

BOOST_AUTO_TEST_CASE(a_text_that_was_not_measured_is_marked_as_without_the_goal) {
    const Scenario plainStory = rewriting(std::nullopt);
    for (const std::string& given : {allKept, halfKept, std::string("Bonjour.")}) {
        const Mark with = markAfter(story, given);
        const Mark without = markAfter(plainStory, given);
        BOOST_TEST(with.worked.terms == without.worked.terms, boost::test_tools::per_element());
        BOOST_TEST(with.worked.whole == without.worked.whole);
        BOOST_TEST(with.earned == without.earned);
    }
    BOOST_TEST(markAfter(letter(goalOf()), wholeLetter).earned == 800);
}

BOOST_AUTO_TEST_CASE(everything_settled_and_the_level_reached_earn_everything) {
    hasTerms(story, "!clarity C1>B1 jargon:3>0 passive:2>0 +contact" + allKept, {300, 100, 400, 200, 100});
    const Mark mark = markAfter(story, "!clarity C1>A2 jargon:3>0 passive:2>0 +contact" + allKept);
    BOOST_TEST(mark.earned == 800);
    BOOST_TEST(mark.worked.whole == 1100);
    BOOST_TEST(mark.verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(the_source_with_one_more_word_earns_its_facts_only) {
    hasTerms(story, "!clarity C1>C1 jargon:3>3 passive:2>2 -contact" + allKept, {300, 100, 0, 0, 0});
}

BOOST_AUTO_TEST_CASE(each_finding_settled_earns_its_share_and_each_brought_in_costs_one) {
    hasTerms(story, "!clarity C1>B1 jargon:3>1 passive:2>2 +contact" + allKept, {300, 100, 160, 200, 100});
    hasTerms(story, "!clarity C1>B1 jargon:3>1 passive:2>2 acronym:0>1 +contact" + allKept,
             {300, 100, 160, 200, 100, -80});
    hasTerms(story, "!clarity C1>B1 jargon:3>0 passive:2>9 +contact" + allKept,
             {300, 100, 240, 200, 100, -400});
}

BOOST_AUTO_TEST_CASE(so_many_findings_may_be_left_and_it_is_all_one_whether_they_are_old_or_new) {
    const Scenario mild = rewriting(goalOf(2));
    hasTerms(mild, "!clarity C1>B1 jargon:3>0 passive:2>2 +contact" + allKept, {300, 100, 400, 200, 100});
    hasTerms(mild, "!clarity C1>B1 jargon:3>0 passive:2>0 acronym:0>2 +contact" + allKept,
             {300, 100, 400, 200, 100});
    hasTerms(mild, "!clarity C1>B1 jargon:3>0 passive:2>0 acronym:0>3 +contact" + allKept,
             {300, 100, 400, 200, 100, -133});
    hasTerms(mild, "!clarity C1>B1 jargon:3>2 passive:2>2 +contact" + allKept, {300, 100, 133, 200, 100});
}

BOOST_AUTO_TEST_CASE(an_original_without_findings_is_not_made_worse_for_nothing) {
    hasTerms(story, "!clarity B1>B1 +contact" + allKept, {300, 100, 0, 200, 100});
    hasTerms(story, "!clarity B1>B1 jargon:0>1 +contact" + allKept, {300, 100, 0, 200, 100, -400});
}

BOOST_AUTO_TEST_CASE(each_level_on_the_way_counts_alike) {
    const auto level = [](const std::string& levels) {
        return markAfter(story, "!clarity " + levels + " +contact" + allKept).worked.terms.at(3);
    };
    BOOST_TEST(level("C2>C2") == 0);
    BOOST_TEST(level("C2>C1") == 67);
    BOOST_TEST(level("C2>B2") == 133);
    BOOST_TEST(level("C2>B1") == 200);
    BOOST_TEST(level("C2>A1") == 200);
    BOOST_TEST(level("B2>C2") == 0);
    BOOST_TEST(level("B1>B1") == 200);
    BOOST_TEST(level("A2>B2") == 0);
    BOOST_TEST(level("?>B2") == 100);
}

BOOST_AUTO_TEST_CASE(where_a_language_has_no_level_none_is_weighed) {
    const Mark mark = markAfter(story, "!clarity ?>? jargon:1>0 +contact" + allKept);
    BOOST_TEST(mark.worked.whole == 900);
    BOOST_TEST(mark.earned == 800);
}

BOOST_AUTO_TEST_CASE(a_point_told_vaguely_counts_for_a_half_and_one_the_rules_did_not_know_for_nothing) {
    hasTerms(story, "!clarity C1>B1 jargon:1>0 ~contact" + allKept, {300, 100, 400, 200, 50});
    hasTerms(story, "!clarity C1>B1 jargon:1>0 -contact" + allKept, {300, 100, 400, 200, 0});
    hasTerms(story, "!clarity C1>B1 jargon:1>0" + allKept, {300, 100, 400, 200});
    BOOST_TEST(markAfter(story, "!clarity C1>B1 jargon:1>0" + allKept).earned == 800);
}

BOOST_AUTO_TEST_CASE(leaving_facts_out_is_no_way_to_be_clear) {
    hasTerms(story, "!clarity C1>A1 jargon:3>0 +contact" + halfKept, {300, 0, 300, 150, 75});
    hasTerms(story, "!clarity C1>A1 jargon:3>0 +contact\nBonjour.", {0, 0, 0, 0, 0});
    BOOST_TEST(markAfter(story, "!clarity C1>A1 jargon:3>0 +contact\nBonjour.").earned == 0);
}

BOOST_AUTO_TEST_CASE(a_letter_loses_a_fifth_for_each_finding_too_many) {
    const Scenario scenario = letter(goalOf(1));
    const auto findings = [&](int count) {
        return markAfter(scenario, "!clarity B1 jargon:" + std::to_string(count) + " +contact" + wholeLetter)
            .worked.terms.at(3);
    };
    BOOST_TEST(findings(0) == 400);
    BOOST_TEST(findings(1) == 400);
    BOOST_TEST(findings(2) == 320);
    BOOST_TEST(findings(5) == 80);
    BOOST_TEST(findings(6) == 0);
    BOOST_TEST(findings(900'000) == 0);
    hasTerms(scenario, "!clarity B2 jargon:1 +contact" + wholeLetter, {300, 200, 0, 400, 100, 100});
}

BOOST_AUTO_TEST_CASE(a_letter_that_says_nothing_is_no_clear_one) {
    const Scenario scenario = letter(goalOf());
    hasTerms(scenario, "!clarity A1 +contact\nBonjour.", {0, 0, 0, 0, 0, 0});
    hasTerms(scenario, "!clarity A1 +contact\nVous aurez une réponse le 9 mars.", {300, 0, 0, 240, 120, 60});
}

BOOST_AUTO_TEST_CASE(a_letter_of_blocks_is_measured_too) {
    const Scenario scenario = letter(goalOf());
    hasTerms(scenario, "!clarity B1 jargon:1 +contact\n!blocks b1 b2", {300, 200, 0, 320, 200, 100});
    Play play(scenario);
    BOOST_TEST(give(play, {"!clarity B1\n!blocks b9"}) == "unknown b9");
    BOOST_TEST(give(play, {"!clarity B1\n"}) == "empty");
}

BOOST_AUTO_TEST_CASE(a_malformed_line_and_a_measured_original_are_refused) {
    Play play(story);
    BOOST_TEST(give(play, {"!clarity B9\nBonjour."}) == "unknown !clarity");
    BOOST_TEST(give(play, {"!clarity C1>B1"}) == "empty");
    BOOST_TEST(give(play, {"!clarity C1>B1\n\U0001F600 \U0001F389"}) == "empty");
    const auto& original = std::get<Rewrite>(story.steps[0].body).original;
    BOOST_TEST(give(play, {"!clarity C1>C1 jargon:3>3\n" + original}) == "unchanged");
    BOOST_TEST(give(play, {"!clarity C1>B1\n" + std::string(20'001, 'a')}) == "tooLong 20000");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(give(play, {"!clarity C1>B1\n" + std::string(20'000, 'a')}) == "");
}

BOOST_AUTO_TEST_CASE(an_attempt_replays_to_the_same_score_whatever_a_rule_finds_by_now) {
    const std::string given = "!clarity C1>B2 jargon:3>1 a-rule-long-gone:2>0 ~contact" + allKept;
    Play play(story);
    BOOST_TEST(give(play, {given}) == "");
    const Play again(story, play.answers());
    BOOST_TEST(play.answers().at(0).given == given);
    BOOST_TEST(scoreOf(again).earned == scoreOf(play).earned);
    // (3 + 1 + 4 × 4 of 5 + 2 × 1 of 2 + 0.5) / 11 × 8
    BOOST_TEST(scoreOf(again).earned == 633);
}

BOOST_AUTO_TEST_CASE(the_review_says_what_was_settled_brought_in_reached_and_told) {
    const auto lines = reviewAfter(story, "!clarity C1>B2 jargon:3>1 acronym:0>1 ~contact" + allKept);
    BOOST_REQUIRE(lines.size() == 6u);
    BOOST_TEST((lines[2].kind == Kind::settled));
    BOOST_TEST(lines[2].given == (std::vector<std::string>{"2", "3"}), boost::test_tools::per_element());
    BOOST_TEST(lines[2].expected.at(0) == "0");
    BOOST_TEST(!lines[2].right);
    BOOST_TEST((lines[3].kind == Kind::newRemarks));
    BOOST_TEST(lines[3].given.at(0) == "1");
    BOOST_TEST(!lines[3].right);
    BOOST_TEST((lines[4].kind == Kind::level));
    BOOST_TEST(lines[4].given.at(0) == "B2");
    BOOST_TEST(lines[4].expected.at(0) == "B1");
    BOOST_TEST(!lines[4].right);
    BOOST_TEST((lines[5].kind == Kind::told));
    BOOST_TEST(lines[5].about == "a number to ring");
    BOOST_TEST(lines[5].given.at(0) == "vague");
    BOOST_TEST(!lines[5].right);
    const auto good = reviewAfter(letter(goalOf(1)), "!clarity B1 jargon:1 +contact" + wholeLetter);
    BOOST_TEST((good.at(2).kind == Kind::remarks));
    BOOST_TEST(good.at(2).right);
    BOOST_TEST(good.at(3).right);
    BOOST_TEST(good.at(4).given.at(0) == "present");
}

BOOST_AUTO_TEST_CASE(a_written_text_is_shown_without_the_line_above_it) {
    Play play(story);
    give(play, {"!clarity C1>B1 jargon:1>0" + allKept});
    BOOST_TEST(debriefOf(play).steps.at(0).written == allKept.substr(1));
}

BOOST_AUTO_TEST_SUITE_END()
