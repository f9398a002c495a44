#pragma once
#include <optional>
#include <string>

#include "content/reading/letter_file.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/session.h"

namespace trainer {

/// The text of a file, "-" for standard input. What cannot be read is said on the error output; there is then
/// nothing.
std::optional<content::LetterFile> letterOf(const std::string& file, const Terminal& terminal);

/// What an proofreader of these texts reads by: the language is the one asked for, or that of the text.
ProofreaderWishes wishesFor(const ReadingOptions& options, const std::string& text, const Session& session);
/// Says on the error output what is wrong with rule files, which folders have none, and that the others are
/// read.
void writeProblems(const std::vector<content::RuleLibrary::File>& files,
                   const std::vector<std::string>& emptyFolders, const Terminal& terminal);

}  // namespace trainer
