#include "trainer/storage/attempt_records.h"

#include <unordered_map>

#include "trainer/storage/attempt_store.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"

namespace trainer {
namespace {

using scenarios::AttemptRecord;
using scenarios::StepId;

constexpr const char* ofPerson =
    " JOIN attempt ON attempt.id = attempt_id WHERE attempt.person_id = :person ORDER BY attempt_id";

class Records {
  public:
    Records(Connection& connection, const std::string& person) : connection_(connection), person_(person) {}

    std::vector<AttemptRecord> of(std::vector<scenarios::AttemptSummary> history) {
        std::vector<AttemptRecord> records;
        records.reserve(history.size());
        for (auto& summary : history) {
            records.push_back({std::move(summary), {}, {}, {}});
            found_[records.back().summary.id] = &records.back();
        }
        addEditions();
        addAnswers();
        addDrafts();
        return records;
    }

  private:
    void addEditions() {
        std::string attempt;
        std::string hash;
        soci::statement rows =
            (session().prepare << std::string("SELECT attempt_id, hash FROM attempt_edition") + ofPerson +
                                      ", attempt_edition.place",
             soci::use(person_, "person"), soci::into(attempt), soci::into(hash));
        eachRow(rows, [&] { found_.at(attempt)->editions.push_back(hash); });
    }
    void addAnswers() {
        std::string attempt;
        std::string step;
        std::string given;
        std::string at;
        soci::statement rows =
            (session().prepare << std::string("SELECT attempt_id, step, given, given_at FROM answer") +
                                      ofPerson + ", answer.place",
             soci::use(person_, "person"), soci::into(attempt), soci::into(step), soci::into(given),
             soci::into(at));
        eachRow(rows, [&] { found_.at(attempt)->answers.push_back({{StepId(step), given}, at}); });
    }
    void addDrafts() {
        std::string attempt;
        std::string step;
        std::string text;
        std::string at;
        soci::statement rows =
            (session().prepare << std::string("SELECT attempt_id, step, text, kept_at FROM draft") + ofPerson,
             soci::use(person_, "person"), soci::into(attempt), soci::into(step), soci::into(text),
             soci::into(at));
        eachRow(rows, [&] { found_.at(attempt)->draft = AttemptRecord::Begun{{StepId(step), text}, at}; });
    }
    soci::session& session() { return *connection_.session(); }

    Connection& connection_;
    const std::string& person_;
    std::unordered_map<std::string, AttemptRecord*> found_;
};

}  // namespace

std::vector<AttemptRecord> attemptRecords(Database& database, const std::string& person) {
    const auto store = attemptStore(database);
    Connection& connection = database.connection();
    std::vector<AttemptRecord> records;
    connection.snapshot(
        [&] { connection.read([&] { records = Records(connection, person).of(store->history(person)); }); });
    return records;
}

}  // namespace trainer
