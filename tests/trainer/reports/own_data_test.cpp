#include "trainer/reports/own_data.h"

#include <boost/test/unit_test.hpp>
#include <set>

#include "tests/trainer/storage/campaigning.h"
#include "tests/trainer/storage/raw_sqlite.h"
#include "trainer/reports/json.h"
#include "trainer/storage/attempt_records.h"
#include "trainer/storage/own_ballots.h"
#include "trainer/storage/own_plans.h"
#include "trainer/storage/tables.h"

using namespace scenarios;
using namespace trainer;

namespace {

/// Somebody with something in every table, all of it with their name in it.
void addSomebody(Workspace& workspace, const std::string& name, int number) {
    const std::string unit = uuid(number + 1);
    workspace.team->add(assessment::Unit{uuid(number + 2), "Mairie de " + name, ""});
    workspace.team->add(assessment::Unit{unit, "Accueil de " + name, uuid(number + 2)});
    workspace.team->add(
        assessment::Person{uuid(number), name, unit, {assessment::Role::agent, assessment::Role::trainer}});
    Edition on = edition("<scenario of=\"" + name + "\"/>");
    on.id = uuid(number + 3);
    for (int i = 4; i < 6; ++i) {
        Attempt one = attempt(uuid(number + i), on);
        one.person = uuid(number);
        one.started = name + " started";
        workspace.attempts->begin(one, "Scenario of " + name, {on});
        for (std::size_t place = 0; place < 3; ++place)
            workspace.attempts->add(one.id, place,
                                    {StepId(name + std::to_string(place)), "\u00AB " + name + "\n\" \u00BB"},
                                    name + " answered " + std::to_string(place));
    }
    workspace.attempts->finish(uuid(number + 4), 3, name + " finished",
                               {number, true, {{SkillId("skill_of_" + name), 150 + number, 200 + number}}});
    workspace.drafts->keep(uuid(number + 5), {StepId(name), "Draft of " + name}, name + " drafted");
    const auto framework = frameworkOf(1);
    auto campaign = Campaigning::campaign(number + 6);
    campaign.unit = unit;
    workspace.campaigns->add(campaign, framework);
    workspace.campaigns->open(campaign.id);
    workspace.campaigns->keepOwn(campaign.id, 1, uuid(number), {ballot(number, framework), true});
}

/// Those that hold nothing of one person: what is published, what a unit makes of everybody's ballots, and
/// its plan, which knows people by their names only. What somebody has begun is looked at by itself.
bool isNobodys(const std::string& table) {
    static const std::set<std::string> ofPlans{"action",    "action_entry", "event",
                                               "indicator", "measure",      "practice",
                                               "workshop",  "assignment",   "begun"};
    return ofPlans.contains(table) || table == "edition" || table.starts_with("framework_") ||
           table.starts_with("campaign") || table == "card" || table == "tally" || table == "consensus" ||
           table.starts_with("proof");
}

/// What each table holds of a person, but for counters that put rows in order.
std::set<std::string> kept(RawSqlite& raw, const std::string& person) {
    const std::string units = "WITH RECURSIVE mine(id) AS (SELECT unit_id FROM person WHERE id = '" + person +
                              "' UNION SELECT parent_id FROM unit JOIN mine USING (id)) ";
    const std::string attempts = "(SELECT id FROM attempt WHERE person_id = '" + person + "')";
    std::set<std::string> values;
    for (const Table& table : tables()) {
        const std::string whose =
            table.name == "unit"     ? "id IN (SELECT id FROM mine)"
            : table.name == "person" ? "id = '" + person + "'"
            : isNobodys(table.name)  ? "false"
            : table.name == "person_role" || table.name == "attempt" || table.name == "ballot"
                ? "person_id = '" + person + "'"
                : "attempt_id IN " + attempts;
        for (const std::string& column : table.columns) {
            if (column == "place" || column == "version" || column.starts_with("version_") ||
                column == "passed" || column == "is_given")
                continue;
            const std::string rows = " FROM " + table.name + " WHERE " + whose;
            const int count = std::stoi(raw.value(units + "SELECT COUNT(*)" + rows));
            BOOST_TEST((count > 0 || isNobodys(table.name)), table.name);
            for (int row = 0; row < count; ++row) {
                const std::string value = raw.value(units + "SELECT COALESCE(" + column + ", '')" + rows +
                                                    " ORDER BY 1 LIMIT 1 OFFSET " + std::to_string(row));
                const bool isInHundredths = column == "earned" || column == "possible";
                if (isInHundredths)
                    values.insert(Json(std::stoi(value) / 100.0).dump());
                else if (!value.empty() && value != "0")
                    values.insert(value);
            }
        }
    }
    return values;
}

/// Every value in a document, as text.
void collect(const Json& json, std::set<std::string>& values) {
    if (json.is_structured())
        for (const Json& one : json) collect(one, values);
    else
        values.insert(json.is_string() ? json.get<std::string>() : json.dump());
}

struct Two : StorageFixture {
    Two() {
        addSomebody(workspace, "Camille", 10);
        addSomebody(workspace, "Dominique", 30);
    }
    std::string dataOf(int number) {
        for (const auto& person : workspace.team->persons())
            if (person.id == uuid(number))
                return ownDataOf(person, workspace.team->units(),
                                 attemptRecords(workspace.database, person.id),
                                 ownBallots(workspace.database, person.id),
                                 ownPlans(workspace.database, person), "2026-11-22T12:00:00Z");
        return {};
    }
    Workspace workspace{database};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(own_data)

BOOST_FIXTURE_TEST_CASE(every_row_that_belongs_to_the_person_is_there_and_nothing_of_anybody_else, Two) {
    RawSqlite raw(database);
    const std::set<std::string> mine = kept(raw, uuid(10));
    const std::set<std::string> theirs = kept(raw, uuid(30));
    BOOST_TEST(mine.size() > 25u);
    const std::string text = dataOf(10);
    std::set<std::string> written;
    collect(Json::parse(text), written);
    for (const std::string& value : mine) BOOST_TEST(written.contains(value), value);
    BOOST_TEST(text.find("Dominique") == std::string::npos);
    for (const std::string& value : theirs)
        if (!mine.contains(value)) BOOST_TEST(!written.contains(value), value);
}

BOOST_FIXTURE_TEST_CASE(what_belongs_together_stands_together, Two) {
    const Json data = Json::parse(dataOf(10));
    BOOST_TEST(data["person"]["name"] == "Camille");
    BOOST_TEST(data["person"]["roles"] == Json::parse(R"(["agent", "trainer"])"));
    BOOST_TEST(data["person"]["units"][0]["name"] == "Accueil de Camille");
    BOOST_TEST(data["person"]["units"][1]["name"] == "Mairie de Camille");
    const Json& last = data["attempts"][0];
    BOOST_TEST(last["finished"].is_null());
    BOOST_TEST(last["draft"]["text"] == "Draft of Camille");
    const Json& first = data["attempts"][1];
    BOOST_TEST(first["version"] == "1.0");
    BOOST_TEST(first["passed"] == true);
    BOOST_TEST(first["draft"].is_null());
    BOOST_TEST(first["skills"][0]["earned"] == 1.6);
    BOOST_TEST(first["answers"][2]["step"] == "Camille2");
    BOOST_TEST(first["answers"][2]["at"] == "Camille answered 2");
    BOOST_TEST(data["ballots"][0]["campaign"] == uuid(16));
    BOOST_TEST(data["ballots"][0]["given"] == true);
    BOOST_TEST(data["ballots"][0]["answers"] == "c0\t2\t\tcomment of 10\n");
}

BOOST_FIXTURE_TEST_CASE(what_plans_keep_of_a_person_is_told_unless_it_may_be_somebody_elses, Two) {
    const auto add = [&](int number, const std::string& owner, const std::string& helps,
                         const std::string& by) {
        assessment::Action action;
        action.id = uuid(number);
        action.unit = uuid(11);
        action.title = "Action " + std::to_string(number);
        action.owner = owner;
        if (!helps.empty()) action.contributors = {"Quelqu'un", helps};
        using Kind = assessment::JournalEntry::Kind;
        workspace.plans->add({{action, {Kind::change, by, "2026-11-22T09:00:00Z", "note of " + by, {}}}});
    };
    add(60, "Camille", "", "Dominique");
    add(61, "", "Camille", "Camille");
    add(62, "Dominique", "Camille Durand", "Dominique");
    const Json plans = Json::parse(dataOf(10))["plans"];
    BOOST_TEST(plans["owned"].size() == 1u);
    BOOST_TEST(plans["owned"][0]["title"] == "Action 60");
    BOOST_TEST(plans["contributed"].size() == 1u);
    BOOST_TEST(plans["contributed"][0]["id"] == uuid(61));
    BOOST_TEST(plans["written"].size() == 1u);
    BOOST_TEST(plans["written"][0]["note"] == "note of Camille");
    BOOST_TEST(plans.dump().find("Dominique") == std::string::npos);

    workspace.team->add(assessment::Person{uuid(63), "Camille", uuid(11), {}});
    BOOST_TEST(Json::parse(dataOf(10))["plans"]["owned"].empty());
}

BOOST_FIXTURE_TEST_CASE(what_a_person_has_begun_to_write_is_told_field_by_field, Two) {
    const std::string now = "2026-11-22T09:00:00Z";
    workspace.begun->keep(uuid(10), {"event " + uuid(60), {{"facts", "Queue", "Long\nqueue"}}}, now);
    workspace.begun->keep(uuid(30), {"event " + uuid(60), {{"facts", "Queue", "Dominique"}}}, now);
    const Json begun = Json::parse(dataOf(10))["plans"]["begun"];
    BOOST_TEST_REQUIRE(begun.size() == 1u);
    BOOST_TEST(begun[0]["about"] == "event " + uuid(60));
    BOOST_TEST(begun[0]["fields"][0]["field"] == "facts");
    BOOST_TEST(begun[0]["fields"][0]["after"] == "Long\nqueue");
}

BOOST_FIXTURE_TEST_CASE(units_that_go_round_in_a_circle_are_written_once, StorageFixture) {
    const std::vector<assessment::Unit> units{{uuid(1), "A", uuid(2)}, {uuid(2), "B", uuid(1)}};
    const Json data = Json::parse(ownDataOf({alice, "Alice", uuid(1), {}}, units, {}, {}, {}, "now"));
    BOOST_TEST(data["person"]["units"].size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
