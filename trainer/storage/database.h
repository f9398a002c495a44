#pragma once
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "trainer/storage/file_system.h"
#include "trainer/storage/migrations.h"

namespace trainer {

class Connection;

/// How a database is opened. Tests change it.
struct DatabaseOptions {
    /// How long a change waits for others to finish their own.
    std::chrono::milliseconds busyTimeout{5000};
    std::vector<Migration> migrations = trainer::migrations();
    /// Names the network file system of a path, if it lies on one.
    std::function<std::optional<std::string>(const std::string&)> networkShare = trainer::networkShare;
};

/// The database that holds the work, open and with this program's schema: a file of this machine, or a part
/// of one on a PostgreSQL server. For one thread; the stores made on it must go before it does. Several
/// processes may have the same one open.
class Database {
  public:
    /// Opens a file, or makes it, and its folders, for their owner only. A file of an earlier version is
    /// upgraded after a copy of it was kept beside it: "<path>.before-3" is the file as it was before step 3.
    /// Or connects to "postgresql://…", and makes or upgrades its schema "cap_usager" in one transaction.
    /// Throws StorageError, and leaves everything as it was.
    explicit Database(const std::string& place, const DatabaseOptions& options = {});
    ~Database();

    /// The file's absolute path, or the address without its password.
    const std::string& path() const;
    /// The schema it had when it was opened, before it was upgraded; 0 where there was none.
    int schemaBefore() const { return schemaBefore_; }
    int schema() const { return schema_; }
    /// True if it is a file of this machine.
    bool isFile() const;
    /// Runs the work in one transaction: everything the stores did in it is kept and durable, or, where
    /// anything is thrown, nothing is. One `change` may be inside another. The work may be done more than
    /// once (see Connection::change). Throws what the work throws, and StorageError.
    void change(const std::function<void()>& work);
    /// For the stores of this folder.
    Connection& connection() { return *connection_; }

  private:
    int schemaBefore_ = 0;
    int schema_ = 0;
    std::unique_ptr<Connection> connection_;
};

}  // namespace trainer
