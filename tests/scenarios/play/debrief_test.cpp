#include "scenarios/play/debrief.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/inbox_sample.h"

using namespace scenarios;

namespace {

Score scoreAfter(const Scenario& scenario, const std::vector<std::string>& answers) {
    Play play(scenario);
    BOOST_TEST(give(play, answers) == "");
    return scoreOf(play);
}

/// A story of as many yes-or-no questions as points are given.
Scenario questionsWorth(const std::vector<int>& points) {
    std::vector<Step> steps;
    for (std::size_t i = 0; i < points.size(); ++i)
        steps.push_back(yesNo("q" + std::to_string(i), points[i]));
    return scenarioOf(std::move(steps));
}

const std::vector<std::string> missed{"m1 P3 file", "m2 P1 call", "m3 P2 reply", "m4 P3 file",
                                      "!order m2 m3 m4 m1"};
const std::vector<std::string> seen{"m1 P0 call_help", "m2 P1 call", "m3 P2 reply", "m4 P3 file",
                                    "!order m1 m2 m3 m4"};

}  // namespace

BOOST_AUTO_TEST_SUITE(debriefs)

BOOST_AUTO_TEST_CASE(a_percentage_is_rounded_half_up) {
    BOOST_TEST(scoreAfter(questionsWorth({1, 1, 1}), {"y", "n", "n"}).percent == 33);
    BOOST_TEST(scoreAfter(questionsWorth({1, 1, 1}), {"y", "y", "n"}).percent == 67);
    BOOST_TEST(scoreAfter(questionsWorth({1, 199}), {"y", "n"}).percent == 1);    // 0.5 %
    BOOST_TEST(scoreAfter(questionsWorth({199, 1}), {"y", "n"}).percent == 100);  // 99.5 %
    BOOST_TEST(scoreAfter(questionsWorth({1, 200}), {"y", "n"}).percent == 0);    // 0.497… %
    BOOST_TEST(scoreAfter(questionsWorth({1, 7}), {"y", "n"}).percent == 13);     // 12.5 %
}

BOOST_AUTO_TEST_CASE(pages_alone_are_a_hundred_percent) {
    const Score score = scoreAfter(scenarioOf({page("a"), page("b")}), {"read", "read"});
    BOOST_TEST(score.percent == 100);
    BOOST_TEST(score.passed);
    BOOST_TEST(score.possible == 0);
    BOOST_TEST(score.worked.empty());
    BOOST_TEST(score.skills.empty());
}

BOOST_AUTO_TEST_CASE(the_steps_done_so_far_are_scored_while_the_play_goes_on) {
    const Scenario scenario = questionsWorth({2, 2, 6});
    const Score score = scoreAfter(scenario, {"y", "n"});
    BOOST_TEST(score.percent == 50);
    BOOST_TEST(score.possible == 400);
    BOOST_TEST(score.worked == (std::vector<Points>{200, 0}), boost::test_tools::per_element());
    BOOST_TEST(scoreAfter(scenario, {}).percent == 0);
    BOOST_TEST(scoreAfter(scenarioOf({page("a"), page("b")}), {"read"}).percent == 0);
}

BOOST_AUTO_TEST_CASE(the_worked_line_adds_up_to_what_was_earned) {
    const Score score = scoreAfter(questionsWorth({3, 5, 7}), {"y", "n", "y"});
    Points sum = 0;
    for (const Points one : score.worked) sum += one;
    BOOST_TEST(sum == score.earned);
    BOOST_TEST(score.earned == 1000);
    BOOST_TEST(score.possible == 1500);
}

BOOST_AUTO_TEST_CASE(a_step_passed_over_counts_for_nothing) {
    Scenario scenario = questionsWorth({2, 8});
    scenario.variables = {variable("v", 0, 0, 1)};
    scenario.steps[1].when = parseCondition("v is 1").value();
    BOOST_TEST(scoreAfter(scenario, {"y"}).percent == 100);
}

BOOST_AUTO_TEST_CASE(the_pass_mark_itself_passes) {
    Scenario scenario = questionsWorth({3, 2});
    scenario.passMark = 60;
    BOOST_TEST(scoreAfter(scenario, {"y", "n"}).passed);
    scenario.passMark = 61;
    BOOST_TEST(!scoreAfter(scenario, {"y", "n"}).passed);
}

BOOST_AUTO_TEST_CASE(nothing_is_passed_before_the_end) {
    const Scenario scenario = questionsWorth({5, 5});
    BOOST_TEST(scoreAfter(scenario, {"y"}).percent == 100);
    BOOST_TEST(!scoreAfter(scenario, {"y"}).passed);
    BOOST_TEST(scoreAfter(scenario, {"y", "y"}).passed);
}

BOOST_AUTO_TEST_CASE(a_missed_danger_caps_the_whole_score) {
    Scenario scenario = inboxStory();
    scenario.steps.push_back(yesNo("q", 400));
    auto answers = missed;
    answers.push_back("y");
    const Score score = scoreAfter(scenario, answers);
    BOOST_TEST(score.cap == 40);
    BOOST_TEST(score.percent == 40);
    BOOST_TEST(!score.passed);
    BOOST_TEST(score.earned * 100 / score.possible > 90);
}

BOOST_AUTO_TEST_CASE(a_cap_never_raises_a_score) {
    Scenario scenario = inboxStory();
    scenario.steps.push_back(yesNo("q", 400));
    auto answers = missed;
    answers.push_back("n");
    BOOST_TEST(scoreAfter(scenario, answers).percent < 10);
}

