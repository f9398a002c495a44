#pragma once
#include <memory>
#include <string>

namespace trainer {

class Connection;
struct DatabaseOptions;

/// Opens the database in a file, or makes it, as Database says.
std::unique_ptr<Connection> openSqliteFile(const std::string& path, const DatabaseOptions& options);

}  // namespace trainer
