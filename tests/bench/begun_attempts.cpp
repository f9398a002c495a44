#include "tests/bench/begun_attempts.h"

#include "tests/bench/scenario_text.h"

namespace bench {

void beginAttempts(trainer::Workspace& workspace, std::uint64_t first, std::uint64_t count) {
    const std::string person = uuidOf(0);
    workspace.team->add(assessment::Person{person, "Camille", {}, {assessment::Role::agent}});
    const scenarios::Edition edition{
        scenarios::Edition::Kind::scenario, uuidOf(1), {1, 0}, "hash", scenarioText(1)};
    workspace.database.change([&] {
        for (std::uint64_t i = 0; i < count; ++i)
            workspace.attempts->begin({.id = uuidOf(first + i),
                                       .person = person,
                                       .scenario = scenarios::ScenarioId(uuidOf(1)),
                                       .version = {1, 0},
                                       .editions = {"hash"},
                                       .started = "2026-11-22T07:30:00Z",
                                       .finished = {},
                                       .answers = {}},
                                      "Une situation", {edition});
    });
}

}  // namespace bench
