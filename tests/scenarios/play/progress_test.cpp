#include "scenarios/play/progress.h"

#include <boost/test/unit_test.hpp>

using namespace scenarios;

namespace {

const ScenarioId desk("0b9f5f3e-7a0c-4b7e-9f0e-2d8d1f1f7a01");
const ScenarioId phone("0b9f5f3e-7a0c-4b7e-9f0e-2d8d1f1f7a02");

AttemptSummary finished(const ScenarioId& scenario, int percent, bool passed,
                        std::vector<SkillScore> skills = {}) {
    return {"id",
            scenario,
            {1, 0},
            "title",
            "2026-03-02T08:00:00Z",
            "2026-03-02T08:10:00Z",
            4,
            {percent, passed, std::move(skills)}};
}

AttemptSummary underWay(const ScenarioId& scenario) {
    return {"id",
            scenario,
            {1, 0},
            "title",
            "2026-03-02T08:00:00Z",
            "",
            2,
            {99, true, {{SkillId("care"), 5, 5}}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(progress)

BOOST_AUTO_TEST_CASE(somebody_who_played_nothing_stands_nowhere) {
    BOOST_TEST(progressOf({}).scenarios.empty());
    BOOST_TEST(progressOf({}).skills.empty());
}

BOOST_AUTO_TEST_CASE(the_best_attempt_counts_for_the_scenario) {
    const auto progress =
        progressOf({finished(desk, 50, false), finished(desk, 80, true), finished(desk, 70, true)});
    const auto& scenario = progress.scenarios.at(desk);
    BOOST_TEST(scenario.finished == 3);
    BOOST_TEST(scenario.best == 80);
    BOOST_TEST(scenario.passed);
    BOOST_TEST(!scenario.underWay);
}

BOOST_AUTO_TEST_CASE(an_attempt_under_way_counts_for_nothing_else) {
    const auto progress = progressOf({underWay(desk), finished(desk, 50, false)});
    const auto& scenario = progress.scenarios.at(desk);
    BOOST_TEST(scenario.underWay);
    BOOST_TEST(scenario.finished == 1);
    BOOST_TEST(scenario.best == 50);
    BOOST_TEST(!scenario.passed);
    BOOST_TEST(progress.skills.empty());
}

BOOST_AUTO_TEST_CASE(skills_are_added_up_from_the_latest_attempt_at_each_scenario) {
    const auto progress = progressOf(
        {underWay(phone), finished(desk, 40, false, {{SkillId("care"), 100, 400}, {SkillId("zeal"), 0, 100}}),
         finished(phone, 90, true, {{SkillId("care"), 300, 300}}),
         finished(desk, 100, true, {{SkillId("care"), 400, 400}})});
    const std::vector<SkillScore> expected{{SkillId("care"), 400, 700}, {SkillId("zeal"), 0, 100}};
    BOOST_TEST((progress.skills == expected));
}

BOOST_AUTO_TEST_SUITE_END()
