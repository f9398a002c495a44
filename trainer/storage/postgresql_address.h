#pragma once
#include <string>

namespace trainer {

/// True for "postgresql://…" and "postgres://…": a database on a server, where everything else is a file.
bool isPostgresqlAddress(const std::string& said);

/// The address as people may see it: without any password.
std::string shownAddress(const std::string& address);

/// What libpq's connection functions take: the address, and what it leaves open of how we connect. Throws
/// StorageError (cannot_open) where libpq cannot read the address.
std::string connectString(const std::string& address);

}  // namespace trainer
