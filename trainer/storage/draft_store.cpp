#include "trainer/storage/draft_store.h"

#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/prepared.h"

namespace trainer {
namespace {

using scenarios::Draft;
using scenarios::StepId;

struct PutDraft {
    std::string attempt, step, text, at;
    soci::statement run;

    explicit PutDraft(soci::session& sql)
        : run((sql.prepare << "INSERT INTO draft (attempt_id, step, text, kept_at)"
                              " VALUES (:attempt, :step, :text, :at) ON CONFLICT (attempt_id) DO UPDATE SET"
                              " step = excluded.step, text = excluded.text, kept_at = excluded.kept_at",
               soci::use(attempt), soci::use(step), soci::use(text), soci::use(at))) {}
};

struct SelectDraft {
    std::string attempt, step, text;
    soci::statement run;

    explicit SelectDraft(soci::session& sql)
        : run((sql.prepare << "SELECT step, text FROM draft WHERE attempt_id = :attempt", soci::use(attempt),
               soci::into(step), soci::into(text))) {}
};

class SqlDraftStore : public scenarios::DraftStore {
  public:
    explicit SqlDraftStore(Connection& connection) : connection_(connection) {}

    void keep(const std::string& attempt, const Draft& draft, const std::string& at) override {
        connection_.untilDone([&] {
            PutDraft& row = *put_;
            row.attempt = attempt;
            row.step = draft.step.text();
            row.text = draft.text;
            row.at = at;
            perform(row.run);
            return true;
        });
    }
    std::optional<Draft> find(const std::string& attempt) override {
        return connection_.read([&]() -> std::optional<Draft> {
            SelectDraft& row = *select_;
            row.attempt = attempt;
            if (!firstRow(row.run)) return {};
            return Draft{StepId(row.step), row.text};
        });
    }

  private:
    Connection& connection_;
    Prepared<PutDraft> put_{connection_};
    Prepared<SelectDraft> select_{connection_};
};

}  // namespace

std::unique_ptr<scenarios::DraftStore> draftStore(Database& database) {
    return std::make_unique<SqlDraftStore>(database.connection());
}

}  // namespace trainer
