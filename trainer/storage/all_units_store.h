#pragma once
#include <memory>

#include "assessment/plan/all_units.h"

namespace trainer {

class Database;

/// Counts from indexes of the database, which must outlive the store. Its functions throw StorageError:
/// `corrupt` where a row holds a word that nobody knows.
std::unique_ptr<assessment::AllUnitsStore> allUnitsStore(Database& database);

}  // namespace trainer
