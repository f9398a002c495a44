#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "trainer/storage/database.h"
#include "trainer/storage/tables.h"

namespace trainer {

/// How far long work has come. What it throws stops the work, which then leaves everything as it was.
using CopyProgress = std::function<void(const std::string& table, long long rows)>;

/// Copies everything to a database that holds nothing yet, on whatever engine, in one transaction; counts and
/// compares what is in both before it is kept. Gives what was copied, a table a line. Throws StorageError:
/// `taken` where the target holds something, `differs` where the copy is not the same; then the target is as
/// it was.
std::vector<TableSum> copyDatabase(Database& from, Database& to, const CopyProgress& progress);

/// The same for work that runs inside a change of the target already, and has made room there.
std::vector<TableSum> copyTables(Connection& from, Connection& to, const CopyProgress& progress);

/// True if no table holds a row.
bool isEmpty(Connection& connection);

/// Takes a database that was made only to be copied into, and was not, away again: its tables or its file, if
/// it still holds nothing. Does nothing where it was there before.
void unmake(std::unique_ptr<Database> database);

}  // namespace trainer
