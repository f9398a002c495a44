#pragma once
#include <memory>

#include "assessment/team/trained_team.h"

namespace trainer {

class Database;

/// Who trained what, counted of the attempts in the database, which must outlive the store. Throws
/// StorageError.
std::unique_ptr<assessment::TrainedTeamStore> trainedTeamStore(Database& database);

}  // namespace trainer
