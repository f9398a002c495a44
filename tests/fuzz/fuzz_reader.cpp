#include <cstdint>
#include <cstdlib>
#include <string>

#include "content/reading/library.h"
#include "scenarios/play/debrief.h"

// Any bytes at all: the reader says what is wrong with them, and a scenario without errors can be played to
// its end.

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

/// The shipped ones and those of the corpus: the seeds name both.
const scenarios::Commons& commonsOfTheSeeds() {
    static const scenarios::Commons commons = [] {
        scenarios::Commons read;
        content::addCommons(CAP_SOURCE "/tests/content/corpus/commons", read);
        content::addCommons(CAP_SOURCE "/content/library/commons", read);
        return read;
    }();
    return commons;
}

/// A fixed number for an input, so that a run can be repeated.
std::uint64_t seedOf(const std::uint8_t* data, std::size_t size) {
    std::uint64_t seed = 14695981039346656037ULL;
    for (std::size_t i = 0; i < size; ++i) seed = (seed ^ data[i]) * 1099511628211ULL;
    return seed;
}

/// Plays with answers at random, hints and answers taken back among them, then as somebody who knows.
void playOn(const scenarios::Scenario& scenario, scenarios::Random& random) {
    scenarios::Play play(scenario);
    for (int turn = 0; turn < 12 && !play.finished(); ++turn) {
        const scenarios::StepId step = play.current()->step->id;
        const auto dice = random() % 8;
        if (dice == 0) play.answer({step, std::string(scenarios::askHint)});
        if (dice == 1) play.answer({step, std::string(scenarios::takeBack)});
        if (!play.finished()) require(!play.answer(*play.anyAnswer(random)));
    }
    for (int turn = 0; turn < 100 && !play.finished(); ++turn) require(!play.answer(*play.model()));
    const auto result = resultOf(debriefOf(play).score);
    const scenarios::Play again(scenario, play.answers());
    require(resultOf(scoreOf(again)) == result);
    require(result.percent >= 0 && result.percent <= 100);
}

/// As long as a scenario is small enough to be played in a moment.
bool isSmall(const scenarios::Scenario& scenario) {
    return scenario.steps.size() <= 50;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes(reinterpret_cast<const char*>(data), size);
    const content::Reading reading = content::readBytes(bytes, {}, commonsOfTheSeeds());
    for (const content::Problem& problem : reading.problems) {
        require(problem.place.line >= 1 && problem.place.column >= 1);
        require(!nameOf(problem.id).empty());
    }
    const auto* scenario = std::get_if<scenarios::Scenario>(&reading.content);
    if (!scenario || reading.hasErrors() || !isSmall(*scenario)) return 0;
    scenarios::Random random(seedOf(data, size));
    playOn(*scenario, random);
    return 0;
}
