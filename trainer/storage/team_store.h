#pragma once
#include <memory>

#include "assessment/team/team_store.h"

namespace trainer {

class Database;

/// Units and persons, kept in the database, which must outlive the store; lists are in the order of adding.
/// Its functions throw StorageError: `conflict` where an id is taken, or the unit named is not kept.
std::unique_ptr<assessment::TeamStore> teamStore(Database& database);

}  // namespace trainer
