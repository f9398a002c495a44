// What a desk does with files from outside its library.
#include <algorithm>
#include <filesystem>

#include "content/reading/check.h"
#include "content/reading/library_files.h"
#include "trainer/desktop/personal_desk.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/problem_sentence.h"

namespace trainer {
namespace {

using content::CheckedFile;

/// The file to read first: a folder means its module.
std::string mainFileOf(const std::string& path) {
    std::error_code ignored;
    const auto whole = std::filesystem::absolute(path, ignored);
    return std::filesystem::is_directory(whole, ignored) ? (whole / "module.xml").string() : whole.string();
}

/// The file, and where it is a module, each scenario it names.
std::vector<std::string> filesOf(const std::string& path, const scenarios::Commons& commons) {
    std::vector<std::string> paths{path};
    const auto first = content::checkFiles(paths, commons);
    const std::string folder = path.substr(0, path.rfind('/') + 1);
    for (const content::SharedName& one : first.front().names.scenarios)
        if (std::filesystem::exists(folder + one.name)) paths.push_back(folder + one.name);
    return paths;
}

void addProblems(const CheckedFile& file, FileView& view) {
    for (const content::Problem& problem : file.problems)
        view.problems.push_back(
            {file.path, problem.place.line, problem.place.column, problem.isError(), sentenceFor(problem)});
}

void addCard(const CheckedFile& file, FileView& view) {
    if (const auto* module = std::get_if<scenarios::ModuleCard>(&file.card)) {
        view.title = module->title;
    } else if (const auto* scenario = std::get_if<scenarios::ScenarioCard>(&file.card)) {
        view.scenarios.push_back(*scenario);
        view.scenarios.back().errors = file.errors();
        if (view.title.empty()) view.title = scenario->title;
    } else if (file.isOther) {
        view.problems.push_back(
            {file.path, 0, 0, true, fill(tr("{path} is not a scenario."), {{"path", file.path}})});
    }
}

}  // namespace

/// The library's commons, and those that stand beside the file.
scenarios::Commons PersonalDesk::commonsAround(const std::string& path) {
    scenarios::Commons commons = library_.commons();
    content::addCommons(path, commons);
    return commons;
}

FileView PersonalDesk::look(const std::string& path) {
    FileView view;
    view.path = mainFileOf(path);
    const scenarios::Commons commons = commonsAround(view.path);
    const auto otherModules = [this] {
        std::vector<std::string> ids;
        for (const auto& module : library_.modules()) ids.push_back(module.id.text());
        return ids;
    };
    const auto files =
        content::checkFiles(filesOf(view.path, commons), commons, otherModules, world_.analyserOf);
    for (const CheckedFile& file : files) {
        addCard(file, view);
        addProblems(file, view);
    }
    return view;
}

std::unique_ptr<Sitting> PersonalDesk::sitAt(const std::string& path, bool afresh, std::string& whyNot) {
    auto opened = content::openScenario(path, commonsAround(path));
    if (!afresh && !opened.id.text().empty())
        if (auto sitting = goOnWith(opened.id)) return sitting;
    return begin(std::move(opened), path, whyNot);
}

}  // namespace trainer
