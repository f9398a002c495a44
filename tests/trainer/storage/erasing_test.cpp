#include "trainer/storage/erasing.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "assessment/team/erased_name.h"
#include "tests/trainer/storage/campaigning.h"
#include "tests/trainer/storage/planning.h"

using namespace trainer;

namespace {

const std::string now = "2026-12-24T08:00:00Z";
const std::string secret = "rutabaga-violet-4711";

/// Somebody with an attempt, an answer and a draft that hold the secret.
std::string addSomebody(Workspace& workspace, int number) {
    const std::string person = uuid(number);
    workspace.team->add(
        assessment::Person{person, secret + std::to_string(number), "", {assessment::Role::agent}});
    const auto on = edition("<scenario/>");
    auto begun = attempt(uuid(number + 100), on);
    begun.person = person;
    workspace.attempts->begin(begun, "title", {on});
    workspace.attempts->add(begun.id, 0, {scenarios::StepId("lettre"), secret}, "2026-11-22T07:30:00Z");
    workspace.drafts->keep(begun.id, {scenarios::StepId("suite"), secret}, "2026-11-22T07:30:01Z");
    return person;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(erasing, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(a_person_is_erased_with_everything_they_did_and_others_stay, StorageFixture) {
    Workspace workspace(database);
    const std::string gone = addSomebody(workspace, 1);
    const std::string stays = addSomebody(workspace, 2);
    erasePerson(workspace.database, gone, now);
    BOOST_TEST_REQUIRE(workspace.team->persons().size() == 1u);
    BOOST_TEST(workspace.team->persons().front().id == stays);
    BOOST_TEST(workspace.attempts->history(gone).empty());
    BOOST_TEST(!workspace.attempts->find(uuid(101)).has_value());
    BOOST_TEST(!workspace.drafts->find(uuid(101)).has_value());
    BOOST_TEST(workspace.attempts->history(stays).size() == 1u);
    BOOST_TEST(workspace.attempts->find(uuid(102))->answers.size() == 1u);
    BOOST_TEST(workspace.drafts->find(uuid(102)).has_value());
}

BOOST_FIXTURE_TEST_CASE(erasing_somebody_who_is_not_there_changes_nothing, StorageFixture) {
    Workspace workspace(database);
    addSomebody(workspace, 1);
    erasePerson(workspace.database, uuid(9), now);
    BOOST_TEST(workspace.team->persons().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_plan_forgets_the_name_of_who_is_erased_and_its_journal_still_tells_it, Planning) {
    const std::string name = "Zo%é _l\\e";
    workspace.team->add(assessment::Person{uuid(8), name, unit, {}});
    assessment::Action mine = actionOf(1);
    mine.owner = name;
    mine.contributors = {"Alice", name, name + " and others"};
    plans.add({changeTo(mine, "as " + name + " said", name), changeTo(actionOf(2))});
    mine.owner = "Alice";
    mine.contributors = {name};
    plans.change({changeTo(mine, "", "Alice")});
    erasePerson(workspace.database, uuid(8), now);

    const std::string erased(assessment::erasedName);
    mine.contributors = {erased};
    mine.version = 3;
    BOOST_TEST((proved(plans, uuid(1)) == mine));
    const auto journal = plans.journal(uuid(1));
    BOOST_TEST(journal.at(0).by == erased);
    BOOST_TEST(journal.at(0).note == "as " + name + " said");
    BOOST_TEST(journal.at(1).by == "Alice");
    BOOST_TEST((journal.at(1).changes == std::vector<assessment::FieldChange>{
                                             {assessment::ActionField::owner, erased, "Alice"},
                                             {assessment::ActionField::contributors,
                                              "Alice\n" + erased + "\n" + name + " and others", erased}}));
    BOOST_TEST((journal.at(2) ==
                assessment::JournalEntry{assessment::JournalEntry::Kind::erased, erased, now, "", {}}));
    BOOST_TEST(plans.lastMoves(unit).at(uuid(1)) == "2026-11-22");
    BOOST_TEST((proved(plans, uuid(2)) == actionOf(2)));
}

BOOST_FIXTURE_TEST_CASE(who_read_an_action_before_a_name_went_is_told_and_does_not_write_it_back, Planning) {
    assessment::Action never = actionOf(2);
    never.owner = "Zoé";
    never.contributors.clear();
    assessment::Action before = never;
    before.id = uuid(3);
    before.owner = "Alice";
    plans.add({changeTo(actionOf(1)), changeTo(never, "why", "Zoé"), changeTo(before, "why", "Zoé")});
    before.owner = "Zoé";
    plans.change({changeTo(before, "why", "Zoé")});
    Workspace elsewhere(database);
    std::vector<assessment::Action> read;
    for (int number = 1; number <= 3; ++number)
        read.push_back(renamed(*elsewhere.plans, number, "Another title"));
    erasePerson(workspace.database, alice, now);
    BOOST_TEST((elsewhere.plans->change({changeTo(read[0])}) == assessment::Update::movedOn));
    BOOST_TEST((elsewhere.plans->change({changeTo(read[1])}) == assessment::Update::kept));
    BOOST_TEST((elsewhere.plans->change({changeTo(read[2])}) == assessment::Update::movedOn));
    BOOST_TEST(proved(plans, uuid(1))->owner == assessment::erasedName);
    BOOST_TEST(proved(plans, uuid(3))->owner == "Zoé");
    BOOST_TEST(plans.journal(uuid(3)).at(1).changes.front().before == assessment::erasedName);
}

BOOST_FIXTURE_TEST_CASE(a_campaign_forgets_who_led_it, Campaigning) {
    assessment::Campaign other = campaign(2, 2);
    other.facilitator = "Alice and Zoé";
    store.add(campaign(1), framework);
    store.add(other, framework);
    Workspace elsewhere(database);
    auto open = elsewhere.campaigns->campaign(uuid(1)).value();
    erasePerson(workspace.database, alice, now);
    BOOST_TEST(store.campaign(uuid(1))->facilitator == assessment::erasedName);
    BOOST_TEST(store.campaign(uuid(2))->facilitator == "Alice and Zoé");
    BOOST_TEST(store.campaign(uuid(2))->version == 1);
    open.expected += 1;
    BOOST_TEST((elsewhere.campaigns->update(open, framework) == assessment::Update::movedOn));
    BOOST_TEST(store.campaign(uuid(1))->facilitator == assessment::erasedName);
}

BOOST_FIXTURE_TEST_CASE(a_name_that_somebody_else_has_too_stays_in_plans, Planning) {
    workspace.team->add(assessment::Person{uuid(8), "Alice", other, {}});
    plans.add({changeTo(actionOf(1))});
    erasePerson(workspace.database, uuid(8), now);
    BOOST_TEST((proved(plans, uuid(1)) == actionOf(1)));
    erasePerson(workspace.database, alice, now);
    BOOST_TEST(proved(plans, uuid(1))->owner == assessment::erasedName);
    BOOST_TEST(plans.journal(uuid(1)).front().by == assessment::erasedName);
}

BOOST_FIXTURE_TEST_CASE(no_byte_of_what_was_erased_is_left_in_the_files, StorageFixture) {
    if (onPostgresql()) return;
    {
        Workspace workspace(database);
        const std::string gone = addSomebody(workspace, 1);
        const std::string name = workspace.team->person(gone)->name;
        workspace.team->add(assessment::Unit{uuid(700), "Accueil", ""});
        assessment::Action theirs = actionOf(1);
        theirs.owner = name;
        theirs.contributors = {name};
        workspace.plans->add({changeTo(theirs, "why", name)});
        assessment::Campaign led = Campaigning::campaign(1);
        led.facilitator = name;
        workspace.campaigns->add(led, frameworkOf(1));
        erasePerson(workspace.database, gone, now);
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder.path))
        BOOST_TEST(read(entry.path()).find(secret) == std::string::npos, entry.path());
}

BOOST_AUTO_TEST_SUITE_END()
