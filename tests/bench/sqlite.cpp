#include "tests/bench/sqlite.h"

#include <stdexcept>

namespace bench {
namespace {

void require(bool well, sqlite3* handle) {
    if (!well) throw std::runtime_error(sqlite3_errmsg(handle));
}

}  // namespace

Sqlite::Sqlite(const std::string& path) {
    require(sqlite3_open(path.c_str(), &handle_) == SQLITE_OK, handle_);
}

void Sqlite::execute(const std::string& sql) {
    require(sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, handle_);
}

Insert::Insert(Sqlite& database, const std::string& sql) : handle_(database.handle()) {
    require(sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement_, nullptr) == SQLITE_OK, handle_);
}

void Insert::run(std::initializer_list<Value> values) {
    int place = 0;
    for (const Value& value : values) {
        ++place;
        if (const auto* text = std::get_if<std::string_view>(&value))
            sqlite3_bind_text(statement_, place, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
        else
            sqlite3_bind_int64(statement_, place, std::get<long long>(value));
    }
    const int result = sqlite3_step(statement_);
    sqlite3_reset(statement_);
    require(result == SQLITE_DONE, handle_);
}

}  // namespace bench
