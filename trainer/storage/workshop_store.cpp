#include "trainer/storage/workshop_store.h"

#include "trainer/storage/database.h"
#include "trainer/storage/unit_rows.h"
#include "trainer/storage/workshop_text.h"

namespace trainer {
namespace {

using namespace assessment;

struct WorkshopRow {
    static constexpr const char* table = "workshop";
    static constexpr const char* order = "held_on DESC, place DESC, id";
    static constexpr const char* onConflict = "";

    WorkshopRow() {
        columns.text("id", value.id).text("unit_id", value.unit).number("place", place).fixed();
        columns.text("held_on", value.date).text("actions", actions).text("placings", placings);
        columns.text("rankings", rankings).text("priorities", priorities).number("is_over", isOver);
        columns.number("version", value.version);
    }
    void set(const Workshop& workshop) {
        value = workshop;
        actions = linesText(workshop.actions);
        placings = placingsText(workshop);
        rankings = rankingsText(workshop);
        priorities = linesText(workshop.priorities);
        isOver = workshop.isOver ? 1 : 0;
    }
    Workshop found() const {
        Workshop workshop = value;
        workshop.actions = linesIn(actions);
        readPlacings(placings, workshop);
        readRankings(rankings, workshop);
        workshop.priorities = linesIn(priorities);
        workshop.isOver = isOver != 0;
        return workshop;
    }

    Workshop value;
    std::string actions, placings, rankings, priorities;
    long long place = 0, isOver = 0;
    BoundRow columns{table};
};

class SqlWorkshopStore : public WorkshopStore {
  public:
    explicit SqlWorkshopStore(Connection& connection) : rows_(connection) {}

    void add(const Workshop& workshop) override { rows_.add({workshop}); }
    Update update(const Workshop& workshop) override { return rows_.update(workshop); }
    std::vector<Workshop> workshops(const std::string& unit) override { return rows_.of(unit); }

  private:
    UnitRows<WorkshopRow> rows_;
};

}  // namespace

std::unique_ptr<WorkshopStore> workshopStore(Database& database) {
    return std::make_unique<SqlWorkshopStore>(database.connection());
}

}  // namespace trainer
