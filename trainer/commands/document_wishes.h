#pragma once
#include "trainer/commands/wishes.h"

namespace trainer {

/// Gives the commands of diagnostics those that write documents.
void addDocuments(CLI::App& diagnostic, Wishes& wishes);

}  // namespace trainer
