#include "trainer/storage/database_copy.h"

#include <unistd.h>

#include "trainer/storage/connection.h"
#include "trainer/storage/erasing.h"
#include "trainer/storage/table_rows.h"

namespace trainer {
namespace {

using Kind = StorageError::Kind;

constexpr long long rowsBetweenWords = 1000;

TableSum copyTable(Connection& from, Connection& to, const Table& table, const CopyProgress& progress) {
    TableWriter writer(to, table);
    TableSum sum{table.name, 0, 0};
    progress(table.name, 0);
    eachTableRow(from, table, [&](const TableRow& row) {
        writer.insert(row);
        sum.add(row);
        if (sum.rows % rowsBetweenWords == 0) progress(table.name, sum.rows);
    });
    writer.finish();
    return sum;
}

}  // namespace

bool isEmpty(Connection& connection) {
    for (const Table& table : tables())
        if (connection.number("SELECT COUNT(*) FROM " + table.name) > 0) return false;
    return true;
}

std::vector<TableSum> copyTables(Connection& from, Connection& to, const CopyProgress& progress) {
    std::vector<TableSum> sums;
    for (const Table& table : tables()) sums.push_back(copyTable(from, to, table, progress));
    for (std::size_t i = 0; i < sums.size(); ++i) {
        progress(sums[i].table, sums[i].rows);
        const TableSum copied = sumOf(to, tables()[i]);
        if (copied == sums[i]) continue;
        throw StorageError(
            Kind::differs, to.path(), 0,
            sums[i].table + ": " + std::to_string(copied.rows) + " / " + std::to_string(sums[i].rows));
    }
    return sums;
}

std::vector<TableSum> copyDatabase(Database& from, Database& to, const CopyProgress& progress) {
    std::vector<TableSum> sums;
    from.connection().snapshot([&] {
        from.connection().share(openRounds);
        to.connection().change([&] {
            to.connection().lock(tableNames());
            if (!isEmpty(to.connection())) throw StorageError(Kind::taken, to.path());
            sums = copyTables(from.connection(), to.connection(), progress);
        });
    });
    return sums;
}

void unmake(std::unique_ptr<Database> database) {
    if (!database || database->schemaBefore() > 0) return;
    const std::string path = database->path();
    const bool isFile = database->isFile();
    Connection& connection = database->connection();
    bool isUnused = false;
    connection.change([&] {
        connection.lock(tableNames());
        isUnused = isEmpty(connection);
        if (isUnused && !isFile) connection.execute("DROP TABLE schema_version, " + tableNames());
    });
    database.reset();
    if (isUnused && isFile)
        for (const char* suffix : {"", "-wal", "-shm"}) ::unlink((path + suffix).c_str());
}

}  // namespace trainer
