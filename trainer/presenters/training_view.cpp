#include "trainer/presenters/training_view.h"

#include <algorithm>
#include <map>

#include "scenarios/language/letter.h"

namespace trainer {

using namespace scenarios;

namespace {

ScenarioLine lineOf(const ScenarioCard& card, const Progress& progress) {
    using State = ScenarioLine::State;
    ScenarioLine line{card, State::fresh, 0};
    const auto known = progress.scenarios.find(card.id);
    if (known != progress.scenarios.end()) {
        line.best = known->second.best;
        line.state = known->second.underWay       ? State::underWay
                     : known->second.passed       ? State::passed
                     : known->second.finished > 0 ? State::tried
                                                  : State::fresh;
    }
    // What was begun on a good version of the file can still be finished.
    if (card.errors > 0 && line.state == State::fresh) line.state = State::broken;
    return line;
}

std::string wordsOf(const ModuleLine& module, const Commons& commons) {
    std::string words = module.card.title + " " + module.card.summary;
    for (const SkillId& id : module.card.skills)
        if (const auto skill = commons.skills.find(id); skill != commons.skills.end())
            words += " " + plain(skill->second.title);
    for (const ScenarioLine& scenario : module.scenarios)
        words += " " + scenario.card.title + " " + scenario.card.summary;
    return words;
}

bool holdsAll(const std::string& text, const Letter& search) {
    const Letter words(text);
    return std::ranges::all_of(search.words(), [&](const Word& wanted) {
        return std::ranges::any_of(words.words(),
                                   [&](const Word& word) { return word.folded.starts_with(wanted.folded); });
    });
}

}  // namespace

int ModuleLine::passed() const {
    return static_cast<int>(std::ranges::count(scenarios, ScenarioLine::State::passed, &ScenarioLine::state));
}

const ScenarioLine* ModuleLine::next() const {
    using State = ScenarioLine::State;
    for (const State wanted : {State::underWay, State::fresh, State::tried})
        for (const ScenarioLine& line : scenarios)
            if (line.state == wanted) return &line;
    return nullptr;
}

std::vector<ModuleLine> modulesOf(const std::vector<ModuleCard>& cards, const Progress& progress,
                                  std::string_view language) {
    std::vector<ModuleLine> modules;
    for (const ModuleCard& card : cards) {
        ModuleLine& line = modules.emplace_back();
        line.card = card;
        line.card.scenarios.clear();
        for (const ScenarioCard& scenario : card.scenarios)
            line.scenarios.push_back(lineOf(scenario, progress));
    }
    std::ranges::stable_sort(modules, {},
                             [&](const ModuleLine& one) { return one.card.language != language; });
    const auto named = [&](const ModuleId& id) {
        return std::ranges::find(modules, id, [](const ModuleLine& one) { return one.card.id; });
    };
    for (ModuleLine& line : modules)
        for (const ModuleId& id : line.card.prerequisites)
            if (const auto first = named(id); first != modules.end() && !first->isComplete())
                line.missing.push_back(first->card.title);
    return modules;
}

std::vector<SkillChoice> skillsOf(const std::vector<ModuleLine>& modules, const Commons& commons) {
    std::map<std::string, SkillId> byTitle;
    for (const ModuleLine& module : modules)
        for (const SkillId& id : module.card.skills)
            if (const auto skill = commons.skills.find(id); skill != commons.skills.end())
                byTitle.emplace(plain(skill->second.title), id);
    std::vector<SkillChoice> skills;
    for (const auto& [title, id] : byTitle) skills.push_back({id, title});
    return skills;
}

std::vector<ModuleLine> training(const std::vector<ModuleLine>& modules, const SkillId& skill) {
    std::vector<ModuleLine> found;
    std::ranges::copy_if(modules, std::back_inserter(found), [&](const ModuleLine& module) {
        return std::ranges::find(module.card.skills, skill) != module.card.skills.end();
    });
    return found;
}

std::vector<ModuleLine> matching(const std::vector<ModuleLine>& modules, const Commons& commons,
                                 std::string_view search) {
    const Letter wanted{std::string(search)};
    std::vector<ModuleLine> found;
    for (const ModuleLine& module : modules)
        if (holdsAll(wordsOf(module, commons), wanted)) found.push_back(module);
    return found;
}

}  // namespace trainer
