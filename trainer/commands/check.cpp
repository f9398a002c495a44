#include "content/reading/check.h"

#include <algorithm>
#include <ostream>

#include "content/reading/library_files.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/problem_line.h"
#include "trainer/reports/json.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/problem_sentence.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using content::CheckedFile;
using content::Problem;

struct Count {
    std::size_t files = 0;
    std::size_t errors = 0;
    std::size_t warnings = 0;
};

Count countOf(const std::vector<CheckedFile>& files) {
    Count count{files.size(), 0, 0};
    for (const CheckedFile& file : files) {
        const auto errors = static_cast<std::size_t>(file.errors());
        count.errors += errors;
        count.warnings += file.problems.size() - errors;
    }
    return count;
}

/// The files to check, each once; a path that holds none is said and counted as a failure.
std::vector<std::string> pathsOf(const CheckOptions& options, Terminal& terminal, bool& failed) {
    std::vector<std::string> paths;
    for (const std::string& path : options.paths) {
        const auto files = filesAt(path, terminal);
        failed = failed || files.empty();
        for (const auto& file : files)
            if (std::ranges::find(paths, file.path) == paths.end()) paths.push_back(file.path);
    }
    return paths;
}

std::string counted(const Count& count) {
    return withNumber(trn("{number} file", "{number} files", count.files), count.files) + ", " +
           withNumber(trn("{number} error", "{number} errors", count.errors), count.errors) + ", " +
           withNumber(trn("{number} warning", "{number} warnings", count.warnings), count.warnings);
}

void writeText(const std::vector<CheckedFile>& files, const Count& count, std::ostream& out) {
    for (const CheckedFile& file : files)
        for (const Problem& problem : file.problems) writeProblem(file.path, problem, out);
    out << counted(count) << '\n';
}

void writeJson(const std::vector<CheckedFile>& files, const Count& count, std::ostream& out) {
    auto problems = Json::array();
    for (const CheckedFile& file : files)
        for (const Problem& problem : file.problems)
            problems.push_back({{"file", file.path},
                                {"line", problem.place.line},
                                {"column", problem.place.column},
                                {"severity", wordFor(problem.severity())},
                                {"id", nameOf(problem.id)},
                                {"message", sentenceFor(problem)}});
    const Json report{{"files", count.files},
                      {"errors", count.errors},
                      {"warnings", count.warnings},
                      {"problems", problems}};
    out << textOf(report);
}

/// The modules of the library, for a prerequisite that is not among the files checked.
std::vector<std::string> modulesBelow(const std::string& folder, const scenarios::Commons& commons) {
    std::vector<std::string> modules;
    for (const auto& file : content::filesBelow(folder)) {
        if (!file.path.ends_with("/module.xml")) continue;
        const auto reading = content::readPath(file.path, commons);
        if (const auto* module = std::get_if<scenarios::Module>(&reading.content))
            modules.push_back(module->id.text());
    }
    return modules;
}

}  // namespace

int check(const CheckOptions& options, Session& session) {
    bool failed = false;
    const auto paths = pathsOf(options, session.terminal(), failed);
    if (paths.empty()) return couldNotRun;
    scenarios::Commons commons;
    content::addCommons(session.libraryFolder() + "/commons", commons);
    for (const std::string& path : options.paths) content::addCommons(path, commons);
    const auto files = content::checkFiles(
        paths, commons, [&] { return modulesBelow(session.libraryFolder(), commons); }, session.analyserOf());
    const Count count = countOf(files);
    (options.json ? writeJson : writeText)(files, count, session.terminal().out);
    if (failed) return couldNotRun;
    return count.errors > 0 ? found : clean;
}

}  // namespace trainer
