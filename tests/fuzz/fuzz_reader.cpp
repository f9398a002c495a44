// Feeds the reader with whatever libFuzzer makes of real files; what reads without error is played as well.
#include <cstddef>
#include <cstdint>
#include <string>

#include "content/reading/check.h"
#include "content/reading/read.h"
#include "scenarios/play/debrief.h"

namespace {

const scenarios::Commons& commons() {
    static const scenarios::Commons shipped = [] {
        scenarios::Commons read;
        content::addCommons(CAP_SOURCE "/content/library/commons", read);
        return read;
    }();
    return shipped;
}

/// Plays at most so many answers, and scores wherever it stands then.
void play(const scenarios::Scenario& scenario, std::uint64_t seed) {
    constexpr int mostAnswers = 50;
    scenarios::Random random(seed);
    scenarios::Play play(scenario);
    for (int i = 0; i < mostAnswers && !play.finished(); ++i) play.answer(*play.anyAnswer(random));
    scenarios::debriefOf(play);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes(reinterpret_cast<const char*>(data), size);
    const content::Reading reading = content::readBytes(bytes, {}, commons());
    const auto* scenario = std::get_if<scenarios::Scenario>(&reading.content);
    if (scenario && !reading.hasErrors()) play(*scenario, size);
    return 0;
}
