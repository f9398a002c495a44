#pragma once
#include <sqlite3.h>

#include <initializer_list>
#include <string>
#include <variant>

namespace bench {

/// An SQLite file without anything between it and the measurement. Everything throws std::runtime_error.
class Sqlite {
  public:
    explicit Sqlite(const std::string& path);
    ~Sqlite() { sqlite3_close_v2(handle_); }
    Sqlite(const Sqlite&) = delete;
    Sqlite& operator=(const Sqlite&) = delete;

    void execute(const std::string& sql);
    sqlite3* handle() const { return handle_; }

  private:
    sqlite3* handle_ = nullptr;
};

/// A prepared statement that gives no rows.
class Insert {
  public:
    using Value = std::variant<long long, std::string_view>;

    Insert(Sqlite& database, const std::string& sql);
    ~Insert() { sqlite3_finalize(statement_); }
    Insert(const Insert&) = delete;
    Insert& operator=(const Insert&) = delete;

    void run(std::initializer_list<Value> values);

  private:
    sqlite3* handle_;
    sqlite3_stmt* statement_ = nullptr;
};

}  // namespace bench
