#include "scenarios/play/question_play.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

/// The mark of one answer to a question alone in its story.
Mark markOf(const Step& step, const std::string& given) {
    const Scenario scenario = scenarioOf({step});
    const Play play(scenario, {{step.id, given}});
    return lastMark(play);
}

std::string refusalOf(const Step& step, const std::string& given) {
    const Scenario scenario = scenarioOf({step});
    Play play(scenario);
    const std::string refusal = give(play, {given});
    BOOST_TEST(play.answers().empty() == !refusal.empty());
    return refusal;
}

const Step single =
    question("q", 5, SingleChoice{{choice("a", false), choice("b", true), choice("c", false)}});
const Step multiple = question("q", 6,
                               MultipleChoice{{choice("a", true), choice("b", true), choice("c", true),
                                               choice("x", false), choice("y", false)}});
const Step order = question("q", 6, items(4));
const Step match = question("q", 8, pairs(4));

}  // namespace

BOOST_AUTO_TEST_SUITE(questions)

BOOST_AUTO_TEST_CASE(the_right_choice_earns_everything_and_another_nothing) {
    const Mark right = markOf(single, "b");
    BOOST_TEST(right.earned == 500);
    BOOST_TEST(right.possible == 500);
    BOOST_TEST(right.verdict == Verdict::right);
    const Mark wrong = markOf(single, "a");
    BOOST_TEST(wrong.earned == 0);
    BOOST_TEST(wrong.possible == 500);
    BOOST_TEST(wrong.verdict == Verdict::wrong);
}

BOOST_AUTO_TEST_CASE(a_single_choice_refuses_none_several_and_unknown) {
    BOOST_TEST(refusalOf(single, "") == "empty");
    BOOST_TEST(refusalOf(single, "  ") == "empty");
    BOOST_TEST(refusalOf(single, "a b") == "tooMany b");
    BOOST_TEST(refusalOf(single, "z") == "unknown z");
    BOOST_TEST(refusalOf(single, "B") == "unknown B");
    BOOST_TEST(refusalOf(single, " b ") == "");
}

BOOST_AUTO_TEST_CASE(ticked_wrong_choices_are_taken_off_ticked_right_ones) {
    BOOST_TEST(markOf(multiple, "a b c").earned == 600);
    BOOST_TEST(markOf(multiple, "c a b").earned == 600);
    BOOST_TEST(markOf(multiple, "a b").earned == 400);
    BOOST_TEST(markOf(multiple, "a").earned == 200);
    BOOST_TEST(markOf(multiple, "a b c x").earned == 400);
    BOOST_TEST(markOf(multiple, "a x").earned == 0);
    BOOST_TEST(markOf(multiple, "a x y").earned == 0);
    BOOST_TEST(markOf(multiple, "-").earned == 0);
}

BOOST_AUTO_TEST_CASE(a_multiple_choice_is_right_only_when_it_is_exact) {
    BOOST_TEST(markOf(multiple, "a b c").verdict == Verdict::right);
    BOOST_TEST(markOf(multiple, "a b c x").verdict == Verdict::partly);
    BOOST_TEST(markOf(multiple, "a b").verdict == Verdict::partly);
    BOOST_TEST(markOf(multiple, "a x").verdict == Verdict::wrong);
    BOOST_TEST(markOf(multiple, "-").verdict == Verdict::wrong);
}

BOOST_AUTO_TEST_CASE(thirds_of_a_point_add_up_again) {
    const Step step =
        question("q", 1, MultipleChoice{{choice("a", true), choice("b", true), choice("c", true)}});
    BOOST_TEST(markOf(step, "a").earned == 33);
    BOOST_TEST(markOf(step, "a b").earned == 67);
    BOOST_TEST(markOf(step, "a b c").earned == 100);
}

BOOST_AUTO_TEST_CASE(a_multiple_choice_refuses_unknown_and_repeated_choices) {
    BOOST_TEST(refusalOf(multiple, "a z") == "unknown z");
    BOOST_TEST(refusalOf(multiple, "a b a") == "repeated a");
    BOOST_TEST(refusalOf(multiple, "a -") == "unknown -");
    BOOST_TEST(refusalOf(multiple, "") == "empty");
}

BOOST_AUTO_TEST_CASE(an_order_earns_by_the_pairs_in_the_right_order) {
    BOOST_TEST(markOf(order, "i1 i2 i3 i4").earned == 600);
    BOOST_TEST(markOf(order, "i1 i2 i3 i4").verdict == Verdict::right);
    BOOST_TEST(markOf(order, "i2 i1 i3 i4").earned == 400);
    BOOST_TEST(markOf(order, "i2 i1 i3 i4").verdict == Verdict::partly);
    BOOST_TEST(markOf(order, "i4 i3 i2 i1").earned == 0);
    BOOST_TEST(markOf(order, "i4 i3 i2 i1").verdict == Verdict::wrong);
}

