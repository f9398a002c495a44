#include "trainer/storage/assignment_store.h"

#include <set>

#include "trainer/storage/database.h"
#include "trainer/storage/unit_rows.h"

namespace trainer {
namespace {

using namespace assessment;

struct AssignmentRow {
    static constexpr const char* table = "assignment";
    static constexpr const char* order =
        "(SELECT unit.place FROM unit WHERE unit.id = unit_id), assignment.place";
    static constexpr const char* onConflict = "";

    AssignmentRow() {
        columns.text("id", value.id).text("unit_id", value.unit).number("place", place);
        columns.text("module", value.module).optionalText("action_id", value.action);
        columns.text("asked_on", value.from).text("due_on", value.due);
    }
    void set(const Assignment& assignment) { value = assignment; }
    Assignment found() const { return value; }

    Assignment value;
    long long place = 0;
    BoundRow columns{table};
};

class SqlAssignmentStore : public AssignmentStore {
  public:
    explicit SqlAssignmentStore(Connection& connection) : connection_(connection), rows_(connection) {}

    void add(const Assignment& assignment) override { rows_.add({assignment}); }
    void remove(const std::string& assignment) override;
    std::vector<Assignment> assignments(const std::string& unit) override { return rows_.of(unit); }
    Completion completion(const Assignment& assignment, const std::vector<std::string>& scenarios) override;

  private:
    int people(const std::string& unit);
    int completed(const Assignment& assignment, const std::vector<std::string>& scenarios);
    soci::session& sql() { return *connection_.session(); }

    Connection& connection_;
    UnitRows<AssignmentRow> rows_;
};

/// The attempts of a unit's people that passed on a day or later: who finished none has no day.
constexpr const char* passed =
    " FROM attempt JOIN person ON person.id = attempt.person_id WHERE person.unit_id = :unit"
    " AND attempt.passed = 1 AND attempt.finished_at <> '' AND attempt.finished_at >= :since";

void SqlAssignmentStore::remove(const std::string& assignment) {
    connection_.change([&] { sql() << "DELETE FROM assignment WHERE id = :id", soci::use(assignment); });
}

Completion SqlAssignmentStore::completion(const Assignment& assignment,
                                          const std::vector<std::string>& scenarios) {
    Completion found;
    connection_.snapshot([&] {
        connection_.read([&] {
            found.people = people(assignment.unit);
            found.completed = scenarios.empty() ? 0 : completed(assignment, scenarios);
        });
    });
    return found;
}

int SqlAssignmentStore::completed(const Assignment& assignment, const std::vector<std::string>& scenarios) {
    int found = 0;
    const auto different = static_cast<long long>(std::set(scenarios.begin(), scenarios.end()).size());
    soci::statement query(sql());
    query.exchange(soci::into(found));
    query.exchange(soci::use(assignment.unit));
    query.exchange(soci::use(assignment.from));
    std::string marks;
    for (const std::string& scenario : scenarios) {
        marks += (marks.empty() ? ":s" : ", :s") + std::to_string(marks.size());
        query.exchange(soci::use(scenario));
    }
    query.exchange(soci::use(different));
    query.alloc();
    query.prepare(
        "SELECT COUNT(*) FROM (SELECT attempt.person_id" + std::string(passed) +
        " AND attempt.scenario_id IN (" + marks +
        ") GROUP BY attempt.person_id HAVING COUNT(DISTINCT attempt.scenario_id) = :count) AS those");
    query.define_and_bind();
    firstRow(query);
    return found;
}

int SqlAssignmentStore::people(const std::string& unit) {
    int found = 0;
    sql() << "SELECT COUNT(*) FROM person WHERE unit_id = :unit", soci::use(unit), soci::into(found);
    return found;
}

}  // namespace

std::unique_ptr<AssignmentStore> assignmentStore(Database& database) {
    return std::make_unique<SqlAssignmentStore>(database.connection());
}

}  // namespace trainer
