#pragma once
#include <iosfwd>
#include <string>

#include "content/reading/problem.h"

namespace trainer {

/// The word for it that no language changes.
std::string_view wordFor(content::Severity severity);
/// "file:line:column: error: what is wrong [id]", as editors and compilers read it.
void writeProblem(const std::string& path, const content::Problem& problem, std::ostream& out);

}  // namespace trainer
