#pragma once
#include <string_view>

#include "trainer/storage/connection.h"

struct pg_conn;

namespace trainer {

/// Which failure an SQLSTATE of PostgreSQL stands for (its manual, appendix A).
StorageError::Kind kindOfState(std::string_view state);

/// A connection to one database of a PostgreSQL server. All this program keeps there lies in a schema of its
/// own, "cap_usager".
///
/// Every transaction is SERIALIZABLE: the server sees to it that changes come out as if one had been done
/// after the other, as they are in an SQLite file, so that the same SQL is right on both. It refuses one of
/// two that cannot be put in a row, and Connection does that one again.
class PostgresqlConnection : public Connection {
  public:
    /// Connects. `patience` is the longest wait for somebody else's lock. Throws StorageError.
    PostgresqlConnection(const std::string& address, std::chrono::milliseconds patience);

    bool hasTable(const std::string& name) override;
    const char* byKey() const override { return ""; }
    std::vector<std::string> damages() override;
    void lock(const std::string& tables) override;
    void share(const std::string& tables) override;
    void seize(const std::string& tables) override;
    void empty(const std::string& table) override;
    void noteTraces() override;
    void sweep() override;

  private:
    std::shared_ptr<soci::session> open() override;
    StorageError errorOf(const soci::soci_error& error) const override;
    const char* beginChange() const override;
    const char* beginSnapshot() const override;
    bool isInTransaction() const override;
    void commit() override;
    void undo(const char* sql) noexcept override;
    std::shared_ptr<soci::session> connect() const;
    void prepare(soci::session& session);

    std::string connectString_;
    pg_conn* handle_ = nullptr;  ///< the session's own
};

}  // namespace trainer
