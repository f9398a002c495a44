#pragma once
#include <memory>

#include "assessment/plan/event.h"

namespace trainer {

class Database;

/// Events, kept in the database, which must outlive the store. Its functions throw
/// StorageError too: `conflict` where an id is taken, or the unit is not kept; `corrupt` where a row holds
/// what none may.
std::unique_ptr<assessment::EventStore> eventStore(Database& database);

}  // namespace trainer
