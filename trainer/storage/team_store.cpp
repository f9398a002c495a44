#include "trainer/storage/team_store.h"

#include "trainer/storage/connection.h"
#include "trainer/storage/database.h"

namespace trainer {
namespace {

using namespace assessment;

struct PersonRow {
    std::string id, name, unit;
    Person person() const { return {id, name, unit, {}}; }
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
    std::vector<Unit> units() override;
    std::vector<Person> persons() override;
    std::optional<Person> personNamed(const std::string& name) override;

  private:
    long long nextPlace(const std::string& table) {
        return connection_.number("SELECT COALESCE(MAX(place), -1) FROM " + table) + 1;
    }
    std::vector<Role> rolesOf(const std::string& person);

    Connection& connection_;
    soci::session& sql_ = connection_.session();
    SelectRoles selectRoles_{sql_};
};

void SqlTeamStore::add(const Unit& unit) {
    connection_.change([&] {
        const long long place = nextPlace("unit");
        sql_ << "INSERT INTO unit (id, place, name, parent_id) VALUES (:id, :place, :name, NULLIF(:parent, "
                "''))",
            soci::use(unit.id), soci::use(place), soci::use(unit.name), soci::use(unit.parent);
    });
}

void SqlTeamStore::add(const Person& person) {
    connection_.change([&] {
        const long long place = nextPlace("person");
        sql_
            << "INSERT INTO person (id, place, name, unit_id) VALUES (:id, :place, :name, NULLIF(:unit, ''))",
            soci::use(person.id), soci::use(place), soci::use(person.name), soci::use(person.unit);
        long long rank = 0;
        for (const Role role : person.roles) {
            const std::string text(word(role));
            sql_ << "INSERT INTO person_role (person_id, place, role) VALUES (:person, :place, :role)",
                soci::use(person.id), soci::use(rank), soci::use(text);
            ++rank;
        }
    });
}

std::vector<Unit> SqlTeamStore::units() {
    return connection_.read([&] {
        std::vector<Unit> found;
        Unit row;
        soci::statement query = (sql_.prepare << "SELECT id, name, COALESCE(parent_id, '') FROM unit"
                                                 " ORDER BY place",
                                 soci::into(row.id), soci::into(row.name), soci::into(row.parent));
        eachRow(query, [&] { found.push_back(row); });
        return found;
    });
}

std::vector<Person> SqlTeamStore::persons() {
    return connection_.read([&] {
        std::vector<Person> found;
        PersonRow row;
        soci::statement query = (sql_.prepare << "SELECT id, name, COALESCE(unit_id, '') FROM person"
                                                 " ORDER BY place",
                                 soci::into(row.id), soci::into(row.name), soci::into(row.unit));
        eachRow(query, [&] { found.push_back(row.person()); });
        for (Person& person : found) person.roles = rolesOf(person.id);
        return found;
    });
}

std::optional<Person> SqlTeamStore::personNamed(const std::string& name) {
    return connection_.read([&]() -> std::optional<Person> {
        PersonRow row;
        soci::statement query =
            (sql_.prepare << "SELECT id, name, COALESCE(unit_id, '') FROM person"
                             " WHERE name = :name ORDER BY place LIMIT 1",
             soci::use(name), soci::into(row.id), soci::into(row.name), soci::into(row.unit));
        if (!firstRow(query)) return {};
        Person found = row.person();
        found.roles = rolesOf(found.id);
        return found;
    });
}

std::vector<Role> SqlTeamStore::rolesOf(const std::string& person) {
    std::vector<Role> roles;
    selectRoles_.person = person;
    eachRow(selectRoles_.run, [&] {
        const auto role = roleOf(selectRoles_.role);
        if (!role) throw std::invalid_argument("no role: '" + selectRoles_.role + "'");
        roles.push_back(*role);
    });
    return roles;
}

}  // namespace

std::unique_ptr<assessment::TeamStore> teamStore(Database& database) {
    Connection& connection = database.connection();
    return connection.run([&] { return std::make_unique<SqlTeamStore>(connection); });
}

}  // namespace trainer
