#pragma once
#include <memory>
#include <string>
#include <vector>

#include "trainer/commands/session.h"

namespace trainer {

/// The whole of cap-usager-cli: reads the arguments, runs the command, words every failure. Returns what the
/// shell gets: 0 all well, 1 problems found, 2 could not run.
int runCommandLine(const std::vector<std::string>& arguments, Terminal terminal,
                   const std::string& shippedLibrary, const std::string& localeFolder,
                   const std::string& version, const Environment& environment, const World& world);

}  // namespace trainer
