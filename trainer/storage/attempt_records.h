#pragma once
#include <string>
#include <vector>

#include "scenarios/play/attempt_record.h"

namespace trainer {

class Database;

/// Everything that is kept of a person's attempts, as it is at one moment, the newest first. Throws
/// StorageError.
std::vector<scenarios::AttemptRecord> attemptRecords(Database& database, const std::string& person);

}  // namespace trainer
