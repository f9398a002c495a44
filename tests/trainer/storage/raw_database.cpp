#include "tests/trainer/storage/raw_database.h"

RawDatabase::RawDatabase(const std::string& place) {
    if (place.starts_with("postgresql://"))
        postgresql_ = std::make_unique<RawPostgresql>(place);
    else
        sqlite_ = std::make_unique<RawSqlite>(place);
}

std::string RawDatabase::value(const std::string& sql) {
    return sqlite_ ? sqlite_->value(sql) : postgresql_->value(sql);
}
