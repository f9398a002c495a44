#pragma once
#include <memory>

#include "assessment/plan/assignment.h"

namespace trainer {

class Database;

/// Assignments, kept in the database, which must outlive the store. Its functions throw
/// StorageError too: `conflict` where an id is taken, or the unit is not kept, or the action; `corrupt` where
/// a row holds what none may.
std::unique_ptr<assessment::AssignmentStore> assignmentStore(Database& database);

}  // namespace trainer
