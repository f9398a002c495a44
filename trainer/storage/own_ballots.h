#pragma once
#include <map>
#include <string>

#include "assessment/diagnostic/campaign_store.h"

namespace trainer {

class Database;

/// What a person has answered in campaigns that are open, by the id of the campaign: of those that are closed
/// nobody knows any more. Throws StorageError.
std::map<std::string, assessment::OwnBallot> ownBallots(Database& database, const std::string& person);

}  // namespace trainer
