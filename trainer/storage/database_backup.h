#pragma once
#include <string>
#include <vector>

#include "trainer/storage/database_check.h"
#include "trainer/storage/database_copy.h"

namespace trainer {

/// Writes all of the database into a new SQLite file, whatever its engine, and has the engine look whether it
/// is in order. The file is there, whole and durable, or not at all. Throws StorageError: `taken` where
/// something has that name already.
std::vector<TableSum> backUp(Database& database, const std::string& file, const CopyProgress& progress);

/// Looks at a backup before it is put in the place of anything; it stays as it is. Throws StorageError where
/// it is not this program's, of a later version or not in order.
DatabaseReport lookAtBackup(const std::string& backup,
                            const std::function<std::string(const std::string&)>& hashOf);

/// What a restore did.
struct Restored {
    std::vector<TableSum> tables;
    std::string aside;  ///< the file that keeps what was there before; empty where nothing was
};

/// Puts a backup in the place of the database. A backup that is not this program's, of a later version or not
/// in order is refused; it stays as it is. A file's work is kept aside first, as
/// "<path>.before-restore-<stamp>"; a database on a server must be empty (`taken`). Throws StorageError, and
/// then the database is as it was.
Restored restore(const std::string& backup, const std::string& place, const std::string& stamp,
                 const std::function<std::string(const std::string&)>& hashOf, const CopyProgress& progress);

}  // namespace trainer
