#include "trainer/commands/problem_line.h"

#include <ostream>

#include "trainer/wording/problem_sentence.h"

namespace trainer {

std::string_view wordFor(content::Severity severity) {
    return severity == content::Severity::error ? "error" : "warning";
}

void writeProblem(const std::string& path, const content::Problem& problem, std::ostream& out) {
    out << path << ':' << problem.place.line << ':' << problem.place.column << ": "
        << wordFor(problem.severity()) << ": " << sentenceFor(problem) << " [" << nameOf(problem.id) << "]\n";
}

}  // namespace trainer
