#pragma once
#include <memory>

#include "assessment/diagnostic/campaign_store.h"

namespace trainer {

class Database;

/// Campaigns, kept in the database, which must outlive the store. Its functions throw StorageError too:
/// `conflict` where an id, or a unit's wave, is taken, or the unit or the person is not kept; `corrupt` where
/// a row holds what no campaign may.
std::unique_ptr<assessment::CampaignStore> campaignStore(Database& database);

}  // namespace trainer
