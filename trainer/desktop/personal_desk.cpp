#include "trainer/desktop/personal_desk.h"

#include "trainer/reports/attempt_table.h"
#include "trainer/reports/own_data.h"
#include "trainer/storage/attempt_records.h"
#include "trainer/storage/file_system.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/problem_sentence.h"

namespace trainer {

using scenarios::Attempt;
using scenarios::ScenarioId;

PersonalDesk::PersonalDesk(assessment::Person person, content::Library& library, Workspace& workspace,
                           World world)
    : person_(std::move(person)),
      library_(library),
      workspace_(workspace),
      world_(world),
      data_(workspace.database.path(), std::move(world)) {}

std::vector<ModuleLine> PersonalDesk::modules() {
    auto cards = library_.modules();
    for (auto& card : cards) card.scenarios = library_.scenarios(card.id);
    // The catalogue's own code says which language is spoken.
    return modulesOf(cards, progressOf(history()), tr("en"));
}

std::vector<scenarios::AttemptSummary> PersonalDesk::history() {
    return workspace_.attempts->history(person_.id);
}

std::string PersonalDesk::moduleOf(const ScenarioId& scenario) {
    for (const auto& module : library_.modules())
        for (const auto& card : library_.scenarios(module.id))
            if (card.id == scenario) return module.title;
    return {};
}

/// An attempt on the editions it was begun on; nothing where they do not fit any more.
std::unique_ptr<Sitting> PersonalDesk::goOn(const Attempt& attempt) {
    std::vector<scenarios::Edition> editions;
    for (const std::string& hash : attempt.editions)
        if (auto edition = workspace_.attempts->edition(hash)) editions.push_back(std::move(*edition));
    auto playable = content::reopen(editions, library_.commons());
    if (!playable) return nullptr;
    auto sitting = std::make_unique<Sitting>();
    sitting->scenario = std::move(playable->scenario);
    sitting->module = moduleOf(sitting->scenario.id);
    sitting->presenter =
        std::make_unique<PlayPresenter>(sitting->scenario, attempt, *workspace_.attempts, world_);
    addDraft(*sitting);
    return sitting;
}

void PersonalDesk::addDraft(Sitting& sitting) {
    sitting.draft =
        std::make_unique<DraftPresenter>(*workspace_.drafts, sitting.presenter->attempt(), world_);
}

std::unique_ptr<Sitting> PersonalDesk::sit(const ScenarioId& id, bool afresh, std::string& whyNot) {
    if (!afresh)
        if (auto attempt = workspace_.attempts->underWay(person_.id, id))
            if (auto sitting = goOn(*attempt)) return sitting;
    const auto card = library_.find(id);
    if (!card) {
        whyNot = tr("The scenario is not in the library any more.");
        return nullptr;
    }
    auto [playable, problems, scenario] = content::openScenario(card->file, library_.commons());
    if (!playable) {
        whyNot = fill(tr("{path} has errors and cannot be played:"), {{"path", card->file}});
        for (const content::Problem& problem : problems)
            if (problem.isError()) whyNot += "\n" + sentenceFor(problem);
        return nullptr;
    }
    auto sitting = std::make_unique<Sitting>();
    sitting->scenario = std::move(playable->scenario);
    sitting->module = moduleOf(id);
    sitting->presenter = std::make_unique<PlayPresenter>(sitting->scenario, playable->editions, person_.id,
                                                         *workspace_.attempts, world_);
    addDraft(*sitting);
    return sitting;
}

void PersonalDesk::writeTable(std::ostream& out) {
    writeAttemptTable(history(), *workspace_.attempts, out);
}

void PersonalDesk::exportOwn(const std::string& file) {
    writeDurably(file, ownDataOf(person_, workspace_.team->units(),
                                 attemptRecords(workspace_.database, person_.id), world_.now()));
}

std::unique_ptr<Sitting> PersonalDesk::lookAt(const std::string& id) {
    auto attempt = workspace_.attempts->find(id);
    return attempt ? goOn(*attempt) : nullptr;
}

}  // namespace trainer
