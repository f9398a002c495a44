#include "trainer/storage/plan_store.h"

#include "trainer/storage/action_counts.h"
#include "trainer/storage/action_row.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/places.h"
#include "trainer/storage/prepared.h"

namespace trainer {
namespace {

using namespace assessment;

struct SelectMoves {
    std::string unit, action, day;
    soci::statement run;

    explicit SelectMoves(soci::session& sql)
        : run((sql.prepare << "SELECT id, moved_on FROM action WHERE unit_id = :unit", soci::use(unit),
               soci::into(action), soci::into(day))) {}
};

class SqlPlanStore : public PlanStore {
  public:
    explicit SqlPlanStore(Connection& connection) : connection_(connection) {}

    void add(const std::vector<ActionChange>& actions) override;
    Update change(const std::vector<ActionChange>& changes) override;
    std::vector<Action> actions(const std::string& unit) override;
    std::optional<Action> action(const std::string& id) override {
        return connection_.read([&] { return find(id); });
    }
    std::vector<JournalEntry> journal(const std::string& action) override;
    std::map<std::string, std::string> lastMoves(const std::string& unit) override;
    std::vector<ActionCount> counts(const std::string& unit, const Period& period,
                                    const std::string& today) override {
        return connection_.read([&] { return counts_.of(unit, period, today); });
    }

  private:
    struct MovedOn {};

    std::optional<Action> find(const std::string& id);
    void add(const ActionChange& added, long long place);
    void change(const ActionChange& change);
    void put(const Action& after, const std::string& movedOn, const std::string& doneOn);
    void touch(const Action& after, const std::string& movedOn);
    void write(JournalEntry entry, const Action& before, const Action& after);

    Connection& connection_;
    ActionCounts counts_{connection_};
    Prepared<InsertAction> insertAction_{connection_};
    Prepared<UpdateAction> updateAction_{connection_};
    Prepared<TouchAction> touchAction_{connection_};
    Prepared<SelectAction> selectAction_{connection_};
    Prepared<SelectActionsOfUnit> selectActionsOfUnit_{connection_};
    Prepared<SelectActions> selectActions_{connection_};
    Prepared<SelectMoves> selectMoves_{connection_};
    Prepared<InsertEntry> insertEntry_{connection_};
    Prepared<SelectEntries> selectEntries_{connection_};
};

std::string dayOf(const JournalEntry& entry) {
    return entry.at.substr(0, std::string_view("2026-11-22").size());
}

/// The day since which an action is done after a change; see doneOn. since: before it.
std::string doneSince(ActionStatus before, const ActionChange& change, const std::string& since) {
    if (!isDone(change.after.status)) return {};
    return isDone(before) ? since : dayOf(change.entry);
}

template <class Rows>
std::vector<Action> allOf(Rows& rows) {
    std::vector<Action> found;
    eachRow(rows.run, [&] { found.push_back(rows.action()); });
    return found;
}

void SqlPlanStore::add(const std::vector<ActionChange>& actions) {
    connection_.change([&] {
        Places places(connection_, "action");
        for (const ActionChange& added : actions) add(added, places.next(added.after.unit));
    });
}

void SqlPlanStore::add(const ActionChange& added, long long place) {
    InsertAction& row = *insertAction_;
    row.set(added.after);
    row.version = 1;
    row.place = place;
    row.movedOn = dayOf(added.entry);
    row.doneOn = doneSince(ActionStatus::proposed, added, {});
    perform(row.run);
    Action nothing;
    nothing.id = added.after.id;
    nothing.version = 0;
    write(added.entry, nothing, added.after);
}

Update SqlPlanStore::change(const std::vector<ActionChange>& changes) {
    try {
        connection_.change([&] {
            for (const ActionChange& one : changes) change(one);
        });
        return Update::kept;
    } catch (const MovedOn&) {
        return Update::movedOn;
    }
}

void SqlPlanStore::change(const ActionChange& change) {
    const auto before = find(change.after.id);
    if (!before || before->version != change.after.version) throw MovedOn();
    if (changesBetween(*before, change.after).empty())
        touch(*before, dayOf(change.entry));
    else
        put(change.after, dayOf(change.entry), doneSince(before->status, change, (*selectAction_).doneOn));
    write(change.entry, *before, change.after);
}

/// An action stays in its unit.
void SqlPlanStore::put(const Action& after, const std::string& movedOn, const std::string& doneOn) {
    UpdateAction& row = *updateAction_;
    row.set(after);
    row.seen = after.version;
    row.version = after.version + 1;
    row.movedOn = movedOn;
    row.doneOn = doneOn;
    perform(row.run);
}

void SqlPlanStore::touch(const Action& after, const std::string& movedOn) {
    TouchAction& row = *touchAction_;
    row.id = after.id;
    row.version = after.version + 1;
    row.movedOn = movedOn;
    perform(row.run);
}

/// What changed is worked out here, from what is kept: the journal then tells the action, whoever writes it.
void SqlPlanStore::write(JournalEntry entry, const Action& before, const Action& after) {
    entry.changes = changesBetween(before, after);
    InsertEntry& row = *insertEntry_;
    row.set(entry);
    row.action = before.id;
    row.place = before.version;
    perform(row.run);
}

std::optional<Action> SqlPlanStore::find(const std::string& id) {
    SelectAction& row = *selectAction_;
    row.key = id;
    if (!firstRow(row.run)) return {};
    return row.action();
}

std::vector<Action> SqlPlanStore::actions(const std::string& unit) {
    return connection_.read([&] {
        if (unit.empty()) return allOf(*selectActions_);
        SelectActionsOfUnit& rows = *selectActionsOfUnit_;
        rows.key = unit;
        return allOf(rows);
    });
}

std::vector<JournalEntry> SqlPlanStore::journal(const std::string& action) {
    return connection_.read([&] {
        std::vector<JournalEntry> found;
        SelectEntries& row = *selectEntries_;
        row.key = action;
        eachRow(row.run, [&] { found.push_back(row.entry()); });
        return found;
    });
}

std::map<std::string, std::string> SqlPlanStore::lastMoves(const std::string& unit) {
    return connection_.read([&] {
        std::map<std::string, std::string> found;
        SelectMoves& row = *selectMoves_;
        row.unit = unit;
        eachRow(row.run, [&] { found.emplace(row.action, row.day); });
        return found;
    });
}

}  // namespace

std::unique_ptr<PlanStore> planStore(Database& database) {
    return std::make_unique<SqlPlanStore>(database.connection());
}

}  // namespace trainer
