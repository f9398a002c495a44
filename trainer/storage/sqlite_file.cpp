#include "trainer/storage/sqlite_file.h"

#include <unistd.h>

#include <filesystem>

#include "trainer/storage/database.h"
#include "trainer/storage/file_system.h"
#include "trainer/storage/sqlite_connection.h"

namespace trainer {
namespace {

using Kind = StorageError::Kind;

/// "CapU", SQLite's application id, which `file` shows too.
constexpr std::string_view ourMark = "CapU";
constexpr const char* markOurs = "PRAGMA application_id = 0x43617055";

std::string prepareFile(const std::string& said, const DatabaseOptions& options) {
    const std::filesystem::path path = std::filesystem::absolute(said).lexically_normal();
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored))
        throw StorageError(Kind::not_a_file, path.string());
    if (const auto share = options.networkShare(path.string()))
        throw StorageError::networkShare(path.string(), *share);
    makeFolders(path.parent_path().string());
    makeFile(path.string());
    return path.string();
}

/// The header of an SQLite file (sqlite.org/fileformat.html, section 1.3). It is looked at before SQLite is,
/// so that nothing locks or recovers a file of somebody else's.
class FileHeader {
  public:
    explicit FileHeader(const SqliteConnection& connection) : header_(connection.header()) {}

    bool isEmpty() const { return header_.size == 0; }
    bool isSqlite() const { return header_.bytes.starts_with(std::string_view("SQLite format 3\0", 16)); }
    /// True also where the file ends before it says.
    bool mayBeOurs() const { return header_.bytes.size() < 72 || header_.bytes.substr(68, 4) == ourMark; }
    /// False if the file ends before its last page does. SQLite notices where whole pages are missing; what
    /// is missing of the last one it would read as zeros.
    bool isWhole() const {
        if (header_.bytes.size() < 100) return false;
        const bool countIsValid = number(24, 4) == number(92, 4);
        const long long pageSize = number(16, 2) == 1 ? 65536 : number(16, 2);
        return !countIsValid || header_.size >= pageSize * number(28, 4);
    }

  private:
    long long number(std::size_t at, std::size_t length) const {
        long long value = 0;
        for (const char byte : header_.bytes.substr(at, length))
            value = value * 256 + static_cast<unsigned char>(byte);
        return value;
    }
    SqliteConnection::Header header_;
};

/// True while the file may be short for a good reason: what is missing is in a log.
bool hasLog(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(path + "-wal", ignored) ||
           std::filesystem::exists(path + "-journal", ignored);
}

void requireOurs(const SqliteConnection& connection) {
    const std::string& path = connection.path();
    const bool logBefore = hasLog(path);
    const FileHeader header(connection);
    if (header.isEmpty()) return;
    if (!header.isSqlite() || !header.mayBeOurs()) throw StorageError(Kind::not_ours, path);
    if (!header.isWhole() && !logBefore && !hasLog(path)) throw StorageError(Kind::corrupt, path);
}

/// Marks a new file before it holds anything. In WAL mode the mark would stay in the log for a time, and the
/// file would look like somebody else's: so the mark comes first, then the log.
void markFile(Connection& connection) {
    if (connection.number("PRAGMA application_id") == 0) connection.execute(markOurs);
}

/// SQLite does not wait where two processes turn the log on at the same moment.
void useWriteAheadLog(Connection& connection, std::chrono::milliseconds timeout) {
    if (connection.text("PRAGMA journal_mode") == "wal") return;
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        try {
            connection.text("PRAGMA journal_mode = WAL");
            return;
        } catch (const StorageError& error) {
            if (error.kind != Kind::locked || std::chrono::steady_clock::now() > deadline) throw;
        }
        ::usleep(5000);
    }
}

/// A file that goes away unless it was given its name.
struct PartFile {
    explicit PartFile(const std::string& path) : name(makeFileBeside(path)) {}
    ~PartFile() { ::unlink(name.c_str()); }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    const std::string name;
};

/// The copy sees what is in the write-ahead log too, and is refused inside a transaction: so another process
/// may upgrade the file meanwhile, and then it is that process that kept the copy.
void keepCopy(SqliteConnection& connection, int version) {
    const std::string path = connection.path() + ".before-" + std::to_string(version + 1);
    const PartFile part(path);
    connection.copyTo(part.name);
    int copied = 0;
    {
        SqliteConnection copy(part.name, std::chrono::milliseconds(0));
        copied = schemaOf(copy);
    }
    if (copied == version) moveDurably(part.name, path);
}

}  // namespace

Opened openSqliteFile(const std::string& path, const DatabaseOptions& options) {
    auto connection = std::make_unique<SqliteConnection>(prepareFile(path, options), options.busyTimeout);
    requireOurs(*connection);
    if (connection->isReadOnly()) throw StorageError(Kind::read_only, connection->path());
    connection->execute("PRAGMA synchronous = FULL");
    connection->execute("PRAGMA foreign_keys = ON");
    // What is deleted is overwritten with zeros.
    connection->execute("PRAGMA secure_delete = ON");
    // 16 MB. One person's history in a big file touches more pages than SQLite's usual 2 MB hold, and would
    // then be read anew each time.
    connection->execute("PRAGMA cache_size = -16000");
    markFile(*connection);
    useWriteAheadLog(*connection, options.busyTimeout);
    const int before = schemaOf(*connection);
    migrate(*connection, options.migrations, [&](int found) { keepCopy(*connection, found); });
    // A process ended before it could.
    if (connection->number("PRAGMA user_version") != 0) connection->sweep();
    return {std::move(connection), before};
}

void copySqliteFile(const std::string& from, const std::string& to) {
    const std::string path = std::filesystem::absolute(from).lexically_normal().string();
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored))
        throw StorageError(Kind::not_a_file, path);
    SqliteConnection connection(path, std::chrono::milliseconds(0));
    requireOurs(connection);
    const int found = schemaOf(connection);
    const int known = static_cast<int>(migrations().size());
    if (found == 0) throw StorageError(Kind::not_ours, path);
    if (found > known) throw StorageError::newerSchema(path, found, known);
    connection.copyTo(to);
}

}  // namespace trainer