BOOST_AUTO_TEST_CASE(an_order_names_every_item_once) {
    BOOST_TEST(refusalOf(order, "i1 i2 i3") == "incomplete");
    BOOST_TEST(refusalOf(order, "i1 i2 i3 i3") == "repeated i3");
    BOOST_TEST(refusalOf(order, "i1 i2 i3 i5") == "unknown i5");
    BOOST_TEST(refusalOf(order, "i1 i2 i3 i4 i1") == "repeated i1");
}

BOOST_AUTO_TEST_CASE(each_right_pair_earns_its_part) {
    BOOST_TEST(markOf(match, "p1=p1 p2=p2 p3=p3 p4=p4").earned == 800);
    BOOST_TEST(markOf(match, "p4=p4 p1=p1 p3=p2 p2=p3").earned == 400);
    BOOST_TEST(markOf(match, "p1=p2 p2=p3 p3=p4 p4=p1").earned == 0);
    BOOST_TEST(markOf(match, "p1=p1 p2=p1 p3=p1 p4=p1").earned == 200);
    BOOST_TEST(markOf(match, "p1=p1 p2=p2 p3=p3 p4=p4").verdict == Verdict::right);
    BOOST_TEST(markOf(match, "p1=p1 p2=p2 p3=p4 p4=p3").verdict == Verdict::partly);
    BOOST_TEST(markOf(match, "p1=p2 p2=p1 p3=p4 p4=p3").verdict == Verdict::wrong);
}

BOOST_AUTO_TEST_CASE(a_match_names_every_left_once_and_only_what_is_offered) {
    BOOST_TEST(refusalOf(match, "p1=p1 p2=p2 p3=p3") == "incomplete p4");
    BOOST_TEST(refusalOf(match, "p1=p1 p1=p2 p3=p3 p4=p4") == "repeated p1=p2");
    BOOST_TEST(refusalOf(match, "p1=p9 p2=p2 p3=p3 p4=p4") == "unknown p1=p9");
    BOOST_TEST(refusalOf(match, "p1 p2=p2 p3=p3 p4=p4") == "unknown p1");
    BOOST_TEST(refusalOf(match, "p1= p2=p2 p3=p3 p4=p4") == "unknown p1=");
    BOOST_TEST(refusalOf(match, "=p1 p2=p2 p3=p3 p4=p4") == "unknown =p1");
    BOOST_TEST(refusalOf(match, "p1=p1=p1 p2=p2 p3=p3 p4=p4") == "unknown p1=p1=p1");
}

BOOST_AUTO_TEST_CASE(a_question_worth_nothing_is_still_right_or_wrong) {
    const Step free = yesNo("q", 0);
    BOOST_TEST(markOf(free, "y").verdict == Verdict::right);
    BOOST_TEST(markOf(free, "n").verdict == Verdict::wrong);
    BOOST_TEST(markOf(free, "n").possible == 0);
}

BOOST_AUTO_TEST_CASE(the_model_answer_of_every_kind_earns_everything) {
    const Numeric number{12.5, 0, "jours"};
    for (const Step& step : {single, multiple, order, match, question("q", 5, number)}) {
        const Scenario scenario = scenarioOf({step});
        Play play(scenario);
        BOOST_TEST(said(play.answer(play.model().value())) == "");
        BOOST_TEST(lastMark(play).earned == lastMark(play).possible);
        BOOST_TEST(lastMark(play).verdict == Verdict::right);
    }
}

BOOST_AUTO_TEST_CASE(items_and_right_sides_are_shown_in_another_order_than_they_are_written) {
    for (const Step& step : {order, match}) {
        const QuestionPlay play(step, std::get<Question>(step.body), Language::french);
        BOOST_TEST(play.shownOrder() == shuffled("q", 4), boost::test_tools::per_element());
    }
    BOOST_TEST(QuestionPlay(single, std::get<Question>(single.body), Language::french).shownOrder().empty());
}

BOOST_AUTO_TEST_CASE(making_one_part_of_a_multiple_choice_right_never_lowers_it) {
    const std::vector<std::string> ids{"a", "b", "c", "x", "y"};
    const auto given = [&](unsigned picks) {
        std::string answer;
        for (std::size_t i = 0; i < ids.size(); ++i)
            if ((picks >> i & 1) != 0) answer += ids[i] + " ";
        return answer.empty() ? "-" : answer;
    };
    for (unsigned picks = 0; picks < 32; ++picks)
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const unsigned better = i < 3 ? picks | 1u << i : picks & ~(1u << i);
            BOOST_TEST(markOf(multiple, given(better)).earned >= markOf(multiple, given(picks)).earned);
        }
}

BOOST_AUTO_TEST_SUITE_END()
