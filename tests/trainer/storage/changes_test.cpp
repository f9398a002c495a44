#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/fixture.h"
#include "trainer/storage/connection.h"

using namespace trainer;

namespace {

void addUnit(Database& database, int number) {
    database.connection().execute("INSERT INTO unit (id, place, name) VALUES ('" + uuid(number) + "', " +
                                  std::to_string(number) + ", 'unit')");
}

long long units(Database& database) {
    return database.connection().number("SELECT COUNT(*) FROM unit");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(changes, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(a_change_is_all_kept_or_not_at_all, StorageFixture) {
    Database opened(database);
    opened.change([&] { addUnit(opened, 1); });
    BOOST_CHECK_THROW(opened.change([&] {
        addUnit(opened, 2);
        throw std::runtime_error("no more");
    }),
                      std::runtime_error);
    BOOST_TEST(units(opened) == 1);
    opened.change([&] { addUnit(opened, 3); });
    BOOST_TEST(units(opened) == 2);
}

BOOST_FIXTURE_TEST_CASE(a_change_inside_another_is_kept_with_it_or_undone_alone, StorageFixture) {
    Database opened(database);
    const auto failing = [&] {
        opened.change([&] {
            addUnit(opened, 2);
            addUnit(opened, 2);
        });
    };
    opened.change([&] {
        addUnit(opened, 1);
        BOOST_TEST(word(failureOf(failing).kind) == "conflict");
        opened.change([&] { addUnit(opened, 3); });
    });
    BOOST_TEST(units(opened) == 2);
    BOOST_CHECK_THROW(opened.change([&] {
        opened.change([&] { addUnit(opened, 4); });
        throw std::runtime_error("no more");
    }),
                      std::runtime_error);
    BOOST_TEST(units(opened) == 2);
}

BOOST_FIXTURE_TEST_CASE(a_failure_says_nothing_of_the_values, StorageFixture) {
    Workspace workspace(database);
    addAlice(workspace);
    const StorageError error = failureOf([&] { addAlice(workspace); });
    BOOST_TEST(std::string(error.what()).find("Alice") == std::string::npos);
    BOOST_TEST(std::string(error.what()).find(alice) == std::string::npos);
    BOOST_TEST(error.path == database);
    BOOST_TEST(error.detail != "");
}

BOOST_FIXTURE_TEST_CASE(a_failure_in_a_change_that_is_passed_over_undoes_all_or_nothing, StorageFixture) {
    Database opened(database);
    try {
        opened.change([&] {
            addUnit(opened, 1);
            failureOf([&] { addUnit(opened, 1); });
        });
        BOOST_TEST(units(opened) == 1);
    } catch (const StorageError&) {
        BOOST_TEST(units(opened) == 0);
    }
    opened.change([&] { addUnit(opened, 2); });
    BOOST_TEST(units(opened) >= 1);
}

BOOST_FIXTURE_TEST_CASE(a_snapshot_does_not_see_what_others_write_meanwhile, StorageFixture) {
    Database opened(database);
    Database other(database);
    addUnit(opened, 1);
    opened.connection().snapshot([&] {
        BOOST_TEST(units(opened) == 1);
        addUnit(other, 2);
        BOOST_TEST(units(opened) == 1);
    });
    BOOST_TEST(units(opened) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
