#pragma once
#include <map>
#include <string>

#include "trainer/storage/connection.h"

// For this folder only.
namespace trainer {

/// The places of new rows of a table among those of their unit, or of whatever a column names, within one
/// change.
class Places {
  public:
    Places(Connection& connection, std::string table, std::string column = "unit_id")
        : connection_(connection), table_(std::move(table)), column_(std::move(column)) {}

    long long next(const std::string& owner) {
        const auto [place, isFirst] = next_.try_emplace(owner, 0);
        if (isFirst) {
            *connection_.session() << "SELECT COALESCE(MAX(place), -1) FROM " + table_ + " WHERE " + column_ +
                                          " = :owner",
                soci::use(owner), soci::into(place->second);
            ++place->second;
        }
        return place->second++;
    }

  private:
    Connection& connection_;
    std::string table_;
    std::string column_;
    std::map<std::string, long long> next_;
};

}  // namespace trainer
