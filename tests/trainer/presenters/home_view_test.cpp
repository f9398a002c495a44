#include "trainer/presenters/home_view.h"

#include <boost/test/unit_test.hpp>

#include "trainer/presenters/skill_history.h"

using namespace scenarios;
using namespace trainer;

namespace {

ScenarioId idOf(int number) {
    const std::string digits = std::to_string(100 + number);
    return ScenarioId("5f3c2a10-0b1d-4c8e-9a77-000000000" + digits);
}

ModuleCard module(const std::string& id, const std::string& title, std::vector<int> scenarios,
                  const std::string& language = "fr") {
    ModuleCard card;
    card.id = ModuleId(id);
    card.title = title;
    card.language = language;
    for (const int number : scenarios) {
        ScenarioCard one;
        one.id = idOf(number);
        one.title = "S" + std::to_string(number);
        card.scenarios.push_back(std::move(one));
    }
    return card;
}

AttemptSummary attempt(int scenario, const std::string& finished, int percent, bool passed,
                       std::vector<SkillScore> skills = {}) {
    AttemptSummary summary;
    summary.id = "attempt" + std::to_string(scenario) + finished;
    summary.scenario = idOf(scenario);
    summary.title = "S" + std::to_string(scenario);
    summary.finished = finished;
    summary.result = {percent, passed, std::move(skills)};
    return summary;
}

std::vector<ModuleLine> linesOf(const std::vector<ModuleCard>& cards,
                                const std::vector<AttemptSummary>& history) {
    return modulesOf(cards, progressOf(history), "fr");
}

const std::vector<ModuleCard> two{module("m1", "Le langage clair", {1, 2}),
                                  module("m2", "La r\u00E9ponse", {3, 4})};

Commons commons() {
    Commons made;
    for (const char* id : {"ecrire", "classer"}) {
        Run run;
        run.text = id;
        made.skills[SkillId(id)] = {SkillId(id), {run}, {}};
    }
    return made;
}

std::string told(const HomeView& view) {
    std::string text;
    for (const Suggestion& one : view.suggestions) {
        const char* kind = one.kind == Suggestion::Kind::resume ? "resume"
                           : one.kind == Suggestion::Kind::next ? "next"
                                                                : "review";
        text += std::string(kind) + " " + one.scenario.title + "; ";
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(home_views)

BOOST_AUTO_TEST_CASE(somebody_new_is_led_to_the_first_scenario) {
    const HomeView view = homeOf(linesOf(two, {}), {}, commons());
    BOOST_TEST(view.isNew);
    BOOST_TEST(told(view) == "next S1; ");
}

BOOST_AUTO_TEST_CASE(what_is_under_way_comes_first_then_what_comes_next_then_what_was_not_passed) {
    const std::vector<AttemptSummary> history{attempt(3, "", 0, false),
                                              attempt(1, "2026-03-02T10:00:00Z", 40, false)};
    BOOST_TEST(told(homeOf(linesOf(two, history), history, commons())) == "resume S3; next S4; review S1; ");
}

BOOST_AUTO_TEST_CASE(a_module_is_gone_on_with_before_another_is_begun) {
    const std::vector<AttemptSummary> history{attempt(3, "2026-03-02T10:00:00Z", 90, true)};
    BOOST_TEST(told(homeOf(linesOf(two, history), history, commons())) == "next S4; ");
}

BOOST_AUTO_TEST_CASE(nothing_is_suggested_once_everything_is_passed) {
    std::vector<AttemptSummary> history;
    for (const int number : {4, 3, 2, 1})
        history.push_back(attempt(number, "2026-03-02T10:00:00Z", 90, true));
    const HomeView view = homeOf(linesOf(two, history), history, commons());
    BOOST_TEST(view.suggestions.empty());
    BOOST_TEST(!view.isNew);
}

BOOST_AUTO_TEST_CASE(an_empty_library_suggests_nothing) {
    BOOST_TEST(homeOf({}, {}, commons()).suggestions.empty());
}

BOOST_AUTO_TEST_CASE(skills_are_the_weakest_first_and_unknown_ones_are_left_out) {
    const std::vector<AttemptSummary> history{
        attempt(1, "2026-03-02T10:00:00Z", 50, false,
                {{SkillId("classer"), 900, 1000}, {SkillId("ecrire"), 100, 400}, {SkillId("autre"), 1, 2}})};
    const HomeView view = homeOf(linesOf(two, history), history, commons());
    BOOST_TEST_REQUIRE(view.skills.size() == 2u);
    BOOST_TEST(view.skills[0].title == "ecrire");
    BOOST_TEST(view.skills[0].percent == 25);
    BOOST_TEST(view.skills[1].percent == 90);
}

BOOST_AUTO_TEST_CASE(modules_in_the_language_spoken_come_first) {
    const std::vector<ModuleCard> cards{module("en", "English", {1}, "en"),
                                        module("fr", "Fran\u00E7ais", {2})};
    BOOST_TEST(linesOf(cards, {}).front().card.title == "Fran\u00E7ais");
    BOOST_TEST(modulesOf(cards, {}, "en").front().card.title == "English");
}

BOOST_AUTO_TEST_CASE(a_skill_is_offered_once_and_leaves_the_modules_that_train_it) {
    auto cards = two;
    cards[0].skills = {SkillId("ecrire"), SkillId("classer")};
    cards[1].skills = {SkillId("ecrire"), SkillId("unknown")};
    const auto lines = linesOf(cards, {});
    const auto skills = skillsOf(lines, commons());
    BOOST_TEST_REQUIRE(skills.size() == 2u);
    BOOST_TEST(skills[0].title == "classer");
    BOOST_TEST(training(lines, skills[0].id).size() == 1u);
    BOOST_TEST(training(lines, skills[1].id).size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_search_finds_words_by_their_beginning_without_accents) {
    const auto lines = linesOf(two, {});
    BOOST_TEST(matching(lines, commons(), "repon").size() == 1u);
    BOOST_TEST(matching(lines, commons(), "LANGAGE cl").size() == 1u);
    BOOST_TEST(matching(lines, commons(), "s").size() == 2u);
    BOOST_TEST(matching(lines, commons(), "clair reponse").empty());
    BOOST_TEST(matching(lines, commons(), "").size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_module_asks_for_another_until_that_is_complete) {
    auto cards = two;
    cards[1].prerequisites = {ModuleId("m1")};
    BOOST_TEST(linesOf(cards, {})[1].missing == std::vector<std::string>{"Le langage clair"},
               boost::test_tools::per_element());
    const std::vector<AttemptSummary> history{attempt(1, "2026-03-02T10:00:00Z", 90, true),
                                              attempt(2, "2026-03-02T10:00:00Z", 90, true)};
    BOOST_TEST(linesOf(cards, history)[1].missing.empty());
}

BOOST_AUTO_TEST_CASE(skills_are_followed_from_day_to_day) {
    const std::vector<AttemptSummary> history{
        attempt(2, "2026-03-05T10:00:00Z", 50, false, {{SkillId("ecrire"), 300, 400}}),
        attempt(1, "2026-03-02T10:00:00Z", 50, false, {{SkillId("classer"), 100, 200}})};
    const SkillHistories histories = skillHistoriesOf(history, commons());
    BOOST_TEST(histories.days == (std::vector<std::string>{"2026-03-02", "2026-03-05"}),
               boost::test_tools::per_element());
    BOOST_TEST_REQUIRE(histories.skills.size() == 2u);
    BOOST_TEST(histories.skills[0].title == "classer");
    BOOST_TEST(*histories.skills[0].percents[1] == 50);
    BOOST_TEST(!histories.skills[1].percents[0].has_value());
    BOOST_TEST(*histories.skills[1].percents[1] == 75);
}

BOOST_AUTO_TEST_CASE(a_later_attempt_at_a_scenario_takes_the_place_of_an_earlier_one_from_its_day_on) {
    const std::vector<AttemptSummary> history{
        attempt(1, "2026-03-05T10:00:00Z", 90, true, {{SkillId("classer"), 200, 200}}),
        attempt(2, "2026-03-04T10:00:00Z", 50, false, {{SkillId("classer"), 0, 200}}),
        attempt(1, "2026-03-02T10:00:00Z", 50, false, {{SkillId("classer"), 100, 200}})};
    const SkillHistories histories = skillHistoriesOf(history, commons());
    BOOST_TEST_REQUIRE(histories.skills.size() == 1u);
    const auto& percents = histories.skills[0].percents;
    BOOST_TEST_REQUIRE(percents.size() == 3u);
    BOOST_TEST(*percents[0] == 50);
    BOOST_TEST(*percents[1] == 25);
    BOOST_TEST(*percents[2] == 50);
}

BOOST_AUTO_TEST_SUITE_END()
