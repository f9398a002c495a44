#include "trainer/storage/begun_store.h"

#include <boost/test/unit_test.hpp>

#include "assessment/team/erased_name.h"
#include "tests/trainer/storage/planning.h"
#include "trainer/storage/erasing.h"
#include "trainer/storage/own_plans.h"

using namespace assessment;
using namespace trainer;

namespace {

const std::string now = "2026-11-22T09:30:00Z";

Begun begunOf(int number) {
    return {"action " + uuid(number),
            {{"title", "l'ancien\ttitre\\", "le \"nouveau\"\n😀"}, {"owner", "", "Zoé"}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(begun_stores, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(what_was_begun_is_found_again_until_it_is_kept, Planning) {
    BegunStore& begun = *workspace.begun;
    BOOST_TEST(!begun.find(alice, begunOf(1).about).has_value());
    begun.keep(alice, begunOf(1), now);
    begun.keep(alice, begunOf(2), now);
    Begun more = begunOf(1);
    more.fields.pop_back();
    begun.keep(alice, more, now);
    Workspace again(database);
    BOOST_TEST((again.begun->find(alice, more.about) == more));
    begun.keep(alice, {more.about, {}}, now);
    begun.keep(alice, {more.about, {}}, now);
    BOOST_TEST(!again.begun->find(alice, more.about).has_value());
    BOOST_TEST((again.begun->find(alice, begunOf(2).about) == begunOf(2)));
}

BOOST_FIXTURE_TEST_CASE(it_is_a_persons_own_and_goes_with_them, Planning) {
    workspace.team->add(Person{uuid(8), "Zoé", unit, {}});
    BegunStore& begun = *workspace.begun;
    begun.keep(alice, begunOf(1), now);
    BOOST_TEST(!begun.find(uuid(8), begunOf(1).about).has_value());
    begun.keep(uuid(8), begunOf(1), now);
    BOOST_TEST(
        (ownPlans(workspace.database, *workspace.team->person(alice)).begun == std::vector{begunOf(1)}));
    erasePerson(workspace.database, uuid(8), now);
    BOOST_TEST(!begun.find(uuid(8), begunOf(1).about).has_value());
    BOOST_TEST_REQUIRE(begun.find(alice, begunOf(1).about).has_value());
    BOOST_TEST(begun.find(alice, begunOf(1).about)->fields.back().after == erasedName);
    BOOST_TEST((begun.find(alice, begunOf(1).about)->fields.front() == begunOf(1).fields.front()));
    const auto error = failureOf([&] { begun.keep(uuid(8), begunOf(1), now); });
    BOOST_TEST(word(error.kind) == "conflict");
}

BOOST_AUTO_TEST_SUITE_END()
