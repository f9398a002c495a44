#include "trainer/storage/database.h"

#include "trainer/storage/connection.h"
#include "trainer/storage/postgresql_address.h"
#include "trainer/storage/postgresql_database.h"
#include "trainer/storage/sqlite_file.h"

namespace trainer {
namespace {

Opened open(const std::string& place, const DatabaseOptions& options) {
    return isPostgresqlAddress(place) ? openPostgresqlDatabase(place, options)
                                      : openSqliteFile(place, options);
}

}  // namespace

Database::Database(const std::string& place, const DatabaseOptions& options)
    : schema_(static_cast<int>(options.migrations.size())) {
    auto [connection, schemaBefore] = open(place, options);
    connection_ = std::move(connection);
    schemaBefore_ = schemaBefore;
}

Database::~Database() = default;

const std::string& Database::path() const {
    return connection_->path();
}

bool Database::isFile() const {
    return !isPostgresqlAddress(path());
}

void Database::change(const std::function<void()>& work) {
    connection_->change(work);
}

}  // namespace trainer
