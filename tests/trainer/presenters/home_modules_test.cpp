#include "trainer/presenters/home_modules.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

#include "trainer/presenters/home_view.h"

using namespace scenarios;
using namespace trainer;

namespace {

constexpr int scenariosOfModule = 3;

ScenarioId scenarioId(int module, int place) {
    const std::string digits = std::to_string(1000 + module * scenariosOfModule + place);
    return ScenarioId("5f3c2a10-0b1d-4c8e-9a77-00000000" + digits);
}

/// Modules of three scenarios each, some empty, some in English, some with a scenario nobody can play; each
/// may ask for others.
struct MadeShelves {
    MadeShelves(int modules, std::mt19937& random) {
        const auto oneIn = [&](unsigned n) { return random() % n == 0; };
        for (int number = 0; number < modules; ++number) {
            ModuleCard& card = cards.emplace_back();
            card.id = ModuleId("m" + std::to_string(number));
            card.title = "M" + std::to_string(number);
            card.language = oneIn(4) ? "en" : "fr";
            for (auto i = random() % 3; i > 0; --i)
                card.prerequisites.emplace_back(
                    "m" + std::to_string(random() % static_cast<unsigned>(modules + 1)));
            for (int place = 0; place < scenariosOfModule && !oneIn(8); ++place) {
                ScenarioCard scenario;
                scenario.id = scenarioId(number, place);
                scenario.title = std::to_string(number) + "." + std::to_string(place);
                scenario.errors = oneIn(6) ? 1 : 0;
                card.scenarios.push_back(scenario);
            }
        }
    }
    std::vector<ModuleCard> withoutScenarios() const {
        auto bare = cards;
        for (ModuleCard& card : bare) card.scenarios.clear();
        return bare;
    }
    std::vector<ModuleId> begun(const Progress& progress) const {
        std::vector<ModuleId> found;
        for (const ModuleCard& card : cards)
            if (std::ranges::any_of(card.scenarios, [&](const ScenarioCard& one) {
                    return progress.scenarios.contains(one.id);
                }))
                found.push_back(card.id);
        return found;
    }
    std::vector<ModuleLine> linesForHome(const Progress& progress) {
        return homeModulesOf(withoutScenarios(), begun(progress), progress, "fr", [this](const ModuleId& id) {
            ++reads;
            return std::ranges::find(cards, id, &ModuleCard::id)->scenarios;
        });
    }

    std::vector<ModuleCard> cards;
    int reads = 0;
};

std::vector<AttemptSummary> historyIn(int modules, std::mt19937& random) {
    std::vector<AttemptSummary> history(random() % 8);
    for (AttemptSummary& attempt : history) {
        attempt.scenario = scenarioId(static_cast<int>(random() % static_cast<unsigned>(modules)),
                                      static_cast<int>(random() % scenariosOfModule));
        if (random() % 3 != 0) attempt.finished = "2026-03-02T10:00:00Z";
        attempt.result.passed = random() % 2 == 0;
    }
    return history;
}

std::string told(const HomeView& view) {
    std::string text;
    for (const Suggestion& one : view.suggestions)
        text +=
            std::to_string(static_cast<int>(one.kind)) + " " + one.module + " " + one.scenario.title + "; ";
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(home_modules)

BOOST_AUTO_TEST_CASE(the_home_page_of_a_part_of_the_library_is_that_of_all_of_it) {
    std::mt19937 random(20261122);
    int suggesting = 0;
    for (int turn = 0; turn < 2000; ++turn) {
        const int modules = 1 + static_cast<int>(random() % 7);
        MadeShelves shelves(modules, random);
        const auto history = historyIn(modules, random);
        const auto progress = progressOf(history);
        const std::string all = told(homeOf(modulesOf(shelves.cards, progress, "fr"), history, {}));
        BOOST_TEST(told(homeOf(shelves.linesForHome(progress), history, {})) == all);
        suggesting += all.empty() ? 0 : 1;
    }
    BOOST_TEST(suggesting > 1000);
}

BOOST_AUTO_TEST_CASE(of_a_large_library_the_scenarios_of_few_modules_are_read) {
    std::mt19937 random(1);
    MadeShelves shelves(500, random);
    for (ModuleCard& card : shelves.cards) card.prerequisites.clear();
    BOOST_TEST(!shelves.linesForHome({}).empty());
    BOOST_TEST(shelves.reads <= 3);
}

BOOST_AUTO_TEST_SUITE_END()
