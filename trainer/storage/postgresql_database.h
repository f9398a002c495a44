#pragma once
#include <memory>
#include <string>

namespace trainer {

class Connection;
struct DatabaseOptions;

/// Opens the database at an address ("postgresql://…"), or makes its tables, as Database says.
std::unique_ptr<Connection> openPostgresqlDatabase(const std::string& address,
                                                   const DatabaseOptions& options);

}  // namespace trainer
