#pragma once
#include "trainer/storage/connection.h"

namespace sqlite_api {
struct sqlite3;
}

namespace trainer {

/// Which failure an extended result code of SQLite stands for; `systemError` is the errno behind it, or 0.
StorageError::Kind kindOfResult(int code, int systemError);

/// A connection to one SQLite file.
class SqliteConnection : public Connection {
  public:
    /// Opens a file that is there, to read and write it, or ":memory:". Nothing is read yet. Throws
    /// StorageError.
    SqliteConnection(const std::string& path, std::chrono::milliseconds busyTimeout);

    /// True if the system lets us only read the file.
    bool isReadOnly() const;
    /// The file's size and its own first bytes, at most 100, without asking SQLite to make sense of them.
    struct Header {
        long long size = 0;
        std::string bytes;
    };
    Header header() const;
    /// Writes all the file holds, also what is still in its log, to another one that is empty or not there.
    void copyTo(const std::string& file);

    bool hasTable(const std::string& name) override;
    const char* byKey() const override { return "WITHOUT ROWID"; }
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
    int systemError() const;
    static int waitForOthers(void* connection, int count);

    sqlite_api::sqlite3* handle_ = nullptr;  ///< the session's own
    TryingAgain waiting_{std::chrono::milliseconds(0)};
};

}  // namespace trainer
