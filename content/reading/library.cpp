#include "content/reading/library.h"

#include <algorithm>
#include <map>
#include <set>

#include "content/reading/encoding.h"
#include "content/reading/file_text.h"

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
        for (const SharedName& one : file.names.scenarios) {
            const auto found = byPath.find(folder + one.name);
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

/// What a scenario stands on besides its own text, each once: grids, checklists
/// and directories.
std::vector<Edition> foundationsOf(const scenarios::Scenario& scenario) {
    std::vector<Edition> editions;
    std::set<std::string> hashes;
    const auto add = [&](Edition::Kind kind, const auto& shared) {
        if (shared && hashes.insert(shared->hash).second)
            editions.push_back({kind, shared->id.text(), shared->version, shared->hash, shared->text});
    };
    for (const scenarios::Step& step : scenario.steps) {
        if (const auto* inbox = std::get_if<scenarios::Inbox>(&step.body))
            add(Edition::Kind::grid, inbox->grid);
        if (const auto* reply = std::get_if<scenarios::Reply>(&step.body))
            add(Edition::Kind::checklist, reply->checklist);
        if (const auto* route = std::get_if<scenarios::Route>(&step.body))
            add(Edition::Kind::directory, route->directory);
    }
    return editions;
}

/// A skill or an emergency number may have left the library since, and this
/// program may ask more of authors than the one that read the file first: that
/// does not keep an old attempt from being replayed.
bool canStillBePlayed(const Reading& reading) {
    return std::ranges::none_of(reading.problems, [](const Problem& one) {
        const bool left = one.id == ProblemId::unknownSkill ||
                          (one.id == ProblemId::unknownReference && one.subject == "number");
        return one.isError() && !left && !isOnlyAdvice(one.id);
    });
}

}  // namespace

Library::Library(std::string folder, scenarios::CatalogueStore& kept, Look look)
    : folder_(std::move(folder)), kept_(kept) {
    const std::string known = kept_.fingerprint(folder_);
    if (look == Look::later && !known.empty()) return;
    const auto files = filesBelow(folder_);
    if (fingerprintOf(files) != known) read(files);
}

bool Library::update(const std::string& state) {
    if (kept_.fingerprint(folder_) == state) return false;
    read(filesBelow(folder_));
    return true;
}

void Library::read(const std::vector<LibraryFile>& files) {
    wasRead_ = true;
    std::vector<std::string> paths;
    for (const LibraryFile& file : files) paths.push_back(file.path);
    kept_.keep(folder_, fingerprintOf(files), catalogueOf(checkFiles(paths, commons())));
}

std::string stateOfFiles(const std::string& folder) {
    return fingerprintOf(filesBelow(folder));
}

std::vector<scenarios::ScenarioCard> Library::scenarios(const scenarios::ModuleId& module) const {
    return kept_.scenarios(folder_, module);
}

std::optional<scenarios::ScenarioCard> Library::find(const scenarios::ScenarioId& id) const {
    return kept_.scenario(folder_, id);
}

std::vector<scenarios::ModuleId> Library::modulesWith(const std::vector<scenarios::ScenarioId>& any) const {
    return kept_.modulesWith(folder_, any);
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
    if (scenario) opened.id = scenario->id;
    if (!scenario || broken) return opened;
    scenario->hash = reading.hash;
    Playable playable;
    playable.editions.push_back(
        {Edition::Kind::scenario, scenario->id.text(), scenario->version, reading.hash, std::move(text)});
    for (Edition& edition : foundationsOf(*scenario)) playable.editions.push_back(std::move(edition));
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
        if (auto* read = std::get_if<scenarios::Scenario>(&reading.content)) {
            read->hash = edition->hash;
            scenario = std::move(*read);
        } else {
            addCommons(std::move(reading.content), edition->hash, edition->text, commons);
        }
    }
    if (!scenario || foundationsOf(*scenario).size() + 1 != editions.size()) return {};
    return Playable{std::move(*scenario), editions};
}

}  // namespace content
