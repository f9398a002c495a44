#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace trainer {

class Connection;

/// One step of the schema. Its SQL is portable; a statement ends with a semicolon at the end of a line.
/// A table that ends in "/* by key */" keeps its rows in the order of its key, where the engine can.
struct Migration {
    int number;  ///< from 1, without a gap
    std::string_view name;
    std::string_view sql;
};

/// The files of migrations/, embedded.
const std::vector<Migration>& migrations();

/// The statements of a migration, without comment lines.
std::vector<std::string> statementsOf(std::string_view sql);

/// The number of the last step the database has taken; 0 for an empty one. Throws StorageError.
int schemaOf(Connection& connection);

/// Brings the schema to the last of the steps, each in one transaction with its number. Before it changes a
/// schema that is there, it calls `beforeUpgrade` with its number. Throws StorageError; newer_schema where
/// the database has steps that are not in the list.
void migrate(Connection& connection, const std::vector<Migration>& steps,
             const std::function<void(int)>& beforeUpgrade = {});

}  // namespace trainer
