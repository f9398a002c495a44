#pragma once
#include <soci/soci.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "trainer/storage/storage_error.h"
#include "trainer/storage/trying_again.h"

// For this folder only: what the stores and the database share to speak SQL through SOCI.
namespace trainer {

/// One connection to one database, for one thread: what is the same on every engine. Each engine derives its
/// own. A connection that was lost is made anew when it is next used outside a transaction.
class Connection {
  public:
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    /// Where the database is, as people may see it: a file's path, or an address without its password.
    const std::string& path() const { return path_; }
    /// The session that works now. Whoever keeps statements on it keeps it too (see Prepared). Throws
    /// StorageError where it was lost and cannot be made again.
    const std::shared_ptr<soci::session>& session();

    /// How often work failed here.
    int failures() const { return failures_; }

    /// Runs one statement that gives no row. Throws StorageError.
    void execute(const std::string& sql);
    /// The one value that a query gives. Throws StorageError.
    std::string text(const std::string& sql);
    long long number(const std::string& sql);
    virtual bool hasTable(const std::string& name) = 0;
    /// What the engine's own check says is wrong with the database, a line each. Throws StorageError.
    virtual std::vector<std::string> damages() = 0;
    /// What ends a CREATE TABLE whose rows are to lie in the order of their key; nothing where the engine
    /// knows no such tables.
    virtual const char* byKey() const = 0;
    /// Inside a change: nobody else may write to these tables until it ends.
    virtual void lock(const std::string& tables) = 0;
    /// At the start of a change or a snapshot: nobody empties these tables until it ends. Whatever reads or
    /// writes a table that others may empty begins with it.
    virtual void share(const std::string& tables) = 0;
    /// At the start of a change: nobody else reads or writes these tables until it ends.
    virtual void seize(const std::string& tables) = 0;
    /// Inside a change that seized the table: deletes all its rows, so that its pages hold nothing of them
    /// once the change is kept. Tables that refer to others, or that others refer to, cannot be emptied.
    virtual void empty(const std::string& table) = 0;
    /// Inside a change: notes that it deletes what nobody may find again, so that `sweep` is done at the next
    /// opening where this process does not live to do it.
    virtual void noteTraces() = 0;
    /// After such a change: takes away what the engine still holds of what was deleted. Where others still
    /// read it, it stays noted.
    virtual void sweep() = 0;

    /// Runs work that uses SOCI; what SOCI throws comes out as a StorageError. All SQL goes through here.
    template <class Work>
    decltype(auto) run(Work&& work) {
        try {
            return work();
        } catch (const soci::soci_error& error) {
            fail(error);
        }
    }
    /// The same for work that comes to the same however often it is done: outside a transaction it is done
    /// again where it met somebody else's, or the connection was lost before and is there again.
    template <class Work>
    decltype(auto) untilDone(Work&& work) {
        for (TryingAgain tries(patience_);;) {
            try {
                return run(work);
            } catch (const StorageError& error) {
                if (!mayTryAgain(error, tries) && !mayReconnect(error, tries)) throw;
            }
        }
    }
    /// The same for work that makes domain values from rows: a row that makes no value is a corrupt file.
    template <class Work>
    decltype(auto) read(Work&& work) {
        try {
            return untilDone(work);
        } catch (const std::invalid_argument& error) {
            throw StorageError(StorageError::Kind::corrupt, path_, 0, error.what());
        }
    }
    /// Runs the work in one transaction: all of it is kept and durable, or, where anything is thrown, none.
    /// Inside another `change` it is a part of that one, but is undone alone where it throws. Two changes
    /// always come out as if one had been done after the other; where the engine sees too late that they
    /// cannot, the work is done again from its start, so it must bear that: what it changes outside the
    /// database it sets, and does not add to.
    void change(const std::function<void()>& work);
    /// Runs work that only reads, and sees the database as it was at one moment. Inside a change it is a part
    /// of that one.
    void snapshot(const std::function<void()>& work);

  protected:
    using Milliseconds = std::chrono::milliseconds;

    Connection(std::string path, Milliseconds patience) : path_(std::move(path)), patience_(patience) {}

    Milliseconds patience() const { return patience_; }
    /// The session as it is, also where it is lost; nothing before `session` was first called.
    soci::session* present() const { return session_.get(); }

    virtual bool isInTransaction() const = 0;

  private:
    virtual std::shared_ptr<soci::session> open() = 0;
    virtual StorageError errorOf(const soci::soci_error& error) const = 0;
    virtual const char* beginChange() const = 0;
    virtual const char* beginSnapshot() const = 0;
    virtual void commit() = 0;
    virtual void undo(const char* sql) noexcept = 0;

    [[noreturn]] void fail(const soci::soci_error& error);
    bool mayTryAgain(const StorageError& error, TryingAgain& tries) const;
    bool mayReconnect(const StorageError& error, TryingAgain& tries) const;
    void begin(const char* sql);
    void inTransaction(const char* beginning, const std::function<void()>& work);
    void inside(const std::function<void()>& work);

    std::string path_;
    Milliseconds patience_;
    std::shared_ptr<soci::session> session_;
    bool isLost_ = false;
    int failures_ = 0;
    int depth_ = 0;  ///< of transactions whose work is running
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

/// Runs a prepared statement that gives no row.
void perform(soci::statement& statement);

/// Runs a prepared query for its first row; false if there is none.
bool firstRow(soci::statement& query);

}  // namespace trainer
