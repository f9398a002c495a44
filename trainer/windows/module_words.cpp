#include "trainer/windows/module_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

std::string minutesText(int minutes) {
    return fill(tr("{number} min"), {{"number", std::to_string(minutes)}});
}

std::string stateOf(const ScenarioLine& scenario) {
    const auto with = [&](const char* sentence) {
        return fill(sentence, {{"percent", percentText(scenario.best)}});
    };
    switch (scenario.state) {
        case ScenarioLine::State::fresh: return tr("not begun");
        case ScenarioLine::State::underWay: return tr("under way");
        case ScenarioLine::State::passed: return with(tr("passed, {percent}"));
        case ScenarioLine::State::tried: return with(tr("not passed yet, {percent}"));
        case ScenarioLine::State::broken: return tr("its file has errors");
    }
    return {};
}

}  // namespace

std::string standingOf(const ModuleLine& module) {
    const int all = static_cast<int>(module.scenarios.size());
    const std::string passed =
        fill(trn("{count} of {all} passed", "{count} of {all} passed",
                 static_cast<unsigned long>(module.passed())),
             {{"count", std::to_string(module.passed())}, {"all", std::to_string(all)}});
    return minutesText(module.card.minutes) + " \u00B7 " + passed;
}

std::string standingOf(const ScenarioLine& scenario) {
    return minutesText(scenario.card.minutes) + " \u00B7 " + stateOf(scenario);
}

}  // namespace trainer
