#include "tests/trainer/storage/raw_sqlite.h"

#include <sqlite3.h>

#include <stdexcept>

namespace {

int takeFirst(void* taken, int count, char** values, char**) {
    auto& text = *static_cast<std::string*>(taken);
    if (text.empty() && count > 0 && values[0] != nullptr) text = values[0];
    return 0;
}

}  // namespace

RawSqlite::RawSqlite(const std::string& path) {
    if (sqlite3_open(path.c_str(), &handle_) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(handle_));
}

RawSqlite::~RawSqlite() {
    sqlite3_close(handle_);
}

void RawSqlite::execute(const std::string& sql) {
    value(sql);
}

std::string RawSqlite::value(const std::string& sql) {
    std::string found;
    if (sqlite3_exec(handle_, sql.c_str(), takeFirst, &found, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle_));
    return found;
}
