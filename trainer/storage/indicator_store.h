#pragma once
#include <memory>

#include "assessment/plan/indicator.h"

namespace trainer {

class Database;

/// Indicators and their measures, kept in the database, which must outlive the store. Its functions throw
/// StorageError too: `conflict` where an id is taken, or the unit is not kept, or the indicator of a measure;
/// `corrupt` where a row holds what none may.
std::unique_ptr<assessment::IndicatorStore> indicatorStore(Database& database);

}  // namespace trainer
