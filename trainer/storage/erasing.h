#pragma once
#include <string>

namespace trainer {

class Database;

/// Erases a person and everything they did: attempts, answers, drafts, results, roles. What was erased is
/// overwritten in an SQLite file, not only left out. Editions stay: they are nobody's. Throws StorageError,
/// and erases nothing.
void erasePerson(Database& database, const std::string& person);

}  // namespace trainer
