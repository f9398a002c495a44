#include "trainer/storage/team_store.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/fixture.h"
#include "tests/trainer/storage/raw_database.h"

using namespace assessment;
using namespace trainer;

BOOST_AUTO_TEST_SUITE(team_stores, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(units_and_persons_are_found_again_in_the_order_of_adding, StorageFixture) {
    {
        Workspace workspace(database);
        workspace.team->add(Unit{uuid(2), "Mairie de Sainte-Foy", ""});
        workspace.team->add(Unit{uuid(1), "Accueil", uuid(2)});
        workspace.team->add(Person{uuid(9), "Zoé", uuid(1), {Role::trainer, Role::agent}});
        workspace.team->add(Person{uuid(8), "Ali", "", {}});
    }
    Workspace again(database);
    const auto units = again.team->units();
    BOOST_TEST_REQUIRE(units.size() == 2u);
    BOOST_TEST(units[0].name == "Mairie de Sainte-Foy");
    BOOST_TEST(units[0].parent == "");
    BOOST_TEST(units[1].parent == uuid(2));

    const auto persons = again.team->persons();
    BOOST_TEST_REQUIRE(persons.size() == 2u);
    BOOST_TEST(persons[0].id == uuid(9));
    BOOST_TEST(persons[0].unit == uuid(1));
    BOOST_TEST((persons[0].roles == std::vector{Role::trainer, Role::agent}));
    BOOST_TEST(persons[1].name == "Ali");
    BOOST_TEST(persons[1].unit == "");
    BOOST_TEST(persons[1].roles.empty());
}

BOOST_FIXTURE_TEST_CASE(an_id_finds_the_person_with_their_roles, StorageFixture) {
    Workspace workspace(database);
    workspace.team->add(Person{uuid(9), "Ali", "", {Role::referent}});
    workspace.team->add(Person{uuid(8), "Ali", "", {Role::agent, Role::trainer}});
    const auto found = workspace.team->person(uuid(8));
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST(found->name == "Ali");
    BOOST_TEST((found->roles == std::vector{Role::agent, Role::trainer}));
    BOOST_TEST(!workspace.team->person(uuid(7)));
    BOOST_TEST(!workspace.team->person(""));
}

BOOST_FIXTURE_TEST_CASE(a_name_finds_the_first_who_was_added, StorageFixture) {
    Workspace workspace(database);
    workspace.team->add(Person{uuid(9), "Ali", "", {Role::referent}});
    workspace.team->add(Person{uuid(1), "Ali", "", {Role::agent}});
    const auto found = workspace.team->personNamed("Ali");
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST(found->id == uuid(9));
    BOOST_TEST((found->roles == std::vector{Role::referent}));
    BOOST_TEST(!workspace.team->personNamed("ali"));
    BOOST_TEST(!workspace.team->personNamed(""));
}

BOOST_FIXTURE_TEST_CASE(an_id_that_is_taken_is_refused_with_all_that_came_with_it, StorageFixture) {
    Workspace workspace(database);
    workspace.team->add(Person{uuid(1), "Ali", "", {}});
    const auto error = failureOf([&] { workspace.team->add(Person{uuid(1), "Zoé", "", {Role::agent}}); });
    BOOST_TEST(word(error.kind) == "conflict");
    BOOST_TEST(workspace.team->persons().size() == 1u);
    BOOST_TEST(workspace.team->personNamed("Ali")->roles.empty());
}

BOOST_FIXTURE_TEST_CASE(a_unit_that_is_not_kept_cannot_be_named, StorageFixture) {
    Workspace workspace(database);
    BOOST_TEST(word(failureOf([&] { workspace.team->add(Unit{uuid(1), "A", uuid(2)}); }).kind) == "conflict");
    BOOST_TEST(word(failureOf([&] {
                        workspace.team->add(Person{uuid(1), "A", uuid(2), {}});
                    }).kind) == "conflict");
    BOOST_TEST(workspace.team->units().empty());
    BOOST_TEST(workspace.team->persons().empty());
}

BOOST_FIXTURE_TEST_CASE(an_update_keeps_everything_and_counts_the_version, StorageFixture) {
    Workspace workspace(database);
    workspace.team->add(Unit{uuid(2), "Accueil", ""});
    workspace.team->add(Unit{uuid(3), "Mairie", ""});
    workspace.team->add(Person{uuid(1), "Ali", "", {Role::agent, Role::trainer}});
    Person ali = workspace.team->persons().at(0);
    ali.name = "Ali Benali";
    ali.unit = uuid(2);
    ali.roles = {Role::referent};
    BOOST_TEST((workspace.team->update(ali) == Update::kept));
    Unit unit = workspace.team->units().at(0);
    unit.name = "Accueil du public";
    unit.parent = uuid(3);
    BOOST_TEST((workspace.team->update(unit) == Update::kept));

    Workspace again(database);
    const auto found = again.team->personNamed("Ali Benali");
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST(found->unit == uuid(2));
    BOOST_TEST((found->roles == std::vector{Role::referent}));
    BOOST_TEST(found->version == 2);
    BOOST_TEST(again.team->units().at(0).name == "Accueil du public");
    BOOST_TEST(again.team->units().at(0).parent == uuid(3));
    BOOST_TEST(again.team->units().at(0).version == 2);
    BOOST_TEST(again.team->units().at(1).version == 1);
}

BOOST_FIXTURE_TEST_CASE(who_saw_an_older_version_is_told_and_overwrites_nothing, StorageFixture) {
    Workspace one(database);
    one.team->add(Unit{uuid(2), "Accueil", ""});
    one.team->add(Person{uuid(1), "Ali", "", {Role::agent}});
    Workspace other(database);
    Person seenByOne = one.team->persons().at(0);
    Person seenByOther = other.team->persons().at(0);
    seenByOne.name = "Ali B.";
    seenByOther.roles = {Role::trainer};
    BOOST_TEST((one.team->update(seenByOne) == Update::kept));
    BOOST_TEST((other.team->update(seenByOther) == Update::movedOn));
    BOOST_TEST(other.team->persons().at(0).name == "Ali B.");
    BOOST_TEST((other.team->persons().at(0).roles == std::vector{Role::agent}));

    Unit unit = one.team->units().at(0);
    BOOST_TEST((other.team->update(unit) == Update::kept));
    BOOST_TEST((one.team->update(unit) == Update::movedOn));
    BOOST_TEST((one.team->update(Unit{uuid(404), "Nulle part", ""}) == Update::movedOn));
}

BOOST_FIXTURE_TEST_CASE(an_update_that_names_no_kept_unit_changes_nothing, StorageFixture) {
    Workspace workspace(database);
    workspace.team->add(Person{uuid(1), "Ali", "", {Role::agent}});
    Person ali{uuid(1), "Zoé", uuid(404), {}, 1};
    BOOST_TEST(word(failureOf([&] { workspace.team->update(ali); }).kind) == "conflict");
    BOOST_TEST(workspace.team->personNamed("Ali")->version == 1);
}

BOOST_FIXTURE_TEST_CASE(a_role_that_no_version_knows_is_damage, StorageFixture) {
    Workspace workspace(database);
    workspace.team->add(Person{uuid(1), "Ali", "", {Role::agent}});
    RawDatabase(database).execute("UPDATE person_role SET role = 'pirate'");
    BOOST_TEST(word(failureOf([&] { workspace.team->persons(); }).kind) == "corrupt");
}

BOOST_AUTO_TEST_SUITE_END()
