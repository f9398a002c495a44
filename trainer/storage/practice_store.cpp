#include "trainer/storage/practice_store.h"

#include "trainer/storage/database.h"
#include "trainer/storage/unit_rows.h"

namespace trainer {
namespace {

using namespace assessment;

struct PracticeRow {
    static constexpr const char* table = "practice";
    static constexpr const char* order = "written_on DESC, place DESC, id";
    static constexpr const char* onConflict = "";

    PracticeRow() {
        columns.text("id", value.id).text("unit_id", value.unit).number("place", place).fixed();
        columns.optionalText("action_id", value.action).text("written_on", value.date);
        columns.text("title", value.title).text("engagement", value.engagement);
        columns.text("criterion", value.criterion).text("worked", value.worked).text("failed", value.failed);
        columns.text("cost", value.cost).number("again", again).text("reusable", value.reusable);
        columns.number("is_shared", isShared).number("version", value.version);
    }
    void set(const Practice& practice) {
        value = practice;
        again = practice.again ? 1 : 0;
        isShared = practice.isShared ? 1 : 0;
    }
    Practice found() const {
        Practice practice = value;
        practice.again = again != 0;
        practice.isShared = isShared != 0;
        return practice;
    }

    Practice value;
    long long place = 0, again = 1, isShared = 0;
    BoundRow columns{table};
};

class SqlPracticeStore : public PracticeStore {
  public:
    explicit SqlPracticeStore(Connection& connection) : rows_(connection) {}

    void add(const Practice& practice) override { rows_.add({practice}); }
    Update update(const Practice& practice) override { return rows_.update(practice); }
    Update remove(const Practice& practice) override { return rows_.remove(practice); }
    std::vector<Practice> practices(const std::string& unit) override {
        return unit.empty() ? rows_.of(unit) : rows_.where("WHERE unit_id = :unit OR is_shared = 1", unit);
    }

  private:
    UnitRows<PracticeRow> rows_;
};

}  // namespace

std::unique_ptr<PracticeStore> practiceStore(Database& database) {
    return std::make_unique<SqlPracticeStore>(database.connection());
}

}  // namespace trainer
