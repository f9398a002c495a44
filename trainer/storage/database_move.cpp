#include "trainer/storage/database_move.h"

#include <unistd.h>

#include <filesystem>

#include "trainer/storage/connection.h"
#include "trainer/storage/database_backup.h"
#include "trainer/storage/table_rows.h"

namespace trainer {
namespace {

using Kind = StorageError::Kind;

const char* const suffixes[] = {"", "-wal", "-shm"};

std::uintmax_t bytesOf(const std::string& file) {
    std::uintmax_t bytes = 0;
    for (const char* suffix : suffixes) {
        std::error_code notThere;
        const auto size = std::filesystem::file_size(file + suffix, notThere);
        if (!notThere) bytes += size;
    }
    return bytes;
}

/// While a copy is made, its content is in its log and then in its file.
void requireRoom(const Database& database, const std::string& folder) {
    std::error_code unknown;
    const auto room = std::filesystem::space(folder, unknown);
    if (!unknown && room.available < 2 * bytesOf(database.path()))
        throw StorageError(Kind::disk_full, databaseIn(folder));
}

}  // namespace

std::string databaseIn(const std::string& folder) {
    const auto whole = std::filesystem::absolute(folder) / "cap-usager.db";
    return whole.lexically_normal().string();
}

Moved copyInto(Database& database, const std::string& folder, const CopyProgress& progress,
               const DatabaseOptions& options) {
    const std::string file = databaseIn(folder);
    if (const auto share = options.networkShare(file)) throw StorageError::networkShare(file, *share);
    makeFolders(std::filesystem::path(file).parent_path().string());
    requireRoom(database, folder);
    return {file, backUp(database, file, progress)};
}

bool deleteCopied(const std::string& file, const std::vector<TableSum>& tables) {
    auto database = std::make_unique<Database>(file);
    std::vector<TableSum> now;
    database->change([&] {
        now.clear();
        for (const Table& table : trainer::tables()) now.push_back(sumOf(database->connection(), table));
    });
    database.reset();
    // Who has it open still has its log; the last one to close it takes that away.
    std::error_code ignored;
    if (now != tables || std::filesystem::exists(file + "-wal", ignored)) return false;
    ::unlink(file.c_str());
    return true;
}

long long rowsIn(Database& database) {
    long long rows = 0;
    for (const Table& table : tables())
        rows += database.connection().number("SELECT COUNT(*) FROM " + table.name);
    return rows;
}

}  // namespace trainer
