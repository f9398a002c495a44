#include "trainer/storage/team_store.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/fixture.h"
#include "tests/trainer/storage/raw_sqlite.h"

using namespace assessment;
using namespace trainer;

BOOST_AUTO_TEST_SUITE(team_stores)

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

BOOST_FIXTURE_TEST_CASE(a_role_that_no_version_knows_is_damage, StorageFixture) {
    Workspace workspace(database);
    workspace.team->add(Person{uuid(1), "Ali", "", {Role::agent}});
    RawSqlite(database).execute("UPDATE person_role SET role = 'pirate'");
    BOOST_TEST(word(failureOf([&] { workspace.team->persons(); }).kind) == "corrupt");
}

BOOST_AUTO_TEST_SUITE_END()
