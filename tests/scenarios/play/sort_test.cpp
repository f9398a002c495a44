#include "scenarios/play/sort_play.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

/// Four items: i1 and i2 belong to a, i3 to b, i4 to c; for i3, c looks alike.
Step sortStep(int points) {
    Sort sort;
    for (const char* id : {"a", "b", "c"})
        sort.categories.push_back({CategoryId(id), text("category " + std::string(id))});
    const auto item = [](const std::string& id, const char* category, std::vector<CategoryId> near) {
        return SortItem{ChoiceId(id), CategoryId(category), std::move(near), text("item " + id),
                        text("why " + id)};
    };
    sort.items = {item("i1", "a", {}), item("i2", "a", {}), item("i3", "b", {CategoryId("c")}),
                  item("i4", "c", {})};
    return stepOf("sort", points, std::move(sort));
}

const Scenario story = scenarioOf({sortStep(8)});

Mark markAfter(const std::string& given, const Scenario& scenario = story) {
    Play play(scenario);
    BOOST_TEST(give(play, {given}) == "");
    return lastMark(play);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sorts)

BOOST_AUTO_TEST_CASE(every_item_in_its_category_earns_everything) {
    const Mark mark = markAfter("i1=a i2=a i3=b i4=c");
    BOOST_TEST(mark.earned == 800);
    BOOST_TEST(mark.possible == 800);
    BOOST_TEST(mark.verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(each_item_weighs_the_same_and_a_category_that_looks_alike_earns_half) {
    BOOST_TEST(markAfter("i1=a i2=b i3=b i4=c").earned == 600);
    BOOST_TEST(markAfter("i1=a i2=a i3=c i4=c").earned == 700);
    BOOST_TEST(markAfter("i1=a i2=a i3=a i4=c").earned == 600);
    BOOST_TEST(markAfter("i1=b i2=b i3=c i4=a").earned == 100);
    BOOST_TEST(markAfter("i1=b i2=b i3=a i4=a").earned == 0);
}

BOOST_AUTO_TEST_CASE(only_everything_is_right_and_only_nothing_is_wrong) {
    BOOST_TEST(markAfter("i1=a i2=a i3=c i4=c").verdict == Verdict::partly);
    BOOST_TEST(markAfter("i1=b i2=b i3=c i4=a").verdict == Verdict::partly);
    BOOST_TEST(markAfter("i1=b i2=b i3=a i4=a").verdict == Verdict::wrong);
}

BOOST_AUTO_TEST_CASE(the_worked_line_has_a_term_for_each_item) {
    const Mark mark = markAfter("i1=a i2=b i3=c i4=c");
    BOOST_TEST(mark.worked.terms == (std::vector<Points>{100, 0, 50, 100}), boost::test_tools::per_element());
    BOOST_TEST(mark.worked.whole == 400);
    BOOST_TEST(mark.worked.of(8) == mark.earned);
}

BOOST_AUTO_TEST_CASE(thirds_are_rounded_once_for_the_whole_step) {
    Scenario three = scenarioOf({sortStep(1)});
    std::get<Sort>(three.steps[0].body).items.pop_back();
    BOOST_TEST(markAfter("i1=a i2=c i3=a", three).earned == 33);
    BOOST_TEST(markAfter("i1=a i2=a i3=a", three).earned == 67);
    BOOST_TEST(markAfter("i1=a i2=a i3=b", three).earned == 100);
    BOOST_TEST(markAfter("i1=b i2=b i3=c", three).earned == 17);
}

BOOST_AUTO_TEST_CASE(pairs_may_come_in_any_order) {
    BOOST_TEST(markAfter("i4=c i3=b i2=a i1=a").earned == 800);
    BOOST_TEST(markAfter("  i4=c\n i3=b  i2=a i1=a ").earned == 800);
}

BOOST_AUTO_TEST_CASE(what_is_not_offered_or_said_twice_or_left_out_is_refused) {
    Play play(story);
    BOOST_TEST(give(play, {""}) == "empty");
    BOOST_TEST(give(play, {"i1=a i2=a i3=b"}) == "incomplete i4");
    BOOST_TEST(give(play, {"i1=a i2=a i3=b i9=c"}) == "unknown i9=c");
    BOOST_TEST(give(play, {"i1=a i2=a i3=z i4=c"}) == "unknown i3=z");
    BOOST_TEST(give(play, {"i1=a i2=a i3 i4=c"}) == "unknown i3");
    BOOST_TEST(give(play, {"i1=a i2=a i3= i4=c"}) == "unknown i3=");
    BOOST_TEST(give(play, {"=a"}) == "unknown =a");
    BOOST_TEST(give(play, {"i1=a i1=b i2=a i3=b i4=c"}) == "repeated i1=b");
    BOOST_TEST(give(play, {"i1=a=b i2=a i3=b i4=c"}) == "unknown i1=a=b");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(!play.finished());
}

BOOST_AUTO_TEST_CASE(the_review_has_a_line_for_each_item_in_the_author_s_order) {
    const Play play(story, {answerTo("sort", "i4=c i3=c i2=b i1=a")});
    const auto lines = std::get<SortPlay>(play.played()[0].play).review();
    BOOST_REQUIRE(lines.size() == 4u);
    BOOST_TEST(lines[1].about == "item i2");
    BOOST_TEST(lines[1].given.at(0) == "category b");
    BOOST_TEST(lines[1].expected.at(0) == "category a");
    BOOST_TEST(lines[1].why.at(0) == "why i2");
    BOOST_TEST(lines[0].right);
    BOOST_TEST(!lines[1].right);
    BOOST_TEST(!lines[2].right);
    BOOST_TEST(lines[3].right);
}

BOOST_AUTO_TEST_CASE(nothing_is_reviewed_or_earned_before_the_answer) {
    const Play play(story);
    const auto& sort = std::get<SortPlay>(play.current()->play);
    BOOST_TEST(sort.review().empty());
    BOOST_TEST(sort.mark().earned == 0);
    BOOST_TEST(sort.mark().possible == 800);
}

BOOST_AUTO_TEST_CASE(items_are_shown_in_an_order_that_is_always_the_same_for_a_step) {
    const Play play(story);
    const Play again(story);
    const auto order = std::get<SortPlay>(play.current()->play).shownOrder();
    BOOST_TEST(order == std::get<SortPlay>(again.current()->play).shownOrder(),
               boost::test_tools::per_element());
    BOOST_TEST(order.size() == 4u);
    BOOST_TEST(!std::ranges::is_sorted(order));
}

BOOST_AUTO_TEST_SUITE_END()