BOOST_AUTO_TEST_CASE(the_lowest_cap_of_several_inboxes_counts) {
    Scenario scenario = inboxStory([](PriorityGrid& grid) { grid.cap = 70; });
    Scenario strict = inboxStory([](PriorityGrid& grid) { grid.cap = 20; });
    strict.steps[0].id = StepId("second");
    scenario.steps.push_back(strict.steps[0]);
    auto both = missed;
    both.insert(both.end(), missed.begin(), missed.end());
    BOOST_TEST(scoreAfter(scenario, both).cap == 20);
    auto first = missed;
    first.insert(first.end(), seen.begin(), seen.end());
    BOOST_TEST(scoreAfter(scenario, first).cap == 70);
}

BOOST_AUTO_TEST_CASE(an_inbox_under_way_has_missed_nothing_yet) {
    BOOST_TEST(scoreAfter(inboxStory(), {"m1 P3 file"}).cap == 100);
}

BOOST_AUTO_TEST_CASE(points_are_counted_by_skill_in_the_order_of_their_ids) {
    Scenario scenario = questionsWorth({2, 3, 5});
    scenario.steps[0].skill = SkillId("zeal");
    scenario.steps[1].skill = SkillId("care");
    scenario.steps[2].skill = SkillId("zeal");
    const Score score = scoreAfter(scenario, {"y", "y", "n"});
    const std::vector<SkillScore> expected{{SkillId("care"), 300, 300}, {SkillId("zeal"), 200, 700}};
    BOOST_TEST((score.skills == expected));
    BOOST_TEST((resultOf(score) == AttemptResult{50, false, expected}));
}

BOOST_AUTO_TEST_CASE(dangers_missed_come_first_with_their_numbers_once_each) {
    Scenario scenario = inboxStory();
    auto& inbox = std::get<Inbox>(scenario.steps[0].body);
    inbox.messages.push_back(message("m5", "P0", {"call_help"}, 1, {"n112", "n119"}));
    Play play(scenario);
    give(play, {"m1 P3 file", "m2 P1 call", "m3 P2 reply", "m4 P3 file", "m5 P1 call_help",
                "!order m1 m5 m2 m3 m4"});
    const Debrief debrief = debriefOf(play);
    BOOST_REQUIRE(debrief.missedDangers.size() == 2u);
    BOOST_TEST(debrief.missedDangers[0]->id.text() == "m1");
    BOOST_TEST(debrief.missedDangers[1]->id.text() == "m5");
    std::vector<std::string> numbers;
    for (const auto& number : debrief.numbers) numbers.push_back(number.text());
    BOOST_TEST(numbers == (std::vector<std::string>{"n17", "n112", "n119"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_is_said_of_danger_where_it_was_seen) {
    const Scenario scenario = inboxStory();
    Play play(scenario);
    give(play, seen);
    BOOST_TEST(debriefOf(play).missedDangers.empty());
    BOOST_TEST(debriefOf(play).numbers.empty());
    BOOST_TEST(debriefOf(play).score.percent == 100);
}

BOOST_AUTO_TEST_CASE(each_marked_step_is_reviewed_pages_are_not) {
    Scenario scenario = scenarioOf({page("a"), yesNo("q1", 2), page("b"), yesNo("q2", 3)});
    scenario.steps[1].feedback.hints = {text("look")};
    Play play(scenario);
    give(play, {"read", "!hint", "y", "read", "n"});
    const Debrief debrief = debriefOf(play);
    BOOST_REQUIRE(debrief.steps.size() == 2u);
    BOOST_TEST(debrief.steps[0].step->id.text() == "q1");
    BOOST_TEST(debrief.steps[0].hints == 1);
    BOOST_TEST(debrief.steps[0].mark.verdict == Verdict::right);
    BOOST_TEST(debrief.steps[1].lines.at(0).given.at(0) == "choice n");
    BOOST_TEST(debrief.steps[1].lines.at(0).expected.at(0) == "choice y");
    BOOST_TEST(!debrief.steps[1].lines.at(0).right);
}

BOOST_AUTO_TEST_CASE(the_author_s_comment_fits_the_verdict) {
    Step step = question("q", 2, MultipleChoice{{choice("a", true), choice("b", true), choice("c", false)}});
    step.feedback = {text("Right."), text("Partly."), text("Wrong."), text("Why."), {}};
    const auto comment = [&](const std::string& given) {
        const Scenario scenario = scenarioOf({step});
        const Play play(scenario, {answerTo("q", given)});
        const Text* said = debriefOf(play).steps.at(0).comment;
        return said ? plain(*said) : "nothing";
    };
    BOOST_TEST(comment("a b") == "Right.");
    BOOST_TEST(comment("a") == "Partly.");
    BOOST_TEST(comment("c") == "Wrong.");
    step.feedback.partly = {};
    BOOST_TEST(comment("a") == "Wrong.");
    step.feedback = {};
    BOOST_TEST(comment("a b") == "nothing");
}

BOOST_AUTO_TEST_CASE(the_sources_of_a_step_stand_beside_its_review) {
    Scenario scenario = questionsWorth({1});
    scenario.sources = {{SourceId("law"), "2026-11-22", "", text("The law")},
                        {SourceId("guide"), "2026-11-22", "", text("A guide")}};
    scenario.steps[0].sources = {SourceId("guide"), SourceId("lost"), SourceId("law")};
    const Play play(scenario, {answerTo("q0", "y")});
    const auto sources = debriefOf(play).steps.at(0).sources;
    BOOST_REQUIRE(sources.size() == 2u);
    BOOST_TEST(sources[0]->id.text() == "guide");
    BOOST_TEST(sources[1]->id.text() == "law");
}

BOOST_AUTO_TEST_SUITE_END()
