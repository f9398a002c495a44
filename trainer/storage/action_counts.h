#pragma once
#include <string>
#include <vector>

#include "assessment/plan/plan_store.h"
#include "trainer/storage/prepared.h"

// For plan_store.cpp only.
namespace trainer {

/// Counts actions by unit, engagement and status, from an index that holds all it asks for.
class ActionCounts {
  public:
    explicit ActionCounts(Connection& connection) : ofUnit_(connection), ofAll_(connection) {}

    /// Used inside Connection::read.
    std::vector<assessment::ActionCount> of(const std::string& unit, const assessment::Period& period,
                                            const std::string& today);

  private:
    struct Select {
        std::string unit, engagement, status, today, from, to, key;
        long long actions = 0, late = 0;
        soci::statement run;

        Select(soci::session& sql, bool ofUnit);
        std::vector<assessment::ActionCount> all();
    };
    struct OfUnit : Select {
        explicit OfUnit(soci::session& sql) : Select(sql, true) {}
    };
    struct OfAll : Select {
        explicit OfAll(soci::session& sql) : Select(sql, false) {}
    };

    Prepared<OfUnit> ofUnit_;
    Prepared<OfAll> ofAll_;
};

}  // namespace trainer
