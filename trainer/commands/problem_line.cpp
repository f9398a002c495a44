#include "trainer/commands/problem_line.h"

#include <ostream>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/problem_sentence.h"

namespace trainer {

std::string_view wordFor(content::Severity severity) {
    return severity == content::Severity::error ? "error" : "warning";
}

void writeProblem(const std::string& path, const content::Problem& problem, std::ostream& out) {
    out << path << ':' << problem.place.line << ':' << problem.place.column << ": "
        << wordFor(problem.severity()) << ": " << sentenceFor(problem) << " [" << nameOf(problem.id) << "]\n";
}

std::vector<content::LibraryFile> filesAt(const std::string& path, const Terminal& terminal) {
    auto files = content::filesBelow(path);
    if (files.empty())
        terminal.err << fill(tr("There is no content file at {path}."), {{"path", path}}) << '\n';
    return files;
}

}  // namespace trainer
