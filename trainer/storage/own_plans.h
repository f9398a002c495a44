#pragma once
#include "assessment/plan/own_plans.h"
#include "assessment/team/person.h"

namespace trainer {

class Database;

/// What the plans of all units keep of a person. Nothing where somebody else has that name too: it may be
/// theirs. Throws StorageError.
assessment::OwnPlans ownPlans(Database& database, const assessment::Person& person);

}  // namespace trainer
