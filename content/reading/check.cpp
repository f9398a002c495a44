#include "content/reading/check.h"

#include <algorithm>
#include <map>
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
            {},
            module.language == scenarios::Language::french ? "fr" : "en"};
}

CheckedFile checkFile(const std::string& path, const scenarios::Commons& commons,
                      const scenarios::AnalyserOf& analyserOf = {}) {
    Reading reading = readPath(path, commons, analyserOf);
    CheckedFile checked;
    checked.path = path;
    checked.problems = std::move(reading.problems);
    checked.names = std::move(reading.names);
    if (const auto* scenario = std::get_if<scenarios::Scenario>(&reading.content)) {
        checked.card = cardOf(*scenario, path);
    } else if (const auto* module = std::get_if<scenarios::Module>(&reading.content)) {
        checked.card = cardOf(*module, path);
    } else {
        checked.isOther = !std::holds_alternative<std::monostate>(reading.content);
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

/// Reports what two files give to the library under one name.
void checkSharedTwins(std::vector<CheckedFile>& files) {
    std::map<std::pair<std::string, std::string>, const std::string*> first;
    for (CheckedFile& file : files)
        for (const auto& [kind, name, place] : file.names.shared) {
            const auto [known, isNew] = first.emplace(std::pair(kind, name), &file.path);
            if (isNew || known->second == &file.path) continue;
            file.problems.push_back({ProblemId::duplicateId, place, kind, name, *known->second, {}});
        }
}

/// Reports files a module names that hold something else than a scenario.
void checkScenarioFiles(std::vector<CheckedFile>& files, const scenarios::Commons& commons) {
    std::unordered_map<std::string_view, const CheckedFile*> byPath;
    for (const CheckedFile& file : files) byPath.emplace(file.path, &file);
    const auto isOther = [](const CheckedFile& file) {
        return file.isOther || std::holds_alternative<scenarios::ModuleCard>(file.card);
    };
    for (CheckedFile& file : files) {
        const std::string folder = file.path.substr(0, file.path.rfind('/') + 1);
        for (const auto& [kind, name, place] : file.names.scenarios)
            if (const auto known = byPath.find(folder + name);
                isOther(known == byPath.end() ? checkFile(folder + name, commons) : *known->second))
                file.problems.push_back({ProblemId::notAScenario, place, {}, name, {}, {}});
    }
}

/// Reports modules that ask for each other, straight or through others.
class RingSearch {
  public:
    explicit RingSearch(std::vector<CheckedFile>& files) {
        for (CheckedFile& file : files)
            if (const auto* module = std::get_if<scenarios::ModuleCard>(&file.card))
                modules_.emplace(module->id.text(), Module{&file});
    }

    void report() {
        for (auto& [id, module] : modules_) visit(module);
    }

  private:
    struct Module {
        CheckedFile* file = nullptr;
        std::size_t next = 0;  ///< of its prerequisites, the one to follow
        bool isOpen = false;   ///< on the way that is being followed
        bool isDone = false;
    };

    /// Follows every way from a module, each module once.
    void visit(Module& first) {
        std::vector<Module*> way;
        if (!first.isDone) way.push_back(&first);
        while (!way.empty()) {
            Module& here = *way.back();
            here.isOpen = true;
            const auto& asked = here.file->names.prerequisites;
            if (here.next == asked.size()) {
                here.isOpen = false;
                here.isDone = true;
                way.pop_back();
                continue;
            }
            const SharedName& prerequisite = asked[here.next++];
            const auto found = modules_.find(prerequisite.name);
            // That a module asks for itself is reported as unknown.
            if (found == modules_.end() || &found->second == &here) continue;
            if (found->second.isOpen)
                here.file->problems.push_back(
                    {ProblemId::prerequisiteRing, prerequisite.place, {}, prerequisite.name, {}, {}});
            else if (!found->second.isDone)
                way.push_back(&found->second);
        }
    }

    std::map<std::string, Module, std::less<>> modules_;
};

/// Reports the prerequisites of a file that no module can fulfil.
void checkPrerequisites(CheckedFile& file, const std::set<std::string, std::less<>>& known) {
    const auto* card = std::get_if<scenarios::ModuleCard>(&file.card);
    for (const auto& [kind, module, place] : file.names.prerequisites) {
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
    const auto isMissing = [&](const SharedName& one) { return !known.contains(one.name); };
    const bool mustAsk = otherModules && std::ranges::any_of(files, [&](const CheckedFile& file) {
                             return std::ranges::any_of(file.names.prerequisites, isMissing);
                         });
    if (mustAsk)
        for (std::string& module : otherModules()) known.insert(std::move(module));
    for (CheckedFile& file : files) checkPrerequisites(file, known);
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
                                    const std::function<std::vector<std::string>()>& otherModules,
                                    const scenarios::AnalyserOf& analyserOf) {
    std::vector<CheckedFile> files(paths.size());
    inParallel(paths.size(), [&](std::size_t i) { files[i] = checkFile(paths[i], commons, analyserOf); });
    checkTwins(files);
    checkSharedTwins(files);
    checkScenarioFiles(files, commons);
    checkPrerequisites(files, otherModules);
    RingSearch(files).report();
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
        if (!reading.hasErrors())
            addCommons(std::move(reading.content), reading.hash, std::move(text), commons);
    }
}

void addCommons(Content content, const std::string& hash, std::string text, scenarios::Commons& commons) {
    if (auto* skills = std::get_if<std::vector<scenarios::Skill>>(&content))
        for (scenarios::Skill& skill : *skills) commons.skills.insert_or_assign(skill.id, std::move(skill));
    if (auto* numbers = std::get_if<std::vector<scenarios::EmergencyNumber>>(&content))
        for (scenarios::EmergencyNumber& number : *numbers)
            commons.numbers.insert_or_assign(number.id, std::move(number));
    const auto keep = [&](auto* read, auto& among) {
        if (!read) return;
        read->hash = hash;
        read->text = std::move(text);
        const auto id = read->id;
        among.insert_or_assign(id, std::make_shared<const std::decay_t<decltype(*read)>>(std::move(*read)));
    };
    keep(std::get_if<scenarios::PriorityGrid>(&content), commons.grids);
    keep(std::get_if<scenarios::Checklist>(&content), commons.checklists);
    keep(std::get_if<scenarios::Directory>(&content), commons.directories);
}

}  // namespace content
