#pragma once
#include <string>

struct pg_conn;

/// PostgreSQL without the program: to look at what it wrote, and to get in its way. Names are looked up in
/// the program's schema.
class RawPostgresql {
  public:
    explicit RawPostgresql(const std::string& address);
    ~RawPostgresql();
    RawPostgresql(const RawPostgresql&) = delete;
    RawPostgresql& operator=(const RawPostgresql&) = delete;

    /// Runs every statement. Throws std::runtime_error.
    void execute(const std::string& sql);
    /// The first value of the first row, as text; empty if there is none. Throws std::runtime_error.
    std::string value(const std::string& sql);
    /// Sends statements and does not wait for them.
    void send(const std::string& sql);
    /// Waits for what was sent. Throws std::runtime_error.
    void finish();

  private:
    pg_conn* handle_;
};
