#include "trainer/storage/team_store.h"

#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"
#include "trainer/storage/prepared.h"

namespace trainer {
namespace {

using namespace assessment;

struct PersonRow {
    std::string id, name, unit;
    long long version = 1;
    Person person() const { return {id, name, unit, {}, version}; }
};

/// Prepared once because it runs for each person of a list; the rest of a team is read or changed a few
/// times.
struct SelectRoles {
    std::string person, role;
    soci::statement run;

    explicit SelectRoles(soci::session& sql)
        : run((sql.prepare << "SELECT role FROM person_role WHERE person_id = :person ORDER BY place",
               soci::use(person), soci::into(role))) {}
};

class SqlTeamStore : public TeamStore {
  public:
    explicit SqlTeamStore(Connection& connection) : connection_(connection) {}

    void add(const Unit& unit) override;
    void add(const Person& person) override;
    Update update(const Unit& unit) override;
    Update update(const Person& person) override;
    std::vector<Unit> units() override;
    std::vector<Person> persons() override;
    std::optional<Person> person(const std::string& id) override { return firstWhere("id = :id", id); }
    std::optional<Person> personNamed(const std::string& name) override {
        return firstWhere("name = :name ORDER BY place LIMIT 1", name);
    }

  private:
    long long nextPlace(const std::string& table) {
        return connection_.number("SELECT COALESCE(MAX(place), -1) FROM " + table) + 1;
    }
    void insertRoles(const Person& person);
    std::optional<Person> firstWhere(const char* condition, const std::string& value);
    std::vector<Role> rolesOf(const std::string& person);
    soci::session& sql() { return *connection_.session(); }

    Connection& connection_;
    Prepared<SelectRoles> selectRoles_{connection_};
};

void SqlTeamStore::add(const Unit& unit) {
    connection_.change([&] {
        const long long place = nextPlace("unit");
        sql() << "INSERT INTO unit (id, place, name, parent_id) VALUES (:id, :place, :name, NULLIF(:parent, "
                 "''))",
            soci::use(unit.id), soci::use(place), soci::use(unit.name), soci::use(unit.parent);
    });
}

void SqlTeamStore::add(const Person& person) {
    connection_.change([&] {
        const long long place = nextPlace("person");
        sql()
            << "INSERT INTO person (id, place, name, unit_id) VALUES (:id, :place, :name, NULLIF(:unit, ''))",
            soci::use(person.id), soci::use(place), soci::use(person.name), soci::use(person.unit);
        insertRoles(person);
    });
}

void SqlTeamStore::insertRoles(const Person& person) {
    long long rank = 0;
    for (const Role role : person.roles) {
        const std::string text(word(role));
        sql() << "INSERT INTO person_role (person_id, place, role) VALUES (:person, :place, :role)",
            soci::use(person.id), soci::use(rank), soci::use(text);
        ++rank;
    }
}

Update SqlTeamStore::update(const Unit& unit) {
    Update result = Update::kept;
    connection_.change([&] {
        const long long next = unit.version + 1;
        soci::statement row =
            (sql().prepare << "UPDATE unit SET name = :name, parent_id = NULLIF(:parent, ''), version = :next"
                              " WHERE id = :id AND version = :seen",
             soci::use(unit.name), soci::use(unit.parent), soci::use(next), soci::use(unit.id),
             soci::use(unit.version));
        row.execute(true);
        result = row.get_affected_rows() > 0 ? Update::kept : Update::movedOn;
    });
    return result;
}

Update SqlTeamStore::update(const Person& person) {
    Update result = Update::kept;
    connection_.change([&] {
        const long long next = person.version + 1;
        soci::statement row =
            (sql().prepare << "UPDATE person SET name = :name, unit_id = NULLIF(:unit, ''), version = :next"
                              " WHERE id = :id AND version = :seen",
             soci::use(person.name), soci::use(person.unit), soci::use(next), soci::use(person.id),
             soci::use(person.version));
        row.execute(true);
        result = row.get_affected_rows() > 0 ? Update::kept : Update::movedOn;
        if (result == Update::movedOn) return;
        sql() << "DELETE FROM person_role WHERE person_id = :person", soci::use(person.id);
        insertRoles(person);
    });
    return result;
}

std::vector<Unit> SqlTeamStore::units() {
    return connection_.read([&] {
        std::vector<Unit> found;
        Unit row;
        soci::statement query =
            (sql().prepare << "SELECT id, name, COALESCE(parent_id, ''), version FROM unit"
                              " ORDER BY place",
             soci::into(row.id), soci::into(row.name), soci::into(row.parent), soci::into(row.version));
        eachRow(query, [&] { found.push_back(row); });
        return found;
    });
}

std::vector<Person> SqlTeamStore::persons() {
    return connection_.read([&] {
        std::vector<Person> found;
        PersonRow row;
        soci::statement query =
            (sql().prepare << "SELECT id, name, COALESCE(unit_id, ''), version FROM person"
                              " ORDER BY place",
             soci::into(row.id), soci::into(row.name), soci::into(row.unit), soci::into(row.version));
        eachRow(query, [&] { found.push_back(row.person()); });
        for (Person& person : found) person.roles = rolesOf(person.id);
        return found;
    });
}

std::optional<Person> SqlTeamStore::firstWhere(const char* condition, const std::string& value) {
    return connection_.read([&]() -> std::optional<Person> {
        PersonRow row;
        soci::statement query =
            (sql().prepare << "SELECT id, name, COALESCE(unit_id, ''), version FROM person WHERE "
                           << condition,
             soci::use(value), soci::into(row.id), soci::into(row.name), soci::into(row.unit),
             soci::into(row.version));
        if (!firstRow(query)) return {};
        Person found = row.person();
        found.roles = rolesOf(found.id);
        return found;
    });
}

std::vector<Role> SqlTeamStore::rolesOf(const std::string& person) {
    std::vector<Role> roles;
    SelectRoles& row = *selectRoles_;
    row.person = person;
    eachRow(row.run, [&] {
        const auto role = roleOf(row.role);
        if (!role) throw std::invalid_argument("no role: '" + row.role + "'");
        roles.push_back(*role);
    });
    return roles;
}

}  // namespace

std::unique_ptr<assessment::TeamStore> teamStore(Database& database) {
    return std::make_unique<SqlTeamStore>(database.connection());
}

}  // namespace trainer
