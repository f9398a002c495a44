#include "trainer/storage/migrations.h"

#include <unistd.h>

#include "trainer/storage/connection.h"
#include "trainer/storage/file_system.h"

namespace trainer {
namespace {

/// The number of the last step the file has taken; 0 for an empty one.
int versionOf(Connection& connection) {
    if (connection.number("SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'") == 0) return 0;
    return static_cast<int>(connection.number("SELECT COALESCE(MAX(version), 0) FROM schema_version"));
}

void apply(Connection& connection, const Migration& step) {
    connection.change([&] {
        // Another process may have applied it while this one waited for the right to write.
        if (versionOf(connection) >= step.number) return;
        connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT "
            "NULL)");
        for (const std::string& statement : statementsOf(step.sql)) connection.execute(statement);
        const std::string name(step.name);
        connection.session() << "INSERT INTO schema_version (version, name) VALUES (:version, :name)",
            soci::use(step.number), soci::use(name);
    });
}

/// A file that goes away unless it was given its name.
struct PartFile {
    explicit PartFile(const std::string& path) : name(makeFileBeside(path)) {}
    ~PartFile() { ::unlink(name.c_str()); }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    const std::string name;
};

/// VACUUM INTO sees what is in the write-ahead log too, and is refused inside a transaction: so another
/// process may upgrade the file meanwhile, and then it is that process that kept the copy.
void keepCopy(Connection& connection, int version) {
    const std::string path = connection.path() + ".before-" + std::to_string(version + 1);
    const PartFile part(path);
    connection.run([&] { connection.session() << "VACUUM INTO :part", soci::use(part.name); });
    int copied = 0;
    {
        Connection copy(part.name, std::chrono::milliseconds(0));
        copied = versionOf(copy);
    }
    if (copied == version) moveDurably(part.name, path);
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

void migrate(Connection& connection, const std::vector<Migration>& steps) {
    const int found = versionOf(connection);
    const int known = static_cast<int>(steps.size());
    if (found > known) throw StorageError::newerSchema(connection.path(), found, known);
    if (found == known) return;
    if (found > 0) keepCopy(connection, found);
    for (const Migration& step : steps)
        if (step.number > found) apply(connection, step);
}

}  // namespace trainer
