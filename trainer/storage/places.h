#pragma once
#include <map>
#include <string>

#include "trainer/storage/connection.h"

// For this folder only.
namespace trainer {

/// The places of new rows of a table among those of their unit, within one change.
class Places {
  public:
    Places(Connection& connection, std::string table) : connection_(connection), table_(std::move(table)) {}

    long long next(const std::string& unit) {
        const auto [place, isFirst] = next_.try_emplace(unit, 0);
        if (isFirst) {
            *connection_.session() << "SELECT COALESCE(MAX(place), -1) FROM " + table_ +
                                          " WHERE unit_id = :unit",
                soci::use(unit), soci::into(place->second);
            ++place->second;
        }
        return place->second++;
    }

  private:
    Connection& connection_;
    std::string table_;
    std::map<std::string, long long> next_;
};

}  // namespace trainer
