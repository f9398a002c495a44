#pragma once
#include <memory>

#include "assessment/plan/practice.h"

namespace trainer {

class Database;

/// Practices, kept in the database, which must outlive the store. Its functions throw
/// StorageError too: `conflict` where an id is taken, or the unit is not kept, or the action; `corrupt` where
/// a row holds what none may.
std::unique_ptr<assessment::PracticeStore> practiceStore(Database& database);

}  // namespace trainer
