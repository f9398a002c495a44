#pragma once
#include <string>

struct sqlite3;

/// SQLite without the program: to make the files a user may bring, and to look at what the program wrote.
class RawSqlite {
  public:
    explicit RawSqlite(const std::string& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// Runs every statement. Throws std::runtime_error.
    void execute(const std::string& sql);
    /// The first value of the first row, as text; empty if there is none. Throws std::runtime_error.
    std::string value(const std::string& sql);

  private:
    sqlite3* handle_ = nullptr;
};
