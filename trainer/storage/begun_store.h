#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/plan/begun.h"

namespace trainer {

class Database;

/// What people have begun, kept in the database, which must outlive the store. Its functions throw
/// StorageError: `conflict` where the person is not kept, `corrupt` where a row makes no fields.
std::unique_ptr<assessment::BegunStore> begunStore(Database& database);

// The rest is for this folder only.

std::string begunText(const std::vector<assessment::Begun::Field>& fields);
/// Throws std::invalid_argument.
std::vector<assessment::Begun::Field> begunIn(std::string_view text);

}  // namespace trainer
