#pragma once
#include "trainer/commands/wishes.h"

namespace trainer {

/// Gives the command line the commands of diagnostics.
void addDiagnostic(CLI::App& app, Wishes& wishes);

}  // namespace trainer
