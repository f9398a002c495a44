#pragma once
#include <soci/soci.h>

#include <chrono>
#include <functional>
#include <string>

#include "trainer/storage/storage_error.h"

namespace sqlite_api {
struct sqlite3;
}

// For this folder only: what the stores and the database share to speak to SQLite through SOCI.
namespace trainer {

/// Which failure an extended result code of SQLite stands for; `systemError` is the errno behind it, or 0.
StorageError::Kind kindOfResult(int code, int systemError);

/// One connection to one SQLite file, for one thread. Statements prepared on it must go before it does.
class Connection {
  public:
    /// Opens a file that is there, to read and write it, or ":memory:". Nothing is read yet. Throws
    /// StorageError.
    Connection(std::string path, std::chrono::milliseconds busyTimeout);

    const std::string& path() const { return path_; }
    soci::session& session() { return session_; }
    /// True if the system lets us only read the file.
    bool isReadOnly() const;
    /// The file's size and its own first bytes, at most 100, without asking SQLite to make sense of them.
    struct Header {
        long long size = 0;
        std::string bytes;
    };
    Header header() const;

    /// Runs one statement that gives no row. Throws StorageError.
    void execute(const std::string& sql);
    /// The one value that a query gives. Throws StorageError.
    std::string text(const std::string& sql);
    long long number(const std::string& sql);

    /// Runs work that uses SOCI; what SOCI throws comes out as a StorageError. All SQL goes through here.
    template <class Work>
    decltype(auto) run(Work&& work) {
        try {
            return work();
        } catch (const soci::soci_error& error) {
            fail(error);
        }
    }
    /// The same for work that makes domain values from rows: a row that makes no value is a corrupt file.
    template <class Work>
    decltype(auto) read(Work&& work) {
        try {
            return run(work);
        } catch (const std::invalid_argument& error) {
            throw StorageError(StorageError::Kind::corrupt, path_, 0, error.what());
        }
    }
    /// Runs the work in one transaction: all of it is kept and durable, or, where anything is thrown, none.
    /// Inside another `change` it is a part of that one, but is undone alone where it throws.
    void change(const std::function<void()>& work);

  private:
    [[noreturn]] void fail(const soci::soci_error& error) const;
    int systemError() const;
    bool isInTransaction() const;
    void undo(const char* sql) noexcept;

    std::string path_;
    soci::session session_;
    sqlite_api::sqlite3* handle_;  ///< the session's own
};

/// Leaves a prepared query with nothing more to read. A query that SQLite thinks is still being read holds
/// its view of the file: the write-ahead log then cannot shrink, and the connection reads stale rows.
void rewind(soci::statement& query);

/// Runs a prepared query and calls `row` for each row, once its values are in the variables of `into`.
template <class Row>
void eachRow(soci::statement& query, Row&& row) {
    struct Rewind {
        soci::statement& query;
        ~Rewind() { rewind(query); }
    } const atEnd{query};
    for (bool more = query.execute(true); more; more = query.fetch()) row();
}

/// Runs a prepared query for its first row; false if there is none.
bool firstRow(soci::statement& query);

}  // namespace trainer
