#include "trainer/storage/draft_store.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/fixture.h"

using namespace trainer;
using scenarios::Draft;
using scenarios::StepId;

BOOST_AUTO_TEST_SUITE(draft_stores, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(a_draft_is_found_again_as_it_was_written, StorageFixture) {
    const Draft draft{StepId("lettre"), "Madame,\n\nvotre demande est arriv\u00E9e \u00AB hier \u00BB."};
    Player player(database);
    player.begin();
    BOOST_TEST(!player.workspace.drafts->find(player.id).has_value());
    player.workspace.drafts->keep(player.id, draft, "2026-11-22T07:30:00Z");
    Workspace again(database);
    BOOST_TEST((again.drafts->find(player.id) == draft));
}

BOOST_FIXTURE_TEST_CASE(the_last_draft_takes_the_place_of_the_one_before, StorageFixture) {
    Player player(database);
    player.begin();
    scenarios::DraftStore& drafts = *player.workspace.drafts;
    drafts.keep(player.id, {StepId("lettre"), "un"}, "2026-11-22T07:30:00Z");
    drafts.keep(player.id, {StepId("suite"), "deux"}, "2026-11-22T07:31:00Z");
    BOOST_TEST((drafts.find(player.id) == Draft{StepId("suite"), "deux"}));
}

BOOST_FIXTURE_TEST_CASE(an_attempt_that_is_not_kept_has_no_draft, StorageFixture) {
    Workspace workspace(database);
    BOOST_TEST(!workspace.drafts->find(uuid(77)).has_value());
    const auto error = failureOf([&] {
        workspace.drafts->keep(uuid(77), {StepId("lettre"), "un"}, "2026-11-22T07:30:00Z");
    });
    BOOST_TEST(word(error.kind) == "conflict");
}

BOOST_AUTO_TEST_SUITE_END()
