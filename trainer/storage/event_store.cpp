#include "trainer/storage/event_store.h"

#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/known_word.h"
#include "trainer/storage/unit_rows.h"

namespace trainer {
namespace {

using namespace assessment;

struct EventRow {
    static constexpr const char* table = "event";
    static constexpr const char* order = "happened_on DESC, place DESC, id";
    /// A unit that has an event of that reference keeps it as it is.
    static constexpr const char* onConflict =
        "ON CONFLICT (unit_id, reference) WHERE reference <> '' DO NOTHING";

    EventRow() {
        columns.text("id", value.id).text("unit_id", value.unit).number("place", place).fixed();
        columns.text("happened_on", value.date).text("source", source).text("engagement", value.engagement);
        columns.text("severity", value.severity).text("facts", value.facts).text("decision", decision);
        columns.text("reason", value.reason).text("reference", value.reference);
        columns.number("version", value.version);
    }
    void set(const Event& event) {
        value = event;
        source = word(event.source);
        decision = word(event.decision);
    }
    Event found() const {
        Event event = value;
        event.source = known(eventSourceOf(source), source);
        event.decision = known(decisionOf(decision), decision);
        return event;
    }

    Event value;
    std::string source, decision;
    long long place = 0;
    BoundRow columns{table};
};

class SqlEventStore : public EventStore {
  public:
    explicit SqlEventStore(Connection& connection) : connection_(connection), rows_(connection) {}

    std::size_t add(const std::vector<Event>& events) override { return rows_.add(events); }
    Update update(const Event& event) override { return rows_.update(event); }
    Update remove(const Event& event) override;
    std::vector<Event> events(const std::string& unit) override { return rows_.of(unit); }
    std::optional<Event> event(const std::string& id) override { return rows_.find(id); }

  private:
    bool isAnswered(const Event& event);

    Connection& connection_;
    UnitRows<EventRow> rows_;
};

Update SqlEventStore::remove(const Event& event) {
    Update done = Update::movedOn;
    connection_.change([&] { done = isAnswered(event) ? Update::movedOn : rows_.remove(event); });
    return done;
}

/// By an action of its unit: no other can be.
bool SqlEventStore::isAnswered(const Event& event) {
    std::string action;
    soci::statement row = (connection_.session()->prepare
                               << "SELECT id FROM action WHERE unit_id = :unit AND event_id = :event LIMIT 1",
                           soci::use(event.unit), soci::use(event.id), soci::into(action));
    return firstRow(row);
}

}  // namespace

std::unique_ptr<EventStore> eventStore(Database& database) {
    return std::make_unique<SqlEventStore>(database.connection());
}

}  // namespace trainer
