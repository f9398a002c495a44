#include "trainer/storage/database_backup.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "trainer/storage/connection.h"
#include "trainer/storage/file_system.h"
#include "trainer/storage/postgresql_address.h"
#include "trainer/storage/sqlite_file.h"

namespace trainer {
namespace {

using Kind = StorageError::Kind;

/// A folder that goes away with everything in it.
struct TemporaryFolder {
    explicit TemporaryFolder(const std::string& beside) : path(makeFolderBeside(beside)) {}
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::string path;
};

bool isThere(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

/// A file on a shelf has no log beside it: it can be read where nothing can be written.
void putOnShelf(std::unique_ptr<Database> database, const std::string& file) {
    const std::string path = database->path();
    // The compiler keeps the end of it beside other pieces of text: without a mark, the last word runs into
    // them.
    database->connection().text("PRAGMA journal_mode = DELETE;");
    database.reset();
    moveDurably(path, file);
}

std::string forLooking() {
    return (std::filesystem::temp_directory_path() / "cap-usager-restore").string();
}

/// A backup is looked at, and upgraded, in a copy: it stays as it is.
struct BackupCopy {
    BackupCopy(const std::string& backup, const std::string& folder,
               const std::function<std::string(const std::string&)>& hashOf) {
        const std::string path = folder + "/backup.db";
        copySqliteFile(backup, path);
        database = std::make_unique<Database>(path);
        report = checkDatabase(*database, hashOf);
        // What a journal does not tell is all there nevertheless.
        const auto isDamage = [](const DatabaseFault& fault) {
            return fault.kind != DatabaseFault::Kind::untold;
        };
        if (std::ranges::any_of(report.faults, isDamage)) throw StorageError(Kind::corrupt, backup);
    }
    std::unique_ptr<Database> database;
    DatabaseReport report;
};

/// Empties the tables, those first that refer to others.
void clear(Connection& connection) {
    connection.execute("UPDATE unit SET parent_id = NULL");
    for (auto table = tables().rbegin(); table != tables().rend(); ++table)
        connection.execute("DELETE FROM " + table->name);
}

const char* const suffixes[] = {"-wal", "-shm", ""};

void rename(const std::string& from, const std::string& to) {
    for (const char* suffix : suffixes)
        if (isThere(from + suffix)) moveDurably(from + suffix, to + suffix);
}

/// Opens the database that is to be replaced; one that is damaged beyond opening is given another name first.
std::unique_ptr<Database> openToReplace(const std::string& place, const std::string& aside, bool& isMoved) {
    try {
        return std::make_unique<Database>(place);
    } catch (const StorageError& error) {
        if (error.kind != Kind::corrupt || isPostgresqlAddress(place)) throw;
        rename(error.path, aside);
        isMoved = true;
        return std::make_unique<Database>(place);
    }
}

void replace(Database& database, Database& backup, const std::string& aside, Restored& restored,
             const CopyProgress& progress) {
    Connection& connection = database.connection();
    connection.change([&] {
        connection.lock(tableNames());
        if (!isEmpty(connection)) {
            if (!database.isFile()) throw StorageError(Kind::taken, database.path());
            const TemporaryFolder folder(aside);
            auto copy = std::make_unique<Database>(folder.path + "/aside.db");
            copy->change([&] { copyTables(connection, copy->connection(), progress); });
            putOnShelf(std::move(copy), aside);
            restored.aside = aside;
            clear(connection);
        }
        backup.connection().snapshot(
            [&] { restored.tables = copyTables(backup.connection(), connection, progress); });
    });
}

}  // namespace

std::vector<TableSum> backUp(Database& database, const std::string& file, const CopyProgress& progress) {
    const std::string path = std::filesystem::absolute(file).lexically_normal().string();
    if (isThere(path)) throw StorageError(Kind::taken, path);
    const TemporaryFolder folder(path);
    try {
        auto copy = std::make_unique<Database>(folder.path + "/backup.db");
        auto sums = copyDatabase(database, *copy, progress);
        const auto damages = copy->connection().damages();
        if (!damages.empty()) throw StorageError(Kind::differs, path, 0, damages.front());
        putOnShelf(std::move(copy), path);
        return sums;
    } catch (StorageError& error) {
        // Nobody knows the folder in between, which is gone by now.
        if (error.path.starts_with(folder.path)) error.path = path;
        throw;
    }
}

DatabaseReport lookAtBackup(const std::string& backup,
                            const std::function<std::string(const std::string&)>& hashOf) {
    const TemporaryFolder folder(forLooking());
    return BackupCopy(backup, folder.path, hashOf).report;
}

Restored restore(const std::string& backup, const std::string& place, const std::string& stamp,
                 const std::function<std::string(const std::string&)>& hashOf, const CopyProgress& progress) {
    const TemporaryFolder folder(forLooking());
    BackupCopy from(backup, folder.path, hashOf);

    const std::string file =
        isPostgresqlAddress(place) ? place : std::filesystem::absolute(place).lexically_normal().string();
    const std::string aside = file + ".before-restore-" + stamp;
    bool isMoved = false;
    Restored restored;
    std::unique_ptr<Database> database = openToReplace(place, aside, isMoved);
    try {
        replace(*database, *from.database, aside, restored, progress);
    } catch (...) {
        unmake(std::move(database));
        if (isMoved) rename(aside, file);
        if (!restored.aside.empty()) std::filesystem::remove(restored.aside);
        throw;
    }
    if (isMoved) restored.aside = aside;
    return restored;
}

}  // namespace trainer
