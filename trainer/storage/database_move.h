#pragma once
#include <string>
#include <vector>

#include "trainer/storage/database_copy.h"

namespace trainer {

/// The file that a database has in a folder somebody chose.
std::string databaseIn(const std::string& folder);

/// A database that was copied to another folder.
struct Moved {
    std::string file;  ///< where it is now
    std::vector<TableSum> tables;
};

/// Copies a database into a folder, as `databaseIn` says. The copy is there, whole, durable and compared with
/// what it was made of, or not at all; the database stays as it is. Throws StorageError: network_share, taken
/// (the folder has a database), disk_full, read_only, cannot_open.
Moved copyInto(Database& database, const std::string& folder, const CopyProgress& progress,
               const DatabaseOptions& options = {});

/// Deletes the file of a database that was copied, with its logs, if it still holds just what was copied.
/// False where somebody changed it since, or has it open: then it stays. Throws StorageError.
bool deleteCopied(const std::string& file, const std::vector<TableSum>& tables);

/// How many rows there are in all tables.
long long rowsIn(Database& database);

}  // namespace trainer
