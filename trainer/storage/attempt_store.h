#pragma once
#include <memory>

#include "scenarios/play/attempt_store.h"

namespace trainer {

class Database;

/// Attempts, kept in the database, which must outlive the store. Its functions throw StorageError too:
/// `conflict` where an attempt's id is taken, or its person or an edition it names is not kept; `corrupt`
/// where a row holds what no attempt may. An attempt that is finished takes no more answers (AttemptMovedOn).
std::unique_ptr<scenarios::AttemptStore> attemptStore(Database& database);

}  // namespace trainer
