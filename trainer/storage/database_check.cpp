#include "trainer/storage/database_check.h"

#include <stdexcept>

#include "trainer/storage/connection.h"
#include "trainer/storage/erasing.h"
#include "trainer/storage/plan_store.h"
#include "trainer/storage/table_rows.h"

namespace trainer {
namespace {

using Kind = DatabaseFault::Kind;
using HashOf = std::function<std::string(const std::string&)>;

class Check {
  public:
    Check(Database& database, const HashOf& hashOf)
        : connection_(database.connection()), plans_(planStore(database)), hashOf_(hashOf) {}

    DatabaseReport report() {
        DatabaseReport report;
        report.schema = schemaOf(connection_);
        for (const std::string& damage : connection_.damages())
            faults_.push_back({Kind::damaged, "", damage});
        for (const Table& table : tables()) {
            report.counts.push_back({table.name, connection_.number("SELECT COUNT(*) FROM " + table.name)});
            findOrphans(table);
        }
        findChangedTexts();
        findHoles();
        findUntold();
        report.faults = std::move(faults_);
        return report;
    }

  private:
    /// Each row of the query, which gives one text, is a fault.
    void find(Kind kind, const std::string& table, const std::string& query) {
        connection_.run([&] {
            std::string key;
            soci::statement rows = (connection_.session()->prepare << query, soci::into(key));
            eachRow(rows, [&] { faults_.push_back({kind, table, key}); });
        });
    }
    void findOrphans(const Table& table) {
        for (const Reference& to : table.references) {
            const std::string column = "child." + to.column;
            find(Kind::orphan, table.name,
                 "SELECT child." + table.key.front() + " FROM " + table.name + " AS child LEFT JOIN " +
                     to.table + " AS parent ON parent." + to.key + " = " + column + " WHERE " + column +
                     " IS NOT NULL AND parent." + to.key + " IS NULL ORDER BY 1");
        }
    }
    /// Both tables have the hash first and the text last.
    void findChangedTexts() {
        for (const char* name : {"edition", "framework_version"})
            eachTableRow(connection_, tableNamed(name), [&](const TableRow& row) {
                const std::string& hash = row.front().value();
                if (hashOf_(row.back().value()) != hash) faults_.push_back({Kind::changed, name, hash});
            });
    }
    void findHoles() {
        find(Kind::incomplete, "answer",
             "SELECT attempt_id FROM answer GROUP BY attempt_id"
             " HAVING MIN(place) <> 0 OR MAX(place) <> COUNT(*) - 1 ORDER BY 1");
    }

    void findUntold() {
        std::vector<std::string> ids;
        eachTableRow(connection_, tableNamed("action"),
                     [&](const TableRow& row) { ids.push_back(row.front().value()); });
        for (const std::string& id : ids)
            if (!isTold(id)) faults_.push_back({Kind::untold, "action", id});
    }
    bool isTold(const std::string& id) {
        try {
            const auto kept = plans_->action(id);
            return kept && assessment::rebuilt(kept->id, kept->unit, plans_->journal(id)) == *kept;
        } catch (const std::invalid_argument&) {
            return false;
        } catch (const StorageError& error) {
            if (error.kind != StorageError::Kind::corrupt) throw;
            return false;
        }
    }

    Connection& connection_;
    std::unique_ptr<assessment::PlanStore> plans_;
    const HashOf& hashOf_;
    std::vector<DatabaseFault> faults_;
};

}  // namespace

DatabaseReport checkDatabase(Database& database, const HashOf& hashOf) {
    DatabaseReport report;
    Connection& connection = database.connection();
    connection.snapshot([&] {
        connection.share(openRounds);
        report = Check(database, hashOf).report();
    });
    return report;
}

}  // namespace trainer
