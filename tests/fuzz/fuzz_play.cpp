#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "content/reading/library.h"
#include "scenarios/play/debrief.h"
#include "tests/scenarios/play/made_scenario.h"
#include "tests/scenarios/play/soundness.h"

// Any answers at all to any scenario: one made at random, or a shipped one. The first byte picks which, the
// next eight are the numbers it is made of, and each line of the rest is something to answer: as it stands,
// or by one of the words below.

namespace {

using namespace scenarios;

void require(const std::string& fault) {
    if (fault.empty()) return;
    std::cerr << fault << std::endl;
    std::abort();
}

/// The scenarios of the library that can be played.
const std::vector<Scenario>& shipped() {
    static const std::vector<Scenario> all = [] {
        Commons commons;
        content::addCommons(CAP_SOURCE "/content/library/commons", commons);
        std::vector<Scenario> read;
        for (const auto& file :
             std::filesystem::recursive_directory_iterator(CAP_SOURCE "/content/library/modules")) {
            if (file.path().extension() != ".xml") continue;
            auto opened = content::openScenario(file.path().string(), commons);
            if (opened.playable) read.push_back(std::move(opened.playable->scenario));
        }
        return read;
    }();
    return all;
}

/// A line of the input that stands for something else than itself.
std::string meantBy(const std::string& line, const Play& play, Random& random) {
    if (line == "?" && !play.finished()) return play.anyAnswer(random)->given;
    if (line == "=" && !play.finished()) return play.model()->given;
    if (line == "#") return made::garbage(play.scenario(), random);
    if (line == "<") return std::string(takeBack);
    if (line == "h") return std::string(askHint);
    std::string text = line;
    for (char& c : text)
        if (c == '\r') c = '\n';
    return text;
}

void playOn(const Scenario& scenario, const std::string& lines, Random& random) {
    constexpr int most = 60;
    Play play(scenario);
    std::size_t at = 0;
    for (int turn = 0; turn < most && at < lines.size(); ++turn) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        const std::string given = meantBy(lines.substr(at, end - at), play, random);
        at = end + 1;
        const StepId step = play.finished() ? scenario.steps.back().id : play.current()->step->id;
        bool wasTaken = false;
        require(faultOfGiving(play, {step, given}, wasTaken));
        if (turn % 8 == 0) require(faultOf(play));
    }
    require(differenceOf(play, Play(scenario, play.answers())));
    for (int turn = 0; turn < most && !play.finished(); ++turn)
        if (play.answer(*(made::oneIn(2, random) ? play.anyAnswer(random) : play.model())))
            require("a refused answer");
    debriefOf(play);
    require(faultOf(play));
}

/// Somebody who knows earns everything.
void playModel(const Scenario& scenario) {
    Play play(scenario);
    for (int turn = 0; turn < 1000 && !play.finished(); ++turn) {
        if (play.current()->mayTryAgain) require("the model is not right");
        if (play.answer(*play.model())) require("the model was refused");
    }
    if (!play.finished()) require("the model does not come to an end");
    if (scoreOf(play).percent != 100) require("the model does not earn everything");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t head = 9;
    if (size < head) return 0;
    std::uint64_t numbers = 0;
    for (std::size_t i = 1; i < head; ++i) numbers = numbers << 8 | data[i];
    const std::string lines(reinterpret_cast<const char*>(data + head), size - head);
    Random random(numbers);
    if (data[0] % 2 == 0 && !shipped().empty()) {
        playOn(shipped()[data[0] / 2 % shipped().size()], lines, random);
    } else {
        const Scenario scenario = made::scenario(random);
        playModel(scenario);
        playOn(scenario, lines, random);
    }
    return 0;
}
