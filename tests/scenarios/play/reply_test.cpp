#include "scenarios/play/reply_play.h"

#include <boost/test/unit_test.hpp>

#include "scenarios/play/debrief.h"
#include "scenarios/play/written_text.h"
#include "tests/scenarios/play/letter_sample.h"

using namespace scenarios;
using ElementKind = ChecklistElement::Kind;

namespace {

Scenario storyOf(Reply reply, int points = 10) {
    return scenarioOf({stepOf("reply", points, std::move(reply))});
}

const Scenario story = storyOf(smallReply());

Mark markAfter(const std::vector<std::string>& given, const Scenario& scenario = story) {
    Play play(scenario);
    BOOST_TEST(give(play, given) == "");
    BOOST_TEST(play.finished());
    return lastMark(play);
}

std::vector<ReviewLine> reviewAfter(const std::string& given) {
    const Play play(story, {answerTo("reply", given)});
    return std::get<ReplyPlay>(play.played()[0].play).review();
}

/// The small reply with two elements nobody sees but the writer, one of them optional.
Scenario selfChecked() {
    Reply reply = smallReply();
    reply.elements.push_back(element("tone", ElementKind::required, 5, ""));
    reply.elements.push_back(element("warm", ElementKind::optional, 1, ""));
    return storyOf(std::move(reply));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(replies)

BOOST_AUTO_TEST_CASE(a_letter_of_blocks_or_of_text_with_everything_earns_everything) {
    BOOST_TEST(markAfter({"!blocks b1 b2"}).earned == 1000);
    BOOST_TEST(markAfter({"!blocks b2 b1 b3"}).earned == 1000);
    BOOST_TEST(markAfter({"Bonjour,\n\nEnvoyez le formulaire. Réponse avant le 9/03."}).earned == 1000);
    BOOST_TEST(markAfter({"!blocks b1 b2"}).verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(required_elements_count_by_their_weight) {
    BOOST_TEST(markAfter({"!blocks b1"}).earned == 600);
    BOOST_TEST(markAfter({"!blocks b2"}).earned == 400);
    BOOST_TEST(markAfter({"Bonjour."}).earned == 0);
    BOOST_TEST(markAfter({"Bonjour."}).verdict == Verdict::wrong);
    BOOST_TEST(markAfter({"!blocks b1"}).verdict == Verdict::partly);
}

BOOST_AUTO_TEST_CASE(an_optional_element_makes_up_for_a_missing_one_and_never_goes_beyond) {
    BOOST_TEST(markAfter({"!blocks b1 b3"}).earned == 800);
    BOOST_TEST(markAfter({"!blocks b3"}).earned == 200);
    BOOST_TEST(markAfter({"!blocks b1 b2 b3"}).earned == 1000);
}

BOOST_AUTO_TEST_CASE(a_forbidden_element_costs_its_weight_and_nothing_goes_below_zero) {
    BOOST_TEST(markAfter({"!blocks b1 b2 b4"}).earned == 600);
    BOOST_TEST(markAfter({"!blocks b1 b2 b4"}).verdict == Verdict::partly);
    BOOST_TEST(markAfter({"!blocks b4"}).earned == 0);
    BOOST_TEST(markAfter({"!blocks b3 b4"}).earned == 0);
    // Thanks beyond the whole do not pay for blame.
    BOOST_TEST(markAfter({"!blocks b1 b2 b3 b4"}).earned == 600);
}

BOOST_AUTO_TEST_CASE(a_letter_is_right_from_nine_tenths_on_and_wrong_below_four) {
    const auto verdict = [](Points found, bool lacks) {
        return markOfText(7, Worked{{found}, 1000}, lacks).verdict;
    };
    BOOST_TEST(verdict(1000, false) == Verdict::right);
    BOOST_TEST(verdict(900, false) == Verdict::right);
    BOOST_TEST(verdict(899, false) == Verdict::partly);
    BOOST_TEST(verdict(400, false) == Verdict::partly);
    BOOST_TEST(verdict(399, false) == Verdict::wrong);
    BOOST_TEST(verdict(0, false) == Verdict::wrong);
    BOOST_TEST(verdict(1000, true) == Verdict::partly);
    BOOST_TEST(verdict(399, true) == Verdict::wrong);
    BOOST_TEST(markOfText(7, Worked{{900}, 1000}, false).earned == 630);
}

BOOST_AUTO_TEST_CASE(a_letter_that_misses_the_law_or_says_what_is_forbidden_is_not_right) {
    Reply reply = smallReply();
    reply.elements[0].weight = 30;
    BOOST_TEST(markAfter({"!blocks b1"}, storyOf(reply)).verdict == Verdict::right);
    BOOST_TEST(markAfter({"!blocks b1 b2 b4"}, storyOf(reply)).verdict == Verdict::partly);
    reply.elements[1].origin = Origin::law;
    BOOST_TEST(markAfter({"!blocks b1"}, storyOf(reply)).verdict == Verdict::partly);
    BOOST_TEST(markAfter({"!blocks b1 b2"}, storyOf(reply)).verdict == Verdict::right);
    reply.elements[1].kind = ElementKind::optional;
    BOOST_TEST(markAfter({"!blocks b1"}, storyOf(reply)).verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(a_block_keeps_its_line_ends) {
    Reply reply = smallReply();
    Run end;
    end.lineBreak = true;
    reply.blocks[0].text.push_back(end);
    reply.blocks[0].text.push_back(text("Merci")[0]);
    BOOST_TEST(letterOf(reply, {LetterBlockId("b1")}) == "Vous aurez une réponse le 9 mars.\nMerci");
}

BOOST_AUTO_TEST_CASE(the_worked_line_adds_up_to_the_points) {
    const Mark mark = markAfter({"!blocks b1 b2 b3 b4"});
    BOOST_TEST(mark.worked.terms == (std::vector<Points>{300, 200, 100, -100, -200}),
               boost::test_tools::per_element());
    BOOST_TEST(mark.worked.whole == 500);
    BOOST_TEST(mark.worked.sum() == 300);
    BOOST_TEST(mark.worked.of(10) == mark.earned);
}

BOOST_AUTO_TEST_CASE(where_nothing_is_required_the_optional_elements_are_the_whole) {
    Reply reply = smallReply();
    for (ChecklistElement& one : reply.elements)
        if (one.kind == ElementKind::required) one.kind = ElementKind::optional;
    const Scenario optional = storyOf(std::move(reply));
    BOOST_TEST(markAfter({"!blocks b1 b2 b3"}, optional).earned == 1000);
    BOOST_TEST(markAfter({"!blocks b1"}, optional).earned == 500);
}

BOOST_AUTO_TEST_CASE(blocks_that_are_not_offered_or_come_twice_are_refused) {
    Play play(story);
    BOOST_TEST(give(play, {""}) == "empty");
    BOOST_TEST(give(play, {" \n\n "}) == "empty");
    BOOST_TEST(give(play, {"… !"}) == "empty");
    BOOST_TEST(give(play, {"!blocks"}) == "empty");
    BOOST_TEST(give(play, {"!blocks b9"}) == "unknown b9");
    BOOST_TEST(give(play, {"!blocks b1 b2 b1"}) == "repeated b1");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(std::get<ReplyPlay>(play.current()->play).letter().empty());
}

BOOST_AUTO_TEST_CASE(a_reply_takes_what_it_is_made_by) {
    const Scenario blocks = storyOf(smallReply(Reply::By::blocks));
    Play byBlocks(blocks);
    BOOST_TEST(give(byBlocks, {"Bonjour Madame"}) == "unknown Bonjour");
    BOOST_TEST(give(byBlocks, {"!blocks b1"}) == "");
    const Scenario text = storyOf(smallReply(Reply::By::text));
    Play byText(text);
    BOOST_TEST(give(byText, {"!blocks b1"}) == "unknown !blocks");
    BOOST_TEST(give(byText, {"Bonjour Madame"}) == "");
}

BOOST_AUTO_TEST_CASE(a_text_beyond_every_bound_is_refused) {
    Play play(story);
    BOOST_TEST(give(play, {std::string(longestText + 1, 'a')}) == "tooLong 20000");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(give(play, {std::string(longestText, 'a')}) == "");
}

BOOST_AUTO_TEST_CASE(the_words_of_the_game_are_never_taken_for_a_letter) {
    Play play(story);
    BOOST_TEST(give(play, {"!again"}) == "notAllowed");
    BOOST_TEST(give(play, {"!next"}) == "notAllowed");
    BOOST_TEST(give(play, {"!check tone"}) == "unknown !check");
    BOOST_TEST(play.answers().empty());
}

BOOST_AUTO_TEST_CASE(a_letter_of_blocks_is_a_paragraph_for_each_in_their_order) {
    Play play(story);
    give(play, {"!blocks b3 b1"});
    BOOST_TEST(std::get<ReplyPlay>(play.played()[0].play).letter() ==
               "Merci de votre patience.\n\nVous aurez une réponse le 9 mars.");
    const Reply reply = smallReply();
    BOOST_TEST(letterOf(reply, {LetterBlockId("b9"), LetterBlockId("b3")}) == "Merci de votre patience.");
    BOOST_TEST(letterOf(reply, {}) == "");
}

BOOST_AUTO_TEST_CASE(what_no_pattern_sees_is_ticked_once_the_letter_is_there) {
    const Scenario scenario = selfChecked();
    Play play(scenario);
    BOOST_TEST(give(play, {"!blocks b1 b2"}) == "");
    BOOST_TEST(!play.finished());
    BOOST_TEST(give(play, {""}) == "empty");
    BOOST_TEST(give(play, {"!check"}) == "empty");
    BOOST_TEST(give(play, {"tone"}) == "unknown tone");
    BOOST_TEST(give(play, {"!blocks b1"}) == "unknown !blocks");
    BOOST_TEST(give(play, {"!check date"}) == "unknown date");
    BOOST_TEST(give(play, {"!check tone tone"}) == "repeated tone");
    BOOST_TEST(give(play, {"!check tone -"}) == "unknown -");
    BOOST_TEST(play.answers().size() == 1u);
    BOOST_TEST(give(play, {"!check tone"}) == "");
    BOOST_TEST(play.finished());
    BOOST_TEST(lastMark(play).earned == 1000);
    BOOST_TEST(markAfter({"!blocks b1 b2", "!check -"}, scenario).earned == 500);
    BOOST_TEST(markAfter({"!blocks b1 b2", "!check warm"}, scenario).earned == 600);
}

BOOST_AUTO_TEST_CASE(the_model_has_everything_and_never_ticks_what_is_forbidden) {
    Scenario scenario = selfChecked();
    auto& reply = std::get<Reply>(scenario.steps[0].body);
    reply.elements.push_back(element("threat", ElementKind::forbidden, 3, ""));
    Play play(scenario);
    BOOST_TEST(play.model()->given == "!blocks b1 b2 b3");
    while (!play.finished()) BOOST_REQUIRE(said(play.answer(*play.model())) == "");
    BOOST_TEST(lastMark(play).verdict == Verdict::right);
    BOOST_TEST(play.answers().back().given == "!check tone warm");
    BOOST_TEST(markAfter({"!blocks b1 b2", "!check tone threat"}, scenario).earned == 700);
}

BOOST_AUTO_TEST_CASE(the_review_shows_what_was_seen_what_is_missing_and_what_should_not_be) {
    const auto lines = reviewAfter("!blocks b1 b4");
    BOOST_REQUIRE(lines.size() == 5u);
    BOOST_TEST(lines[0].about == "title date");
    BOOST_TEST(lines[0].given == std::vector<std::string>{"9 mars"}, boost::test_tools::per_element());
    BOOST_TEST(lines[0].right);
    BOOST_TEST((lines[0].origin == Origin::promise));
    BOOST_TEST(lines[1].about == "title todo");
    BOOST_TEST(lines[1].given.empty());
    BOOST_TEST(!lines[1].right);
    BOOST_TEST(lines[1].why.at(0) == "why todo");
    BOOST_TEST((lines[2].kind == ReviewLine::Kind::forbidden));
    BOOST_TEST(lines[2].given.at(0) == "Vous avez oublié");
    BOOST_TEST(!lines[2].right);
    BOOST_TEST(lines[3].why.at(0) == "A date.");
    BOOST_TEST(lines[3].right);
    BOOST_TEST(lines[4].given.at(0) == "Vous avez oublié une pièce.");
    BOOST_TEST(!lines[4].right);
}

BOOST_AUTO_TEST_CASE(an_optional_element_that_is_missing_is_worth_no_line) {
    const auto lines = reviewAfter("Réponse le 9 mars. Envoyez la pièce.");
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(lines[0].right);
    BOOST_TEST(lines[1].right);
    BOOST_TEST(reviewAfter("Merci. Réponse le 9 mars. Envoyez la pièce.").size() == 3u);
}

BOOST_AUTO_TEST_CASE(the_debrief_sets_the_letter_beside_the_model) {
    const Play play(story, {answerTo("reply", "!blocks b1")});
    const auto debrief = debriefOf(play);
    BOOST_TEST(debrief.steps.at(0).written == "Vous aurez une réponse le 9 mars.");
    BOOST_TEST(
        debrief.steps.at(0).model ==
        "Vous aurez une réponse le 9 mars.\n\nEnvoyez-nous le formulaire.\n\nMerci de votre patience.");
}

BOOST_AUTO_TEST_SUITE_END()
