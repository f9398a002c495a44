#pragma once
#include <memory>

#include "assessment/plan/workshop_store.h"

namespace trainer {

class Database;

/// Workshops, kept in the database, which must outlive the store. Its functions throw
/// StorageError too: `conflict` where an id is taken, or the unit is not kept; `corrupt` where a row holds
/// what none may.
std::unique_ptr<assessment::WorkshopStore> workshopStore(Database& database);

}  // namespace trainer
