#pragma once
#include <memory>

#include "assessment/plan/plan_store.h"

namespace trainer {

class Database;

/// Actions and their journals, kept in the database, which must outlive the store. Its functions throw
/// StorageError too: `conflict` where an id is taken, or the unit is not kept; `corrupt` where a row holds
/// what no action may.
std::unique_ptr<assessment::PlanStore> planStore(Database& database);

}  // namespace trainer
