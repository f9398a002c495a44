#include "trainer/storage/migrations.h"

#include "trainer/storage/connection.h"

namespace trainer {
namespace {

/// A statement as the engine of the connection takes it.
std::string spokenTo(const Connection& connection, std::string statement) {
    constexpr std::string_view byKey = "/* by key */";
    if (const auto place = statement.find(byKey); place != std::string::npos)
        statement.replace(place, byKey.size(), connection.byKey());
    return statement;
}

void apply(Connection& connection, const Migration& step) {
    connection.change([&] {
        connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT "
            "NULL)");
        connection.lock("schema_version");
        // Another process may have applied it while this one waited for the right to write.
        if (schemaOf(connection) >= step.number) return;
        for (const std::string& statement : statementsOf(step.sql))
            connection.execute(spokenTo(connection, statement));
        const std::string name(step.name);
        *connection.session() << "INSERT INTO schema_version (version, name) VALUES (:version, :name)",
            soci::use(step.number), soci::use(name);
    });
}

}  // namespace

std::vector<std::string> statementsOf(std::string_view sql) {
    std::vector<std::string> statements;
    std::string statement;
    while (!sql.empty()) {
        const std::string_view line = sql.substr(0, sql.find('\n'));
        sql.remove_prefix(std::min(line.size() + 1, sql.size()));
        if (line.starts_with("--") || (line.empty() && statement.empty())) continue;
        statement.append(line).append("\n");
        if (!line.ends_with(';')) continue;
        statement.resize(statement.size() - 2);
        statements.push_back(std::move(statement));
        statement.clear();
    }
    if (!statement.empty()) statements.push_back(std::move(statement));
    return statements;
}

int schemaOf(Connection& connection) {
    if (!connection.hasTable("schema_version")) return 0;
    return static_cast<int>(connection.number("SELECT COALESCE(MAX(version), 0) FROM schema_version"));
}

void migrate(Connection& connection, const std::vector<Migration>& steps,
             const std::function<void(int)>& beforeUpgrade) {
    const int found = schemaOf(connection);
    const int known = static_cast<int>(steps.size());
    if (found > known) throw StorageError::newerSchema(connection.path(), found, known);
    if (found == known) return;
    if (found > 0 && beforeUpgrade) beforeUpgrade(found);
    for (const Migration& step : steps)
        if (step.number > found) apply(connection, step);
}

}  // namespace trainer
