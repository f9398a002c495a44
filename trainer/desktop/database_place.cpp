#include "trainer/desktop/database_place.h"

#include <algorithm>
#include <filesystem>

#include "content/reading/file_text.h"
#include "trainer/storage/database_backup.h"
#include "trainer/storage/database_move.h"

namespace trainer {
namespace {

/// Rows of table after table as so many of a total.
CopyProgress rowsOf(long long total, const Advance& advance) {
    return [total, &advance, table = std::string(), before = 0LL, rows = 0LL](const std::string& now,
                                                                              long long there) mutable {
        if (now != table) before += rows;
        table = now;
        rows = there;
        advance(std::min(before + rows, total), total);
    };
}

long long rowsOf(const DatabaseReport& report) {
    long long rows = 0;
    for (const auto& count : report.counts) rows += count.rows;
    return rows;
}

long long rowsOf(const DatabaseReport& report, const std::string& table) {
    const auto found = std::ranges::find(report.counts, table, &DatabaseReport::Count::table);
    return found == report.counts.end() ? 0 : found->rows;
}

/// Each row is copied, and then compared.
constexpr long long twice = 2;

}  // namespace

bool DatabasePlace::isFile() const {
    return path_.find("://") == std::string::npos;
}

void DatabasePlace::backUp(const std::string& file, const Advance& advance) {
    Database database(path_);
    trainer::backUp(database, file, rowsOf(twice * rowsIn(database), advance));
}

BackupView DatabasePlace::lookAt(const std::string& backup, const Advance& advance) {
    advance(0, 0);
    const DatabaseReport report = lookAtBackup(backup, content::hashOf);
    return {rowsOf(report, "person"), rowsOf(report, "attempt"), rowsOf(report, "answer")};
}

std::string DatabasePlace::restore(const std::string& backup, const Advance& advance) {
    const DatabaseReport report = lookAtBackup(backup, content::hashOf);
    std::string stamp = world_.now();
    std::erase(stamp, ':');
    return trainer::restore(backup, path_, stamp, content::hashOf, rowsOf(twice * rowsOf(report), advance))
        .aside;
}

std::string DatabasePlace::fileIn(const std::string& folder) const {
    const std::string file = databaseIn(folder);
    std::error_code ignored;
    return std::filesystem::exists(file, ignored) ? file : std::string();
}

CopiedPlace DatabasePlace::copyInto(const std::string& folder, const Advance& advance) {
    Database database(path_);
    Moved moved = trainer::copyInto(database, folder, rowsOf(twice * rowsIn(database), advance));
    return {moved.file,
            [old = path_, tables = std::move(moved.tables)] { return deleteCopied(old, tables); }};
}

}  // namespace trainer
