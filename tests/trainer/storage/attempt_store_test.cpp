#include "trainer/storage/attempt_store.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/storage/fixture.h"
#include "tests/trainer/storage/raw_database.h"

using namespace scenarios;
using namespace trainer;

namespace {

const std::string noon = "2026-11-22T12:00:00Z";

struct AttemptFixture : StorageFixture {
    AttemptFixture() { addAlice(workspace); }
    void begin(const std::string& id, const Edition& on) { store.begin(attempt(id, on), "Au guichet", {on}); }

    Workspace workspace{database};
    AttemptStore& store = *workspace.attempts;
    const Edition published = edition("<scenario/>", {1, 0});
};

}  // namespace

BOOST_AUTO_TEST_SUITE(attempt_stores, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(an_attempt_is_found_again_with_all_it_holds, AttemptFixture) {
    const Edition grid{Edition::Kind::grid, "eisenhower", {2, 1}, "hash of a grid", "<grid/>"};
    Attempt begun = attempt(uuid(1), published);
    begun.editions.push_back(grid.hash);
    store.begin(begun, "Au guichet", {published, grid});
    store.add(uuid(1), 0, answer(0), noon);
    store.add(uuid(1), 1, {StepId("step0"), "!back"}, noon);
    store.add(uuid(1), 2, {StepId("step0"), "a\n«é» 😀 ; -- :x '"}, noon);

    Workspace again(database);
    const auto found = again.attempts->find(uuid(1));
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST(found->person == alice);
    BOOST_TEST(found->scenario.text() == published.id);
    BOOST_TEST(found->version.text() == "1.0");
    BOOST_TEST(found->editions == begun.editions);
    BOOST_TEST(found->started == begun.started);
    BOOST_TEST(found->finished == "");
    BOOST_TEST_REQUIRE(found->answers.size() == 3u);
    BOOST_TEST((found->answers[0] == answer(0)));
    BOOST_TEST(found->answers[2].given == "a\n«é» 😀 ; -- :x '");

    const auto kept = again.attempts->edition(grid.hash);
    BOOST_TEST_REQUIRE(kept.has_value());
    BOOST_TEST((kept->kind == Edition::Kind::grid));
    BOOST_TEST(kept->id == "eisenhower");
    BOOST_TEST(kept->version.text() == "2.1");
    BOOST_TEST(kept->text == "<grid/>");
    BOOST_TEST((again.attempts->edition(published.hash)->kind == Edition::Kind::scenario));
}

BOOST_FIXTURE_TEST_CASE(what_is_not_kept_is_not_found, AttemptFixture) {
    BOOST_TEST(!store.find(uuid(1)));
    BOOST_TEST(!store.edition("no such hash"));
    BOOST_TEST(!store.underWay(alice, ScenarioId(published.id)));
    BOOST_TEST(store.history(alice).empty());
}

BOOST_FIXTURE_TEST_CASE(an_edition_is_kept_once, AttemptFixture) {
    begin(uuid(1), published);
    begin(uuid(2), published);
    BOOST_TEST(RawDatabase(database).value("SELECT COUNT(*) FROM edition") == "1");
}

BOOST_FIXTURE_TEST_CASE(a_published_version_with_another_content_is_refused, AttemptFixture) {
    begin(uuid(1), published);
    const Edition changed = edition("<scenario>other</scenario>", {1, 0});
    const Edition grid{Edition::Kind::grid, "eisenhower", {1, 0}, "hash of a grid", "<grid/>"};
    try {
        store.begin(attempt(uuid(2), changed), "Au guichet", {grid, changed});
        BOOST_ERROR("it was accepted");
    } catch (const EditionChanged& error) {
        BOOST_TEST(error.edition.hash == changed.hash);
    }
    BOOST_TEST(!store.find(uuid(2)));
    BOOST_TEST(!store.edition(changed.hash));
    BOOST_TEST(!store.edition(grid.hash));
    begin(uuid(3), edition("<scenario>other</scenario>", {1, 1}));
    BOOST_TEST(store.history(alice).size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(a_grid_and_a_scenario_may_have_the_same_id_and_version, AttemptFixture) {
    begin(uuid(1), published);
    Edition grid = edition("<grid/>", {1, 0});
    grid.kind = Edition::Kind::grid;
    store.begin(attempt(uuid(2), published), "Au guichet", {published, grid});
    BOOST_TEST(store.edition(grid.hash)->text == "<grid/>");
}

BOOST_FIXTURE_TEST_CASE(a_draft_may_change_under_the_same_number, AttemptFixture) {
    begin(uuid(1), edition("<scenario/>", {0, 3}));
    begin(uuid(2), edition("<scenario>better</scenario>", {0, 3}));
    BOOST_TEST(store.edition("hash of <scenario/>")->text == "<scenario/>");
    BOOST_TEST(store.edition("hash of <scenario>better</scenario>")->version.isDraft());
}

BOOST_FIXTURE_TEST_CASE(an_attempt_must_have_its_person_its_editions_and_an_id_of_its_own, AttemptFixture) {
    begin(uuid(1), published);
    Attempt nobodys = attempt(uuid(2), published);
    nobodys.person = uuid(404);
    Attempt without = attempt(uuid(3), published);
    without.editions = {"no such hash"};
    for (const Attempt& bad : {nobodys, without, attempt(uuid(1), published)})
        BOOST_TEST(word(failureOf([&] { store.begin(bad, "Au guichet", {published}); }).kind) == "conflict");
    BOOST_TEST(store.history(alice).size() == 1u);
    BOOST_TEST(!store.find(uuid(2)));
    BOOST_TEST(!store.find(uuid(3)));
}

BOOST_FIXTURE_TEST_CASE(a_place_that_is_taken_means_the_attempt_moved_on, AttemptFixture) {
    begin(uuid(1), published);
    Workspace other(database);
    other.attempts->add(uuid(1), 0, answer(0), noon);
    BOOST_CHECK_THROW(store.add(uuid(1), 0, answer(7), noon), AttemptMovedOn);
    store.add(uuid(1), 1, answer(1), noon);
    BOOST_CHECK_THROW(other.attempts->add(uuid(1), 1, answer(7), noon), AttemptMovedOn);
    BOOST_TEST(answersIn(database) == 2);
}

BOOST_FIXTURE_TEST_CASE(an_answer_that_is_sent_twice_is_kept_once, AttemptFixture) {
    begin(uuid(1), published);
    store.add(uuid(1), 0, answer(0), noon);
    store.add(uuid(1), 0, answer(0), noon);
    BOOST_TEST(answersIn(database) == 1);
    BOOST_CHECK_THROW(store.add(uuid(1), 0, answer(0), "2026-11-22T12:00:01Z"), AttemptMovedOn);
    BOOST_CHECK_THROW(store.add(uuid(1), 0, {StepId("other"), answer(0).given}, noon), AttemptMovedOn);
    store.finish(uuid(1), 1, noon, {80, true, {{SkillId("tri"), 1, 2}}});
    store.finish(uuid(1), 1, noon, {80, true, {{SkillId("tri"), 1, 2}}});
    store.add(uuid(1), 0, answer(0), noon);
    BOOST_TEST(answersIn(database) == 1);
    BOOST_TEST(store.history(alice).at(0).result.skills.size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_finished_attempt_takes_no_more_answers_and_no_other_end, AttemptFixture) {
    begin(uuid(1), published);
    store.finish(uuid(1), 0, noon, {80, true, {}});
    Workspace other(database);
    BOOST_CHECK_THROW(other.attempts->add(uuid(1), 0, answer(0), noon), AttemptMovedOn);
    BOOST_CHECK_THROW(other.attempts->finish(uuid(1), 0, noon, {10, false, {}}), AttemptMovedOn);
    BOOST_CHECK_THROW(store.add(uuid(404), 0, answer(0), noon), AttemptMovedOn);
    BOOST_TEST(store.history(alice).at(0).result.percent == 80);
    BOOST_TEST(answersIn(database) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_result_is_kept_only_for_the_answers_it_was_made_of, AttemptFixture) {
    begin(uuid(1), published);
    store.add(uuid(1), 0, answer(0), noon);
    BOOST_CHECK_THROW(store.finish(uuid(1), 0, noon, {80, true, {}}), AttemptMovedOn);
    BOOST_CHECK_THROW(store.finish(uuid(1), 2, noon, {80, true, {}}), AttemptMovedOn);
    BOOST_TEST(store.find(uuid(1))->finished.empty());
    store.finish(uuid(1), 1, noon, {80, true, {}});
    BOOST_TEST(store.find(uuid(1))->finished == noon);
}

BOOST_FIXTURE_TEST_CASE(the_attempt_under_way_is_the_last_begun_and_not_finished, AttemptFixture) {
    const ScenarioId scenario(published.id);
    begin(uuid(3), published);
    begin(uuid(2), published);
    begin(uuid(1), published);
    Edition elsewhere = edition("<scenario>elsewhere</scenario>");
    elsewhere.id = uuid(501);
    begin(uuid(4), elsewhere);
    store.add(uuid(2), 0, answer(0), noon);
    BOOST_TEST(store.underWay(alice, scenario)->id == uuid(1));
    store.finish(uuid(1), 0, noon, {});
    BOOST_TEST(store.underWay(alice, scenario)->id == uuid(2));
    BOOST_TEST(store.underWay(alice, scenario)->answers.size() == 1u);
    BOOST_TEST(!store.underWay(uuid(404), scenario));
}

BOOST_FIXTURE_TEST_CASE(a_history_says_everything_the_newest_first, AttemptFixture) {
    const AttemptResult result{85, true, {{SkillId("tri"), 150, 200}, {SkillId("accueil"), 100, 100}}};
    begin(uuid(2), published);
    store.add(uuid(2), 0, answer(0), noon);
    store.add(uuid(2), 1, answer(1), noon);
    store.finish(uuid(2), 2, noon, result);
    begin(uuid(1), published);
    workspace.team->add(assessment::Person{uuid(9), "Bob", "", {}});
    Attempt bobs = attempt(uuid(3), published);
    bobs.person = uuid(9);
    store.begin(bobs, "Au guichet", {published});

    const auto history = Workspace(database).attempts->history(alice);
    BOOST_TEST_REQUIRE(history.size() == 2u);
    BOOST_TEST(history[0].id == uuid(1));
    BOOST_TEST(history[0].finished == "");
    BOOST_TEST(history[0].answers == 0);
    BOOST_TEST(history[0].result.skills.empty());
    BOOST_TEST(history[1].id == uuid(2));
    BOOST_TEST(history[1].scenario.text() == published.id);
    BOOST_TEST(history[1].version.text() == "1.0");
    BOOST_TEST(history[1].title == "Au guichet");
    BOOST_TEST(history[1].started == "2026-11-22T07:30:00Z");
    BOOST_TEST(history[1].finished == noon);
    BOOST_TEST(history[1].answers == 2);
    BOOST_TEST((history[1].result == result));
}

BOOST_FIXTURE_TEST_CASE(a_store_goes_on_after_a_failure, AttemptFixture) {
    begin(uuid(1), published);
    for (int i = 0; i < 3; ++i) {
        BOOST_CHECK_THROW(begin(uuid(1), published), StorageError);
        store.add(uuid(1), static_cast<std::size_t>(i), answer(i), noon);
        BOOST_CHECK_THROW(store.add(uuid(1), 0, answer(9), noon), AttemptMovedOn);
    }
    BOOST_TEST(answersIn(database) == 3);
}

BOOST_FIXTURE_TEST_CASE(an_attempt_that_no_version_can_hold_is_damage, AttemptFixture) {
    begin(uuid(1), published);
    RawDatabase(database).execute("UPDATE attempt SET scenario_id = 'x'; UPDATE edition SET kind = 'x'");
    BOOST_TEST(word(failureOf([&] { store.find(uuid(1)); }).kind) == "corrupt");
    BOOST_TEST(word(failureOf([&] { store.history(alice); }).kind) == "corrupt");
    BOOST_TEST(word(failureOf([&] { store.edition(published.hash); }).kind) == "corrupt");
}

BOOST_FIXTURE_TEST_CASE(no_query_stays_open_and_holds_the_log_back, AttemptFixture) {
    if (onPostgresql()) return;
    begin(uuid(1), published);
    store.add(uuid(1), 0, answer(0), noon);
    store.find(uuid(1));
    store.underWay(alice, ScenarioId(published.id));
    store.edition(published.hash);
    store.history(alice);
    workspace.team->personNamed("Alice");
    BOOST_TEST(RawDatabase(database).value("PRAGMA wal_checkpoint(TRUNCATE)") == "0");  // 1 if somebody reads
}

BOOST_AUTO_TEST_SUITE_END()
