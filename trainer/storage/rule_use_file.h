#pragma once
#include <memory>
#include <string>

#include "scenarios/clarity/rule_use.h"

namespace trainer {

/// Counts in a file of this machine, also where the database is on a server: how somebody writes is nobody
/// else's business. One rule a line: language, rule, shown, accepted, dismissed, with tabs between them.
/// path: of the file; it is made with the first count. Its functions throw StorageError.
std::unique_ptr<scenarios::RuleUseStore> ruleUseFile(const std::string& path);

}  // namespace trainer
