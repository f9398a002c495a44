#include "content/reading/check.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "content/reading/file_text.h"
#include "content/reading/library_files.h"
#include "content/reading/nearest.h"
#include "content/reading/parallel.h"

namespace content {
namespace {

scenarios::ScenarioCard cardOf(const scenarios::Scenario& scenario, const std::string& path) {
    return {scenario.id,      scenario.version, path, plain(scenario.title), plain(scenario.summary),
            scenario.minutes, scenario.skills,  0};
}

scenarios::ModuleCard cardOf(const scenarios::Module& module, const std::string& path) {
    return {module.id,
            module.version,
            path,
            plain(module.title),
            plain(module.summary),
            plain(module.audience),
            module.minutes,
            module.skills,
            module.prerequisites,
            {}};
}

CheckedFile checkFile(const std::string& path, const scenarios::Commons& commons) {
    Reading reading = readPath(path, commons);
    CheckedFile checked;
    checked.path = path;
    checked.problems = std::move(reading.problems);
    checked.prerequisites = std::move(reading.prerequisites);
    if (const auto* scenario = std::get_if<scenarios::Scenario>(&reading.content)) {
        checked.card = cardOf(*scenario, path);
    } else if (const auto* module = std::get_if<scenarios::Module>(&reading.content)) {
        checked.card = cardOf(*module, path);
        checked.scenarioFiles = module->files;
    }
    return checked;
}

/// Reports scenarios and modules that share an id with an earlier file.
void checkTwins(std::vector<CheckedFile>& files) {
    std::unordered_map<std::string_view, std::string_view> first;
    first.reserve(files.size());
    for (CheckedFile& file : files) {
        const auto* scenario = std::get_if<scenarios::ScenarioCard>(&file.card);
        const auto* module = std::get_if<scenarios::ModuleCard>(&file.card);
        const std::string_view id = scenario ? scenario->id.text()
                                    : module ? module->id.text()
                                             : std::string_view();
        if (id.empty()) continue;
        const auto [known, isNew] = first.emplace(id, file.path);
        if (isNew) continue;
        file.problems.push_back({scenario ? ProblemId::duplicateScenario : ProblemId::duplicateModule,
                                 {1, 1},
                                 {},
                                 std::string(id),
                                 std::string(known->second),
                                 {}});
    }
}

/// Reports the prerequisites of a file that no module can fulfil.
void checkPrerequisites(CheckedFile& file, const std::set<std::string, std::less<>>& known) {
    const auto* card = std::get_if<scenarios::ModuleCard>(&file.card);
    for (const auto& [module, place] : file.prerequisites) {
        const bool itself = card && card->id.text() == module;
        if (known.contains(module) && !itself) continue;
        std::vector<std::string_view> others(known.begin(), known.end());
        if (itself) std::erase(others, module);
        file.problems.push_back(
            {ProblemId::unknownReference, place, "module", module, {}, nearest(module, others)});
    }
}

void checkPrerequisites(std::vector<CheckedFile>& files,
                        const std::function<std::vector<std::string>()>& otherModules) {
    std::set<std::string, std::less<>> known;
    for (const CheckedFile& file : files)
        if (const auto* module = std::get_if<scenarios::ModuleCard>(&file.card))
            known.insert(module->id.text());
    const auto isMissing = [&](const Prerequisite& one) { return !known.contains(one.module); };
    const bool mustAsk = otherModules && std::ranges::any_of(files, [&](const CheckedFile& file) {
                             return std::ranges::any_of(file.prerequisites, isMissing);
                         });
    if (mustAsk)
        for (std::string& module : otherModules()) known.insert(std::move(module));
    for (CheckedFile& file : files) checkPrerequisites(file, known);
}

void add(Content content, const std::string& hash, std::string text, scenarios::Commons& commons) {
    if (auto* skills = std::get_if<std::vector<scenarios::Skill>>(&content))
        for (scenarios::Skill& skill : *skills) commons.skills.insert_or_assign(skill.id, std::move(skill));
    if (auto* numbers = std::get_if<std::vector<scenarios::EmergencyNumber>>(&content))
        for (scenarios::EmergencyNumber& number : *numbers)
            commons.numbers.insert_or_assign(number.id, std::move(number));
    if (auto* grid = std::get_if<scenarios::PriorityGrid>(&content)) {
        grid->hash = hash;
        grid->text = std::move(text);
        const auto id = grid->id;
        commons.grids.insert_or_assign(id, std::make_shared<const scenarios::PriorityGrid>(std::move(*grid)));
    }
}

bool isCommons(const std::string& path) {
    const auto name = path.rfind('/');
    return name != std::string::npos && path.substr(0, name).ends_with("/commons");
}

std::vector<LibraryFile> commonsNear(const std::string& path) {
    auto files = filesBelow(path);
    if (files.size() != 1 || files.front().path != path) return files;
    std::string folder = path;
    for (int level = 0; level < 5; ++level) {
        const auto slash = folder.rfind('/');
        if (slash == std::string::npos || slash == 0) break;
        folder.resize(slash);
        auto near = filesBelow(folder + "/commons");
        if (!near.empty()) return near;
    }
    return {};
}

}  // namespace

int CheckedFile::errors() const {
    return static_cast<int>(std::ranges::count_if(problems, &Problem::isError));
}

std::vector<CheckedFile> checkFiles(const std::vector<std::string>& paths, const scenarios::Commons& commons,
                                    const std::function<std::vector<std::string>()>& otherModules) {
    std::vector<CheckedFile> files(paths.size());
    inParallel(paths.size(), [&](std::size_t i) { files[i] = checkFile(paths[i], commons); });
    checkTwins(files);
    checkPrerequisites(files, otherModules);
    for (CheckedFile& file : files)
        if (auto* scenario = std::get_if<scenarios::ScenarioCard>(&file.card))
            scenario->errors = file.errors();
    return files;
}

void addCommons(const std::string& path, scenarios::Commons& commons) {
    for (const LibraryFile& file : commonsNear(path)) {
        std::string text;
        if (!isCommons(file.path) || readFile(file.path, text)) continue;
        Reading reading = readBytes(text, {}, commons);
        if (!reading.hasErrors()) add(std::move(reading.content), reading.hash, std::move(text), commons);
    }
}

}  // namespace content
