#include "trainer/commands/named_framework.h"

#include <charconv>
#include <filesystem>
#include <ostream>

#include "content/reading/check.h"
#include "trainer/commands/problem_line.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

scenarios::Commons commonsOf(const Session& session) {
    scenarios::Commons commons;
    content::addCommons(session.libraryFolder() + "/commons", commons);
    return commons;
}

std::shared_ptr<const assessment::Framework> inLibrary(const std::string& name,
                                                       const content::FrameworkLibrary& library) {
    const auto colon = name.find_first_of(":@");
    if (colon == std::string::npos) return library.newest(name);
    int number = 0;
    std::from_chars(name.data() + colon + 1, name.data() + name.size(), number);
    return library.find({name.substr(0, colon), number});
}

}  // namespace

content::FrameworkLibrary frameworksOf(Session& session) {
    return content::readFrameworks(session.libraryFolder() + "/frameworks", commonsOf(session));
}

std::shared_ptr<const assessment::Framework> frameworkNamed(const std::string& name, Session& session) {
    std::ostream& err = session.terminal().err;
    std::error_code ignored;
    const bool isFile = std::filesystem::is_regular_file(name, ignored);
    const auto library = isFile ? content::readFrameworks(name, commonsOf(session)) : frameworksOf(session);
    if (isFile)
        for (const auto& file : library.files)
            for (const content::Problem& problem : file.problems) writeProblem(file.path, problem, err);
    if (isFile && library.frameworks.size() == 1) return library.frameworks.front();
    if (const auto framework = isFile ? nullptr : inLibrary(name, library)) return framework;
    std::string known;
    for (const auto& one : library.frameworks) known += (known.empty() ? "" : ", ") + one->name.id;
    err << (isFile ? fill(tr("{path} holds no framework that can be used."), {{"path", name}})
                   : fill(tr("There is no framework “{name}”: give a file, or one of: {known}."),
                          {{"name", name}, {"known", known}}))
        << '\n';
    return nullptr;
}

}  // namespace trainer
