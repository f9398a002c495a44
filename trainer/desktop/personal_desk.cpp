#include "trainer/desktop/personal_desk.h"

#include <algorithm>

#include "trainer/presenters/home_modules.h"
#include "trainer/reports/attempt_table.h"
#include "trainer/reports/own_data.h"
#include "trainer/storage/attempt_records.h"
#include "trainer/storage/file_system.h"
#include "trainer/storage/own_ballots.h"
#include "trainer/storage/own_plans.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/problem_sentence.h"
#include "trainer/wording/storage_sentence.h"

namespace trainer {

using scenarios::Attempt;
using scenarios::ScenarioId;

namespace {

/// The catalogue's own code says which language is spoken.
std::string spoken() {
    return tr("en");
}

}  // namespace

PersonalDesk::PersonalDesk(assessment::Person person, content::Library& library, Workspace& workspace,
                           World world, WritingPlaces writing)
    : person_(std::move(person)),
      library_(library),
      workspace_(workspace),
      world_(world),
      data_(workspace.database.path(), std::move(world)),
      writing_(std::move(writing)),
      diagnostics_(person_, library_, workspace_, world_),
      plans_(diagnostics_, workspace_, world_, library_.folder()),
      post_(diagnostics_, workspace_),
      events_(plans_, workspace_) {
    world_.analyserOf = [this](const std::string& language) {
        std::string whyNot;
        return writing_.analyser(language, whyNot);
    };
}

HomeView PersonalDesk::home() {
    const auto begun = history();
    const auto progress = progressOf(begun);
    std::vector<ScenarioId> known;
    for (const auto& one : progress.scenarios) known.push_back(one.first);
    const auto modules = homeModulesOf(library_.modules(), library_.modulesWith(known), progress, spoken(),
                                       [&](const scenarios::ModuleId& id) { return library_.scenarios(id); });
    HomeView view = homeOf(modules, begun, library_.commons());
    view.asked = askedOf(plans_, person_.unit, begun);
    return view;
}

std::vector<ModuleLine> PersonalDesk::modules() {
    auto cards = library_.modules();
    for (auto& card : cards) card.scenarios = library_.scenarios(card.id);
    return modulesOf(cards, progressOf(history()), spoken());
}

std::vector<scenarios::AttemptSummary> PersonalDesk::history() {
    return workspace_.attempts->history(person_.id);
}

std::string PersonalDesk::moduleOf(const ScenarioId& scenario) {
    const auto modules = library_.modulesWith({scenario});
    if (modules.empty()) return {};
    const auto cards = library_.modules();
    const auto card = std::ranges::find(cards, modules.front(), &scenarios::ModuleCard::id);
    return card == cards.end() ? std::string() : card->title;
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

/// The attempt under way, if there is one that can be gone on with.
std::unique_ptr<Sitting> PersonalDesk::goOnWith(const ScenarioId& scenario) {
    const auto attempt = workspace_.attempts->underWay(person_.id, scenario);
    return attempt ? goOn(*attempt) : nullptr;
}

std::unique_ptr<Sitting> PersonalDesk::sit(const ScenarioId& id, bool afresh, std::string& whyNot) {
    if (!afresh)
        if (auto sitting = goOnWith(id)) return sitting;
    const auto card = library_.find(id);
    if (!card) {
        whyNot = tr("The scenario is not in the library any more.");
        return nullptr;
    }
    return begin(content::openScenario(card->file, library_.commons()), card->file, whyNot);
}

std::unique_ptr<Sitting> PersonalDesk::begin(content::OpenedScenario opened, const std::string& path,
                                             std::string& whyNot) {
    if (!opened.playable) {
        whyNot = fill(tr("{path} has errors and cannot be played:"), {{"path", path}});
        for (const content::Problem& problem : opened.problems)
            if (problem.isError()) whyNot += "\n" + sentenceFor(problem);
        return nullptr;
    }
    auto sitting = std::make_unique<Sitting>();
    sitting->scenario = std::move(opened.playable->scenario);
    sitting->module = moduleOf(sitting->scenario.id);
    try {
        sitting->presenter = std::make_unique<PlayPresenter>(sitting->scenario, opened.playable->editions,
                                                             person_.id, *workspace_.attempts, world_);
    } catch (const scenarios::EditionChanged& changed) {
        whyNot = sentenceFor(changed);
        return nullptr;
    }
    addDraft(*sitting);
    return sitting;
}

void PersonalDesk::writeTable(std::ostream& out) {
    writeAttemptTable(history(), *workspace_.attempts, out);
}

void PersonalDesk::save(const std::string& file, const std::string& document) {
    writeDurably(file, document);
}

void PersonalDesk::exportOwn(const std::string& file) {
    save(file, ownDataOf(person_, workspace_.team->units(), attemptRecords(workspace_.database, person_.id),
                         ownBallots(workspace_.database, person_.id), ownPlans(workspace_.database, person_),
                         world_.now()));
}

void PersonalDesk::erase() {
    erasePerson(workspace_.database, person_.id, world_.now());
    writing_.forget();
}

std::unique_ptr<Sitting> PersonalDesk::lookAt(const std::string& id) {
    auto attempt = workspace_.attempts->find(id);
    return attempt ? goOn(*attempt) : nullptr;
}

}  // namespace trainer
