#pragma once
#include <stdexcept>
#include <string>

#include "tests/bench/sqlite.h"

namespace bench {

/// A prepared query.
class Rows {
  public:
    Rows(Sqlite& database, const std::string& sql) {
        if (sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &query_, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(database.handle()));
    }
    ~Rows() { sqlite3_finalize(query_); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    template <class Take>
    void each(Take&& take) {
        while (sqlite3_step(query_) == SQLITE_ROW) take(query_);
        sqlite3_reset(query_);
    }

  private:
    sqlite3_stmt* query_ = nullptr;
};

}  // namespace bench
