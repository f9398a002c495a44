#include "trainer/storage/connection.h"

namespace trainer {
namespace {

struct Inside {
    explicit Inside(int& counted) : depth(counted) { ++depth; }
    ~Inside() { --depth; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
    int& depth;
};

}  // namespace

const std::shared_ptr<soci::session>& Connection::session() {
    // What is left of a transaction must not go on as something of its own on another connection.
    if (isLost_ && depth_ > 0) throw StorageError(StorageError::Kind::disconnected, path_);
    if (!session_ || isLost_) {
        session_ = open();
        isLost_ = false;
    }
    return session_;
}

void Connection::execute(const std::string& sql) {
    run([&] { *session() << sql; });
}

std::string Connection::text(const std::string& sql) {
    std::string found;
    run([&] { *session() << sql, soci::into(found); });
    return found;
}

long long Connection::number(const std::string& sql) {
    long long found = 0;
    run([&] { *session() << sql, soci::into(found); });
    return found;
}

void Connection::change(const std::function<void()>& work) {
    if (isInTransaction()) return inside(work);
    for (TryingAgain tries(patience_);;) {
        try {
            return inTransaction(beginChange(), work);
        } catch (const StorageError& error) {
            if (!mayTryAgain(error, tries)) throw;
        }
    }
}

void Connection::snapshot(const std::function<void()>& work) {
    if (isInTransaction()) return run(work);
    inTransaction(beginSnapshot(), work);
}

void Connection::inTransaction(const char* beginning, const std::function<void()>& work) {
    begin(beginning);
    const Inside counted(depth_);
    try {
        run(work);
        run([&] { commit(); });
    } catch (...) {
        undo("ROLLBACK");
        throw;
    }
}

void Connection::inside(const std::function<void()>& work) {
    execute("SAVEPOINT inner_change");
    const Inside counted(depth_);
    try {
        run(work);
        execute("RELEASE inner_change");
    } catch (...) {
        undo("ROLLBACK TO inner_change; RELEASE inner_change");
        throw;
    }
}

/// Nothing was done yet: where the connection was lost since it was last used, it may be made anew.
void Connection::begin(const char* sql) {
    untilDone([&] { *session() << sql; });
}

bool Connection::mayTryAgain(const StorageError& error, TryingAgain& tries) const {
    if (depth_ > 0 || !error.mayPass) return false;
    // Where a key is taken, somebody else may have taken it since this work began. Once more tells.
    if (error.kind == StorageError::Kind::conflict && tries.count() > 0) return false;
    return tries.wait();
}

bool Connection::mayReconnect(const StorageError& error, TryingAgain& tries) const {
    if (depth_ > 0 || !isLost_ || tries.count() > 0) return false;
    tries.atOnce();
    return error.kind == StorageError::Kind::disconnected;
}

void Connection::fail(const soci::soci_error& error) {
    const StorageError found = errorOf(error);
    ++failures_;
    if (found.kind == StorageError::Kind::disconnected) isLost_ = true;
    throw found;
}

void perform(soci::statement& statement) {
    try {
        statement.execute(true);
    } catch (...) {
        rewind(statement);
        throw;
    }
}

bool firstRow(soci::statement& query) {
    bool found = false;
    try {
        found = query.execute(true);
    } catch (...) {
        rewind(query);
        throw;
    }
    rewind(query);
    return found;
}

}  // namespace trainer
