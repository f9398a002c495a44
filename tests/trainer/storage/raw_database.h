#pragma once
#include <memory>
#include <string>

#include "tests/postgresql/raw_postgresql.h"
#include "tests/trainer/storage/raw_sqlite.h"

/// The engine without the program, whichever it is.
class RawDatabase {
  public:
    explicit RawDatabase(const std::string& place);

    /// Runs every statement. Throws std::runtime_error.
    void execute(const std::string& sql) { value(sql); }
    /// The first value of the first row, as text; empty if there is none. Throws std::runtime_error.
    std::string value(const std::string& sql);

  private:
    std::unique_ptr<RawSqlite> sqlite_;
    std::unique_ptr<RawPostgresql> postgresql_;
};
