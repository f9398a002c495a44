#pragma once
#include <memory>

#include "scenarios/play/draft_store.h"

namespace trainer {

class Database;

/// Drafts kept in the database, which must outlive the store. Its functions throw StorageError: `conflict`
/// where the attempt is not kept.
std::unique_ptr<scenarios::DraftStore> draftStore(Database& database);

}  // namespace trainer
