#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/team/team_store.h"
#include "trainer/storage/bound_row.h"
#include "trainer/storage/places.h"
#include "trainer/storage/prepared.h"

// For this folder only.
namespace trainer {

/// The rows of a kind of thing that belongs to a unit. A `Row` has a `value`, its `place` among those of its
/// unit, and `columns` bound to both; `set` and `found` go from a value to what is bound and back, `found`
/// may throw std::invalid_argument. It says its `table`, its `order`, and what an insert does `onConflict`.
template <class Row>
class UnitRows {
  public:
    using Value = decltype(Row::value);

    explicit UnitRows(Connection& connection) : connection_(connection) {}

    /// All or none. Gives how many were inserted.
    std::size_t add(const std::vector<Value>& values) {
        std::size_t added = 0;
        connection_.change([&] {
            added = 0;
            Places places(connection_, Row::table);
            for (const Value& value : values) {
                Insert& row = *insert_;
                row.set(value);
                if constexpr (requires { row.value.version; }) row.value.version = 1;
                row.place = places.next(value.unit);
                if (touched(row.run)) ++added;
            }
        });
        return added;
    }
    assessment::Update update(const Value& value) {
        return changed([&] {
            Update& row = *update_;
            row.set(value);
            row.seen = value.version;
            row.value.version = value.version + 1;
            return touched(row.run);
        });
    }
    assessment::Update remove(const Value& value) {
        return changed([&] {
            soci::statement row =
                (connection_.session()->prepare
                     << "DELETE FROM " + std::string(Row::table) + " WHERE id = :id AND version = :seen",
                 soci::use(value.id), soci::use(value.version));
            return touched(row);
        });
    }
    /// In the row's order; an empty unit: of all.
    std::vector<Value> of(const std::string& unit) {
        return unit.empty() ? where("", "") : where("WHERE unit_id = :unit", unit);
    }
    std::optional<Value> find(const std::string& id) {
        auto found = where("WHERE id = :id", id);
        if (found.empty()) return {};
        return std::move(found.front());
    }
    /// Those that meet a condition, which names the key, if there is one.
    std::vector<Value> where(const std::string& condition, const std::string& key) {
        return connection_.read([&] {
            std::vector<Value> found;
            Row row;
            std::string value = key;
            soci::statement rows =
                row.columns.select(*connection_.session(), condition + " ORDER BY " + Row::order,
                                   key.empty() ? nullptr : &value);
            eachRow(rows, [&] { found.push_back(row.found()); });
            return found;
        });
    }

  private:
    struct Insert : Row {
        soci::statement run;
        explicit Insert(soci::session& sql) : run(this->columns.insert(sql, Row::onConflict)) {}
    };
    struct Update : Row {
        long long seen = 1;
        soci::statement run;
        explicit Update(soci::session& sql) : run(this->columns.update(sql, this->value.id, seen)) {}
    };

    template <class Work>
    assessment::Update changed(Work&& work) {
        bool isThere = false;
        connection_.change([&] { isThere = work(); });
        return isThere ? assessment::Update::kept : assessment::Update::movedOn;
    }

    Connection& connection_;
    Prepared<Insert> insert_{connection_};
    Prepared<Update> update_{connection_};
};

}  // namespace trainer
