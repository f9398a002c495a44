#pragma once
#include <string>

#include "trainer/storage/opened.h"

namespace trainer {

struct DatabaseOptions;

/// Opens the database at an address ("postgresql://…"), or makes its tables, as Database says.
Opened openPostgresqlDatabase(const std::string& address, const DatabaseOptions& options);

}  // namespace trainer
