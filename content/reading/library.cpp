#include "content/reading/library.h"

#include <algorithm>
#include <map>
#include <set>

#include "content/reading/encoding.h"
#include "content/reading/file_text.h"
#include "content/reading/library_files.h"

namespace content {
namespace {

using scenarios::Edition;

scenarios::Catalogue catalogueOf(const std::vector<CheckedFile>& files) {
    scenarios::Catalogue catalogue;
    std::map<std::string, const CheckedFile*> byPath;
    for (const CheckedFile& file : files) byPath.emplace(file.path, &file);
    std::set<std::string> inModules;
    for (const CheckedFile& file : files) {
        const auto* module = std::get_if<scenarios::ModuleCard>(&file.card);
        if (!module || file.errors() > 0) continue;
        scenarios::ModuleCard& card = catalogue.modules.emplace_back(*module);
        const std::string folder = file.path.substr(0, file.path.rfind('/') + 1);
        for (const std::string& name : file.scenarioFiles) {
            const auto found = byPath.find(folder + name);
            if (found == byPath.end()) continue;
            if (const auto* scenario = std::get_if<scenarios::ScenarioCard>(&found->second->card)) {
                card.scenarios.push_back(*scenario);
                inModules.insert(found->first);
            }
        }
    }
    for (const CheckedFile& file : files)
        if (const auto* scenario = std::get_if<scenarios::ScenarioCard>(&file.card);
            scenario && !inModules.contains(file.path))
            catalogue.others.push_back(*scenario);
    return catalogue;
}

std::vector<std::shared_ptr<const scenarios::PriorityGrid>> gridsOf(const scenarios::Scenario& scenario) {
    std::vector<std::shared_ptr<const scenarios::PriorityGrid>> grids;
    for (const scenarios::Step& step : scenario.steps)
        if (const auto* inbox = std::get_if<scenarios::Inbox>(&step.body); inbox && inbox->grid)
            if (std::ranges::find(grids, inbox->grid) == grids.end()) grids.push_back(inbox->grid);
    return grids;
}

/// A skill or an emergency number may have left the library since: that does
/// not keep an old attempt from being replayed.
bool canStillBePlayed(const Reading& reading) {
    return std::ranges::none_of(reading.problems, [](const Problem& one) {
        const bool left = one.id == ProblemId::unknownSkill ||
                          (one.id == ProblemId::unknownReference && one.subject == "number");
        return one.isError() && !left;
    });
}

}  // namespace

Library::Library(std::string folder, scenarios::CatalogueStore& kept)
    : folder_(std::move(folder)), kept_(kept) {
    const auto files = filesBelow(folder_);
    const std::string fingerprint = fingerprintOf(files);
    if (kept_.fingerprint(folder_) == fingerprint) return;
    wasRead_ = true;
    std::vector<std::string> paths;
    for (const LibraryFile& file : files) paths.push_back(file.path);
    kept_.keep(folder_, fingerprint, catalogueOf(checkFiles(paths, commons())));
}

std::vector<scenarios::ScenarioCard> Library::scenarios(const scenarios::ModuleId& module) const {
    return kept_.scenarios(folder_, module);
}

std::optional<scenarios::ScenarioCard> Library::find(const scenarios::ScenarioId& id) const {
    return kept_.scenario(folder_, id);
}

const scenarios::Commons& Library::commons() {
    if (!commons_) {
        commons_.emplace();
        addCommons(folder_ + "/commons", *commons_);
    }
    return *commons_;
}

OpenedScenario openScenario(const std::string& path, const scenarios::Commons& commons) {
    OpenedScenario opened;
    std::string text;
    if (auto problem = readFile(path, text)) {
        opened.problems.push_back(std::move(*problem));
        return opened;
    }
    const auto slash = path.rfind('/');
    Reading reading = readBytes(text, slash == std::string::npos ? "." : path.substr(0, slash), commons);
    opened.problems = std::move(reading.problems);
    auto* scenario = std::get_if<scenarios::Scenario>(&reading.content);
    const bool broken = std::ranges::any_of(opened.problems, &Problem::isError);
    if (!scenario || broken) return opened;
    scenario->hash = reading.hash;
    Playable playable;
    playable.editions.push_back(
        {Edition::Kind::scenario, scenario->id.text(), scenario->version, reading.hash, std::move(text)});
    for (const auto& grid : gridsOf(*scenario))
        playable.editions.push_back(
            {Edition::Kind::grid, grid->id.text(), grid->version, grid->hash, grid->text});
    playable.scenario = std::move(*scenario);
    opened.playable = std::move(playable);
    return opened;
}

std::optional<Playable> reopen(const std::vector<Edition>& editions, const scenarios::Commons& today) {
    scenarios::Commons commons = today;
    std::optional<scenarios::Scenario> scenario;
    for (auto edition = editions.rbegin(); edition != editions.rend(); ++edition) {
        Reading reading = readText(edition->text, {}, commons);
        if (!canStillBePlayed(reading)) return {};
        if (auto* grid = std::get_if<scenarios::PriorityGrid>(&reading.content)) {
            grid->hash = edition->hash;
            grid->text = edition->text;
            const auto id = grid->id;
            commons.grids.insert_or_assign(id,
                                           std::make_shared<const scenarios::PriorityGrid>(std::move(*grid)));
        } else if (auto* read = std::get_if<scenarios::Scenario>(&reading.content)) {
            read->hash = edition->hash;
            scenario = std::move(*read);
        }
    }
    if (!scenario || gridsOf(*scenario).size() + 1 != editions.size()) return {};
    return Playable{std::move(*scenario), editions};
}

}  // namespace content
