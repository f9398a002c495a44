#include "trainer/storage/sqlite_connection.h"

#include <soci/sqlite3/soci-sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "trainer/storage/kept_copies.h"

namespace trainer {
namespace {

using sqlite_api::sqlite3;

/// Opened by hand: SOCI's connect string cannot name every path (it splits at '=' and '"'), counts its
/// timeout in seconds, and its constructor leaks the handle where opening fails.
sqlite3* openFile(const std::string& path) {
    sqlite3* opened = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE;
    const int result = sqlite_api::sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    if (result == SQLITE_OK) return opened;
    const StorageError error(kindOfResult(result, sqlite_api::sqlite3_system_errno(opened)), path, result,
                             sqlite_api::sqlite3_errmsg(opened));
    sqlite_api::sqlite3_close(opened);
    throw error;
}

}  // namespace

StorageError::Kind kindOfResult(int code, int systemError) {
    using Kind = StorageError::Kind;
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return Kind::locked;
        case SQLITE_READONLY:
        case SQLITE_PERM: return Kind::read_only;
        case SQLITE_FULL: return Kind::disk_full;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return Kind::corrupt;
        case SQLITE_CONSTRAINT: return Kind::conflict;
        case SQLITE_CANTOPEN: return kindOfSystemError(systemError);
        case SQLITE_IOERR: {
            const Kind kind = kindOfSystemError(systemError);
            return kind == Kind::disk_full || kind == Kind::read_only ? kind : Kind::input_output;
        }
        default: return Kind::other;
    }
}

SqliteConnection::SqliteConnection(const std::string& path, std::chrono::milliseconds busyTimeout)
    : Connection(path, busyTimeout) {
    session();
}

std::shared_ptr<soci::session> SqliteConnection::open() {
    auto session = std::make_shared<soci::session>(soci::sqlite3, ":memory:");
    handle_ = openFile(path());
    auto& backend = static_cast<soci::sqlite3_session_backend&>(*session->get_backend());
    sqlite_api::sqlite3_close(std::exchange(backend.conn_, handle_));
    sqlite_api::sqlite3_busy_handler(handle_, waitForOthers, this);
    return session;
}

/// SQLite's own way of waiting sleeps longer and longer, up to 100 ms: where eight processes write all the
/// time, some then wait for seconds while others never do.
int SqliteConnection::waitForOthers(void* connection, int count) {
    auto& self = *static_cast<SqliteConnection*>(connection);
    if (count == 0) self.waiting_ = TryingAgain(self.patience(), std::chrono::milliseconds(2));
    return self.waiting_.wait() ? 1 : 0;
}

bool SqliteConnection::isReadOnly() const {
    return sqlite_api::sqlite3_db_readonly(handle_, "main") == 1;
}

/// Read through SQLite's own descriptor: closing another one on the same file would drop the POSIX locks of
/// every connection this process has on it.
SqliteConnection::Header SqliteConnection::header() const {
    sqlite_api::sqlite3_file* file = nullptr;
    sqlite_api::sqlite3_file_control(handle_, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite_api::sqlite3_int64 size = 0;
    if (file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw StorageError(StorageError::Kind::input_output, path());
    std::string bytes(static_cast<std::size_t>(std::min<sqlite_api::sqlite3_int64>(size, 100)), '\0');
    const int result = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (result != SQLITE_OK) throw StorageError(StorageError::Kind::input_output, path(), result);
    return {size, bytes};
}

void SqliteConnection::copyTo(const std::string& file) {
    run([&] { *session() << "VACUUM INTO :file", soci::use(file); });
}

bool SqliteConnection::hasTable(const std::string& name) {
    return number("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '" + name + "'") > 0;
}

std::vector<std::string> SqliteConnection::damages() {
    return run([&] {
        std::vector<std::string> found;
        std::string line;
        soci::statement check = (session()->prepare << "PRAGMA integrity_check", soci::into(line));
        eachRow(check, [&] {
            if (line != "ok") found.push_back(line);
        });
        return found;
    });
}

/// A change locks the whole file.
void SqliteConnection::lock(const std::string&) {}

/// Who reads the file sees it as it was at one moment.
void SqliteConnection::share(const std::string&) {}

void SqliteConnection::seize(const std::string&) {}

/// Without a condition, and without triggers or references, SQLite clears the pages of the table and of its
/// indexes as a whole, which secure_delete fills with zeros. Row by row it would leave old copies of rows in
/// the gaps of pages that it once divided or joined.
void SqliteConnection::empty(const std::string& table) {
    execute("DELETE FROM " + table);
}

/// user_version is a number in the header of the file, changed with the rest of a transaction.
void SqliteConnection::noteTraces() {
    execute("PRAGMA user_version = 1");
}

/// The write-ahead log holds pages as they were. To empty it, SQLite waits for all who read.
void SqliteConnection::sweep() {
    if (isInTransaction()) return;
    forgetInCopies(*this);
    if (number("PRAGMA wal_checkpoint(TRUNCATE)") == 0) execute("PRAGMA user_version = 0");
}

/// BEGIN IMMEDIATE and not soci::session::begin(), which says BEGIN: that takes the right to write only at
/// the first write, and fails there at once, however long the timeout, if another process wrote since the
/// first read. IMMEDIATE takes it at the start, where waiting helps.
const char* SqliteConnection::beginChange() const {
    return "BEGIN IMMEDIATE";
}

const char* SqliteConnection::beginSnapshot() const {
    return "BEGIN";
}

void SqliteConnection::commit() {
    *session() << "COMMIT";
}

/// SQLite has already undone the whole transaction after some failures (a full disk): then nothing is left to
/// do. A COMMIT that fails may leave it open.
void SqliteConnection::undo(const char* sql) noexcept {
    if (isInTransaction()) sqlite_api::sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
}

bool SqliteConnection::isInTransaction() const {
    return sqlite_api::sqlite3_get_autocommit(handle_) == 0;
}

/// SQLite keeps the errno only where opening failed; elsewhere (a quota, a size limit) it is still in errno.
int SqliteConnection::systemError() const {
    const int error = errno;
    const int kept = sqlite_api::sqlite3_system_errno(handle_);
    return kept == 0 ? error : kept;
}

/// SOCI's what() repeats the query with its values; they are somebody's answers, and stay out of the error.
StorageError SqliteConnection::errorOf(const soci::soci_error& error) const {
    const int system = systemError();
    const auto* sqlite = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
    if (sqlite == nullptr) return {StorageError::Kind::other, path(), 0, error.get_error_message()};
    return {kindOfResult(sqlite->result(), system), path(), sqlite->result(),
            sqlite_api::sqlite3_errmsg(handle_)};
}

void rewind(soci::statement& query) {
    const auto* backend = dynamic_cast<soci::sqlite3_statement_backend*>(query.get_backend());
    if (backend != nullptr) sqlite_api::sqlite3_reset(backend->stmt_);
}

}  // namespace trainer
