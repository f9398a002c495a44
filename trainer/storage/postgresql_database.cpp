#include "trainer/storage/postgresql_database.h"

#include "trainer/storage/database.h"
#include "trainer/storage/postgresql_connection.h"
#include "trainer/storage/tables.h"

namespace trainer {
namespace {

bool hasSchema(PostgresqlConnection& connection) {
    return connection.number("SELECT COUNT(*) FROM pg_catalog.pg_namespace WHERE nspname = 'cap_usager'") > 0;
}

/// Tables in a schema of our name, and not the one that says which steps they have taken: somebody else's.
void requireOurs(PostgresqlConnection& connection) {
    if (!hasSchema(connection)) return;
    // Without this right the tables would look as if they were not there.
    if (connection.text("SELECT CAST(has_schema_privilege('cap_usager', 'USAGE') AS TEXT)") != "true")
        throw StorageError(StorageError::Kind::read_only, connection.path());
    if (connection.hasTable("schema_version")) return;
    if (connection.number("SELECT COUNT(*) FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace"
                          " ON pg_namespace.oid = relnamespace WHERE nspname = 'cap_usager'") > 0)
        throw StorageError(StorageError::Kind::not_ours, connection.path());
}

/// ANALYZE, which a server does by itself, would put samples of ballots into the catalogue, where they
/// outlive their table's rows.
void keepNoSamples(PostgresqlConnection& connection) {
    for (const char* table : {"ballot", "card"}) {
        if (!connection.hasTable(table)) continue;
        for (const std::string& column : tableNamed(table).columns)
            connection.execute("ALTER TABLE " + std::string(table) + " ALTER COLUMN " + column +
                               " SET STATISTICS 0");
    }
}

/// All steps in one transaction, as no copy is kept: an upgrade that fails leaves everything as it was. It
/// sees what another program committed while it waited for it (READ COMMITTED).
void upgrade(PostgresqlConnection& connection, const std::vector<Migration>& steps) {
    connection.change([&] {
        connection.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        // An administrator may have made the schema for somebody who may not.
        if (!hasSchema(connection)) connection.execute("CREATE SCHEMA cap_usager");
        migrate(connection, steps);
        keepNoSamples(connection);
    });
}

}  // namespace

Opened openPostgresqlDatabase(const std::string& address, const DatabaseOptions& options) {
    auto connection = std::make_unique<PostgresqlConnection>(address, options.busyTimeout);
    requireOurs(*connection);
    const int before = schemaOf(*connection);
    if (before != static_cast<int>(options.migrations.size())) upgrade(*connection, options.migrations);
    return {std::move(connection), before};
}

}  // namespace trainer
