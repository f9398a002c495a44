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
    /// How long a change waits for another process to finish its own.
    std::chrono::milliseconds busyTimeout{5000};
    std::vector<Migration> migrations = trainer::migrations();
    /// Names the network file system of a path, if it lies on one.
    std::function<std::optional<std::string>(const std::string&)> networkShare = trainer::networkShare;
};

/// The file that holds the work, open and with this program's schema. For one thread; the stores made on it
/// must go before it does. Several processes may have the same file open.
class Database {
  public:
    /// Opens the file, or makes it, and its folders, for their owner only. A file of an earlier version is
    /// upgraded after a copy of it was kept beside it (see migrate). Throws StorageError, and leaves the file
    /// as it was.
    explicit Database(const std::string& path, const DatabaseOptions& options = {});
    ~Database();

    /// The file's absolute path.
    const std::string& path() const;
    /// Runs the work in one transaction: everything the stores did in it is kept and durable, or, where
    /// anything is thrown, nothing is. One `change` may be inside another. Throws what the work throws, and
    /// StorageError.
    void change(const std::function<void()>& work);
    /// For the stores of this folder.
    Connection& connection() { return *connection_; }

  private:
    std::unique_ptr<Connection> connection_;
};

}  // namespace trainer
