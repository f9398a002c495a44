#include "trainer/storage/own_plans.h"

#include <algorithm>

#include "trainer/storage/begun_store.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/plan_store.h"

namespace trainer {
namespace {

using namespace assessment;

/// The ids that a query gives for a text.
std::vector<std::string> idsFor(Connection& connection, const std::string& query, const std::string& text) {
    return connection.read([&] {
        std::vector<std::string> found;
        std::string id;
        soci::statement rows = (connection.session()->prepare << query, soci::use(text), soci::into(id));
        eachRow(rows, [&] { found.push_back(id); });
        return found;
    });
}

/// Finds at least the texts that hold the name.
std::string patternOf(const std::string& name) {
    std::string pattern = "%" + name + "%";
    std::ranges::replace(pattern, '\\', '_');
    return pattern;
}

OwnPlans plansOf(Connection& connection, PlanStore& plans, const std::string& name) {
    OwnPlans own;
    for (const std::string& id :
         idsFor(connection, "SELECT id FROM action WHERE owner = :name ORDER BY id", name))
        own.owned.push_back(plans.action(id).value());
    for (const std::string& id :
         idsFor(connection, "SELECT id FROM action WHERE contributors LIKE :likely ORDER BY id",
                patternOf(name))) {
        Action action = plans.action(id).value();
        if (std::ranges::find(action.contributors, name) != action.contributors.end())
            own.contributed.push_back(std::move(action));
    }
    for (const std::string& id : idsFor(
             connection,
             "SELECT DISTINCT action_id FROM action_entry WHERE written_by = :name ORDER BY action_id", name))
        for (JournalEntry& entry : plans.journal(id))
            if (entry.by == name) own.written.push_back({id, plans.action(id)->title, std::move(entry)});
    return own;
}

}  // namespace

OwnPlans ownPlans(Database& database, const Person& person) {
    Connection& connection = database.connection();
    const auto plans = planStore(database);
    const auto begun = begunStore(database);
    OwnPlans own;
    connection.snapshot([&] {
        const auto named = idsFor(connection, "SELECT id FROM person WHERE name = :name", person.name);
        const auto isOther = [&](const std::string& id) { return id != person.id; };
        own = std::ranges::any_of(named, isOther) ? OwnPlans() : plansOf(connection, *plans, person.name);
        own.begun.clear();
        for (const std::string& about : idsFor(
                 connection, "SELECT about FROM begun WHERE person_id = :person ORDER BY about", person.id))
            own.begun.push_back(begun->find(person.id, about).value());
    });
    return own;
}

}  // namespace trainer
