#pragma once
#include <string>

#include "trainer/storage/opened.h"

namespace trainer {

struct DatabaseOptions;

/// Opens the database in a file, or makes it, as Database says.
Opened openSqliteFile(const std::string& path, const DatabaseOptions& options);

/// Copies a file of this program that has its schema, or an earlier one, to a new file, and leaves it as it
/// is. Throws StorageError.
void copySqliteFile(const std::string& from, const std::string& to);

}  // namespace trainer
