#include "scenarios/play/route_play.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/samples.h"

using namespace scenarios;

namespace {

Directory smallDirectory() {
    Directory directory;
    directory.serviceWeight = 5;
    directory.sayWeight = 3;
    directory.delayWeight = 2;
    for (const char* id : {"grants", "housing", "mayor"})
        directory.services.push_back({ServiceId(id),
                                      false,
                                      "",
                                      "a@b.example",
                                      text("service " + std::string(id)),
                                      text("handles " + std::string(id)),
                                      {}});
    return directory;
}

/// Right: grants, "follow", "week". Housing is worth 40 percent of the service's share.
template <class Change>
Scenario routeStory(Change change) {
    auto directory = smallDirectory();
    change(directory);
    Route route;
    route.directory = std::make_shared<const Directory>(std::move(directory));
    route.targets = {{ServiceId("grants"), 100, text("Grants decide.")},
                     {ServiceId("housing"), 40, text("Housing looks alike.")}};
    route.sayings = {choice("nothing", false), choice("follow", true, "You say who follows.")};
    route.delays = {choice("week", true), choice("month", false, "Too late.")};
    return scenarioOf({stepOf("route", 10, std::move(route))});
}

const Scenario story = routeStory([](Directory&) {});

Mark markAfter(const std::string& given, const Scenario& scenario = story) {
    Play play(scenario);
    BOOST_TEST(give(play, {given}) == "");
    return lastMark(play);
}

std::vector<ReviewLine> reviewAfter(const std::string& given) {
    const Play play(story, {answerTo("route", given)});
    return std::get<RoutePlay>(play.played()[0].play).review();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(routes)

BOOST_AUTO_TEST_CASE(the_right_service_saying_and_delay_earn_everything) {
    const Mark mark = markAfter("grants follow week");
    BOOST_TEST(mark.earned == 1000);
    BOOST_TEST(mark.verdict == Verdict::right);
}

BOOST_AUTO_TEST_CASE(the_three_weigh_as_the_directory_says) {
    BOOST_TEST(markAfter("mayor follow week").earned == 500);
    BOOST_TEST(markAfter("grants nothing week").earned == 700);
    BOOST_TEST(markAfter("grants follow month").earned == 800);
    BOOST_TEST(markAfter("housing follow week").earned == 700);
    BOOST_TEST(markAfter("housing nothing month").earned == 200);
    BOOST_TEST(markAfter("mayor nothing month").earned == 0);
    BOOST_TEST(markAfter("mayor nothing month").verdict == Verdict::wrong);
    BOOST_TEST(markAfter("housing nothing month").verdict == Verdict::partly);
}

BOOST_AUTO_TEST_CASE(a_weight_of_nothing_leaves_that_part_out) {
    const Scenario only =
        routeStory([](Directory& directory) { directory.sayWeight = directory.delayWeight = 0; });
    BOOST_TEST(markAfter("grants nothing month", only).earned == 1000);
    BOOST_TEST(markAfter("grants nothing month", only).verdict == Verdict::right);
    BOOST_TEST(markAfter("housing follow week", only).earned == 400);
}

BOOST_AUTO_TEST_CASE(the_worked_line_has_a_term_for_each_of_the_three) {
    const Mark mark = markAfter("housing follow month");
    BOOST_TEST(mark.worked.terms == (std::vector<Points>{200, 300, 0}), boost::test_tools::per_element());
    BOOST_TEST(mark.worked.whole == 1000);
    BOOST_TEST(mark.worked.of(10) == mark.earned);
}

BOOST_AUTO_TEST_CASE(what_is_not_offered_or_left_out_is_refused) {
    Play play(story);
    BOOST_TEST(give(play, {""}) == "empty");
    BOOST_TEST(give(play, {"grants"}) == "incomplete");
    BOOST_TEST(give(play, {"grants follow"}) == "incomplete");
    BOOST_TEST(give(play, {"police follow week"}) == "unknown police");
    BOOST_TEST(give(play, {"grants shout week"}) == "unknown shout");
    BOOST_TEST(give(play, {"grants follow year"}) == "unknown year");
    BOOST_TEST(give(play, {"grants week follow"}) == "unknown week");
    BOOST_TEST(give(play, {"grants follow week now"}) == "tooMany now");
    BOOST_TEST(play.answers().empty());
    BOOST_TEST(!std::get<RoutePlay>(play.current()->play).done());
    BOOST_TEST(std::get<RoutePlay>(play.current()->play).review().empty());
}

BOOST_AUTO_TEST_CASE(the_review_says_what_each_part_was_worth_and_why) {
    const auto lines = reviewAfter("housing nothing month");
    BOOST_REQUIRE(lines.size() == 3u);
    BOOST_TEST((lines[0].kind == ReviewLine::Kind::service));
    BOOST_TEST(lines[0].given.at(0) == "service housing");
    BOOST_TEST(lines[0].expected.at(0) == "service grants");
    BOOST_TEST(lines[0].why == (std::vector<std::string>{"Housing looks alike.", "Grants decide."}),
               boost::test_tools::per_element());
    BOOST_TEST((lines[1].kind == ReviewLine::Kind::saying));
    BOOST_TEST(lines[1].expected.at(0) == "choice follow");
    BOOST_TEST(lines[1].why.empty());
    BOOST_TEST((lines[2].kind == ReviewLine::Kind::delay));
    BOOST_TEST(lines[2].why.at(0) == "Too late.");
    for (const ReviewLine& line : lines) BOOST_TEST(!line.right);
}

BOOST_AUTO_TEST_CASE(a_service_nobody_thought_of_is_told_by_what_it_handles) {
    const auto lines = reviewAfter("mayor follow week");
    BOOST_TEST(lines[0].why == (std::vector<std::string>{"handles mayor", "Grants decide."}),
               boost::test_tools::per_element());
    BOOST_TEST(!lines[0].right);
    BOOST_TEST(lines[1].right);
    const auto right = reviewAfter("grants follow week");
    BOOST_TEST(right[0].right);
    BOOST_TEST(right[0].why == std::vector<std::string>{"Grants decide."}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
