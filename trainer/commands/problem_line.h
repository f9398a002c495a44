#pragma once
#include <iosfwd>
#include <string>
#include <vector>

#include "content/reading/library_files.h"
#include "content/reading/problem.h"
#include "trainer/commands/terminal.h"

namespace trainer {

/// The word for it that no language changes.
std::string_view wordFor(content::Severity severity);
/// "file:line:column: error: what is wrong [id]", as editors and compilers read it.
void writeProblem(const std::string& path, const content::Problem& problem, std::ostream& out);

/// The content files at a path; where there is none, that is said on the error output.
std::vector<content::LibraryFile> filesAt(const std::string& path, const Terminal& terminal);

}  // namespace trainer
