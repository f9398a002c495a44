#include "tests/trainer/storage/planning.h"

#include "tests/trainer/storage/raw_database.h"

using namespace assessment;

namespace {

/// Before the name of a table, for the engine without the program.
std::string schema() {
    return onPostgresql() ? "cap_usager." : "";
}

void addUnits(trainer::Workspace& workspace) {
    workspace.team->add(Unit{uuid(700), "Accueil", ""});
    workspace.team->add(Unit{uuid(701), "Mairie", ""});
}

}  // namespace

Planning::Planning() {
    addUnits(workspace);
    workspace.team->add(Person{alice, "Alice", unit, {Role::agent}});
}

void Planning::prepare(const std::string& database, int actions) {
    trainer::Workspace made(database);
    addUnits(made);
    for (int number = 1; number <= actions; ++number) made.plans->add({changeTo(actionOf(number))});
}

Action actionOf(int number, const std::string& unit) {
    Action made;
    made.id = uuid(number);
    made.unit = unit;
    made.title = "Réécrire « l'accusé » " + std::to_string(number);
    made.details = "D'abord\tles mots;\n\"puis\" le \\n reste 😀\r\n";
    made.origin = {ActionOrigin::Kind::gap, uuid(1), "c0", 1, 3, uuid(2)};
    made.engagement = "clarity";
    made.owner = "Alice";
    made.contributors = {"Zoé", "Alice", "Ali"};
    made.priority = Grade::high;
    made.impact = Grade::low;
    made.effort = Grade::high;
    made.start = "2026-11-01";
    made.due = "2026-12-31";
    made.status = ActionStatus::inProgress;
    made.days = 25;
    made.euros = 12'000'000'000;
    made.indicators = {uuid(3), uuid(4)};
    made.links = {"https://exemple.test/?a=1&b=%27", "\\\\serveur\\partage"};
    made.proofs = {"avant\taprès"};
    return made;
}

ActionChange changeTo(const Action& after, const std::string& note, const std::string& by) {
    return {after, {JournalEntry::Kind::decision, by, "2026-11-22T09:30:00Z", note, {}}};
}

Action renamed(PlanStore& plans, int number, const std::string& title) {
    Action found = plans.action(uuid(number)).value();
    found.title = title;
    return found;
}

void keepOldAction(const std::string& database, const std::string& id, const std::string& status) {
    RawDatabase raw(database);
    raw.execute("INSERT INTO " + schema() + "unit (id, place, name) VALUES ('u', 0, 'Accueil')" +
                " ON CONFLICT DO NOTHING");
    raw.execute("INSERT INTO " + schema() + "action VALUES ('" + id +
                "', 'u', 0, 'a', '', 'gap', 'c', 'sign', '1', '3', '', '', '', '', 'medium', 'medium'," +
                " 'medium', '', '', '" + status + "', '', '', '', '', '', '2026-10-09', 3)");
}

void keepOldEntry(const std::string& database, const std::string& action, int place, const std::string& day,
                  const std::string& changes) {
    RawDatabase(database).execute("INSERT INTO " + schema() + "action_entry VALUES ('" + action + "', " +
                                  std::to_string(place) + ", 'change', 'Alice', '" + day +
                                  "T09:00:00Z', '', '" + changes + "')");
}

std::optional<Action> proved(PlanStore& plans, const std::string& id) {
    const auto kept = plans.action(id);
    if (!kept || !(rebuilt(id, kept->unit, plans.journal(id)) == *kept)) return {};
    return kept;
}
