#include "trainer/storage/database_copy.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <sstream>

#include "tests/trainer/storage/campaigning.h"
#include "tests/trainer/storage/planning.h"
#include "tests/trainer/storage/raw_database.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/database_backup.h"

using assessment::Role;
using assessment::TeamStore;
using assessment::Unit;
using namespace scenarios;
using namespace trainer;

namespace {

const std::string noon = "2026-11-22T12:00:00Z";
const std::string stamp = "2026-11-22T120000Z";

void silently(const std::string&, long long) {}

/// As the fixture's editions have it.
std::string hashOf(const std::string& text) {
    return "hash of " + text;
}

/// A database with something in every table, also what is hard to carry: a unit that comes before the one it
/// is a part of, nothing where something may be, quotes, line ends, and characters of four bytes.
struct Filled : StorageFixture {
    Filled() {
        Workspace workspace(database);
        TeamStore& team = *workspace.team;
        team.add(Unit{uuid(1), "Accueil", ""});
        team.add(Unit{uuid(2), "Mairie \"d'ici\"; --", ""});
        Unit accueil = team.units().at(0);
        accueil.parent = uuid(2);
        team.update(accueil);
        team.add(assessment::Person{uuid(7), "Zoé\nÉlise 😀", uuid(1), {Role::trainer, Role::agent}});
        addAlice(workspace);
        AttemptStore& attempts = *workspace.attempts;
        const Edition on = edition("<scenario/>");
        for (int i = 0; i < 3; ++i) {
            attempts.begin(attempt(uuid(10 + i), on), "Au « guichet »", {on});
            workspace.database.change([&] {
                for (int place = 0; place < 1200 * i; ++place)
                    attempts.add(uuid(10 + i), static_cast<std::size_t>(place), answer(place), noon);
            });
        }
        workspace.drafts->keep(uuid(12), {StepId("lettre"), "Madame,\n"}, noon);
        attempts.finish(uuid(11), 1200, noon, {80, true, {{SkillId("tri"), 150, 200}}});
        addCampaigns(*workspace.campaigns);
        addPlan(workspace);
    }
    template <class Value>
    static Value ofUnit(int number, const std::string& unit) {
        Value made;
        made.id = uuid(number);
        made.unit = unit;
        return made;
    }
    /// An action with a journal, and one of each thing that stands around it.
    static void addPlan(Workspace& workspace) {
        const std::string unit = uuid(1);
        workspace.plans->add({changeTo(actionOf(1, unit)), changeTo(actionOf(2, unit))});
        for (int place = 1; place < 12; ++place)
            workspace.plans->change(
                {changeTo(renamed(*workspace.plans, 1, "title " + std::to_string(place)))});
        workspace.events->add({ofUnit<assessment::Event>(1, unit)});
        auto indicator = ofUnit<assessment::Indicator>(1, unit);
        workspace.indicators->add(ofUnit<assessment::Indicator>(2, unit));
        indicator.target = -5;
        workspace.indicators->add(indicator);
        workspace.indicators->keep({uuid(1), uuid(2), "2026-11-22", -250, "d'été"});
        auto practice = ofUnit<assessment::Practice>(1, unit);
        workspace.practices->add(practice);
        practice.id = uuid(2);
        practice.action = uuid(2);
        workspace.practices->add(practice);
        workspace.workshops->add(ofUnit<assessment::Workshop>(1, unit));
        workspace.assignments->add({uuid(1), unit, "accueil", uuid(1), "2026-11-22", ""});
        workspace.assignments->add({uuid(2), unit, "accueil", "", "2026-11-22", ""});
        workspace.begun->keep(alice, {"action " + uuid(1), {{"title", "", "d'été\n"}}}, noon);
    }
    /// One whose meeting is being held, and one that is open.
    static void addCampaigns(assessment::CampaignStore& store) {
        const auto framework = frameworkOf(3);
        for (const int number : {1, 2}) {
            auto campaign = Campaigning::campaign(number, number);
            campaign.unit = uuid(1);
            store.add(campaign, framework);
            store.open(campaign.id);
            store.give(campaign.id, 1, ballots(12, framework));
            store.keepOwn(campaign.id, 1, alice, {ballot(12, framework), false});
        }
        store.close(uuid(1), 1, [&](const std::vector<assessment::Ballot>& given) {
            return assessment::tallyOf(given, framework, {});
        });
        store.agree(uuid(1), {{"c0", 2, "« because »", "", false}});
        store.add(uuid(1), assessment::Proof{uuid(3), "c0", assessment::Proof::Kind::file, "plan.pdf",
                                             "2026-11-22", "", std::string(30'000, '\0')});
        store.keepCards(uuid(2), 1, {{"c0", {{1, 2, 3, 4}, 0, 0}}});
    }
    /// A place for another database, on an engine of that kind.
    std::string other(bool onServer, const std::string& name = "other.db") const {
        return onServer ? server().newDatabase() : folder.file(name);
    }
    static std::vector<TableSum> sumsOf(const std::string& place, const std::string& through) {
        Database from(place);
        Database to(through);
        return copyDatabase(from, to, silently);
    }
};

std::string faultsOf(const std::string& place) {
    Database opened(place);
    std::string text;
    for (const DatabaseFault& fault : checkDatabase(opened, hashOf).faults)
        text += std::to_string(static_cast<int>(fault.kind)) + " " + fault.table + " " + fault.detail + "|";
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(database_copies, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(the_list_of_tables_is_that_of_the_migrations, StorageFixture) {
    { Database opened(database); }
    RawDatabase raw(database);
    const std::string tablesThere = onPostgresql()
                                        ? "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'cap_usager'"
                                        : "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'";
    BOOST_TEST(raw.value(tablesThere) == std::to_string(tables().size() + 1));  // and schema_version
    for (const Table& table : tables()) {
        const std::string columnsThere =
            onPostgresql()
                ? "SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = 'cap_usager'"
                  " AND table_name = '" +
                      table.name + "'"
                : "SELECT COUNT(*) FROM pragma_table_info('" + table.name + "')";
        BOOST_TEST(raw.value(columnsThere) == std::to_string(table.columns.size()), table.name);
        BOOST_TEST(raw.value("SELECT COUNT(*) FROM (SELECT " + listed(table.columns) + " FROM " + table.name +
                             ") AS all_of_them") == "0");
    }
}

BOOST_FIXTURE_TEST_CASE(everything_is_copied_to_either_engine_and_back, Filled) {
    for (const bool onServer : {false, true}) {
        const std::string there = other(onServer, onServer ? "" : "there.db");
        const std::string back = other(onPostgresql(), "back" + std::to_string(onServer) + ".db");
        const auto sums = sumsOf(database, there);
        BOOST_TEST((sumsOf(there, back) == sums));
        BOOST_TEST(sums.at(6).table == "answer");
        BOOST_TEST(sums.at(6).rows == 3600);
        Workspace copied(back);
        BOOST_TEST(copied.team->units().at(0).parent == uuid(2));
        BOOST_TEST(copied.team->persons().at(0).name == "Zoé\nÉlise 😀");
        BOOST_TEST(copied.attempts->history(alice).at(1).result.percent == 80);
        BOOST_TEST(answersIn(back, uuid(12)) == 2400);
        BOOST_TEST(copied.campaigns->tally(uuid(1))->comments.at("c1").size() == 12u);
        BOOST_TEST(copied.campaigns->participation(uuid(2)).given == 12);
        BOOST_TEST(!copied.campaigns->own(uuid(2), alice)->isGiven);
        BOOST_TEST(copied.campaigns->proof(uuid(3))->content == std::string(30'000, '\0'));
        BOOST_TEST(proved(*copied.plans, uuid(1))->title == "title 11");
        BOOST_TEST((copied.indicators->indicators("").back().target == -5));
        BOOST_TEST(!copied.indicators->indicators("").front().target);
        BOOST_TEST(copied.assignments->assignments("").size() == 2u);
        BOOST_TEST(faultsOf(back) == "");
        for (const TableSum& sum : sums) BOOST_TEST(sum.rows > 0, sum.table);
    }
}

BOOST_FIXTURE_TEST_CASE(a_database_that_holds_something_is_not_copied_into, Filled) {
    const std::string there = other(!onPostgresql());
    {
        Workspace workspace(there);
        addAlice(workspace);
    }
    BOOST_TEST(word(failureOf([&] { sumsOf(database, there); }).kind) == "taken");
    BOOST_TEST(word(failureOf([&] { sumsOf(database, database); }).kind) == "taken");
    BOOST_TEST(Workspace(there).team->persons().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_copy_that_is_stopped_leaves_nothing, Filled) {
    struct Stopped {};
    for (const bool onServer : {false, true}) {
        const std::string there = other(onServer);
        Database from(database);
        auto to = std::make_unique<Database>(there);
        BOOST_CHECK_THROW(copyDatabase(from, *to,
                                       [](const std::string& table, long long rows) {
                                           if (table == "answer" && rows > 0) throw Stopped();
                                       }),
                          Stopped);
        BOOST_TEST(isEmpty(to->connection()));
        unmake(std::move(to));
        if (!onServer) BOOST_TEST(!std::filesystem::exists(there));
        if (onServer)
            BOOST_TEST(RawDatabase(there).value(
                           "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'cap_usager'") == "0");
        BOOST_TEST(sumsOf(database, there).at(6).rows == 3600);
    }
}

BOOST_FIXTURE_TEST_CASE(a_database_in_order_has_no_fault_and_its_rows_are_counted, Filled) {
    Database opened(database);
    const DatabaseReport report = checkDatabase(opened, hashOf);
    BOOST_TEST(report.faults.empty());
    BOOST_TEST(report.schema == opened.schema());
    BOOST_TEST(report.counts.at(0).table == "unit");
    BOOST_TEST(report.counts.at(0).rows == 2);
    BOOST_TEST(report.counts.at(6).rows == 3600);
}

BOOST_FIXTURE_TEST_CASE(what_is_not_in_order_is_found, Filled) {
    RawDatabase raw(database);
    raw.execute("DELETE FROM answer WHERE attempt_id = '" + uuid(11) + "' AND place = 5");
    raw.execute("UPDATE edition SET text = 'other'");
    BOOST_TEST(faultsOf(database) == "2 edition hash of <scenario/>|3 answer " + uuid(11) + "|");
    raw.execute(onPostgresql() ? "SET session_replication_role = replica" : "PRAGMA foreign_keys = OFF");
    raw.execute("UPDATE person SET unit_id = 'nowhere' WHERE id = '" + uuid(7) + "'");
    raw.execute("DELETE FROM attempt WHERE id = '" + uuid(10) + "'");
    BOOST_TEST(faultsOf(database) == "1 person " + uuid(7) + "|1 attempt_edition " + uuid(10) +
                                         "|2 edition hash of <scenario/>|3 answer " + uuid(11) + "|");
}

BOOST_FIXTURE_TEST_CASE(an_action_that_is_not_what_its_journal_tells_is_found, StorageFixture) {
    Planning::prepare(database, 3);
    BOOST_TEST(faultsOf(database) == "");
    RawDatabase raw(database);
    raw.execute("UPDATE action SET owner = 'Somebody' WHERE id = '" + uuid(2) + "'");
    raw.execute("UPDATE action_entry SET changes = 'none' WHERE action_id = '" + uuid(3) + "'");
    BOOST_TEST(faultsOf(database) == "4 action " + uuid(2) + "|4 action " + uuid(3) + "|");
}

BOOST_FIXTURE_TEST_CASE(a_backup_is_one_file_that_either_engine_takes_back, Filled) {
    const std::string file = folder.file("backup.db");
    {
        Database opened(database);
        backUp(opened, file, silently);
        BOOST_TEST(word(failureOf([&] { backUp(opened, file, silently); }).kind) == "taken");
    }
    const std::string before = read(file);
    for (const bool onServer : {false, true}) {
        const std::string there = other(onServer);
        const Restored restored = restore(file, there, stamp, hashOf, silently);
        BOOST_TEST(restored.aside == "");
        BOOST_TEST(restored.tables.at(6).rows == 3600);
        BOOST_TEST(answersIn(there, uuid(12)) == 2400);
    }
    BOOST_TEST((read(file) == before));
    for (const auto& entry : std::filesystem::directory_iterator(folder.path))
        BOOST_TEST(entry.path().string().find("backup.db.") == std::string::npos, entry.path());
}

BOOST_FIXTURE_TEST_CASE(what_a_restore_replaces_is_kept_aside, Filled) {
    const std::string file = folder.file("backup.db");
    {
        Database opened(database);
        backUp(opened, file, silently);
    }
    {
        Workspace later(database);
        later.attempts->add(uuid(10), 0, answer(0), noon);
    }
    if (onPostgresql()) {
        BOOST_TEST(word(failureOf([&] { restore(file, database, stamp, hashOf, silently); }).kind) ==
                   "taken");
        BOOST_TEST(answersIn(database, uuid(10)) == 1);
        return;
    }
    const Restored restored = restore(file, database, stamp, hashOf, silently);
    BOOST_TEST(restored.aside == database + ".before-restore-" + stamp);
    BOOST_TEST(answersIn(database, uuid(10)) == 0);
    BOOST_TEST(answersIn(restored.aside, uuid(10)) == 1);
    BOOST_TEST(answersIn(restored.aside, uuid(12)) == 2400);
}

BOOST_FIXTURE_TEST_CASE(a_restore_that_is_stopped_leaves_everything_as_it_was, Filled) {
    if (onPostgresql()) return;
    struct Stopped {};
    const std::string file = folder.file("backup.db");
    {
        Database opened(database);
        backUp(opened, file, silently);
        addAlice(*std::make_unique<Workspace>(folder.file("x.db")));
    }
    int times = 0;
    BOOST_CHECK_THROW(restore(file, database, stamp, hashOf,
                              [&](const std::string& table, long long) {
                                  if (table == "attempt_skill" && ++times == 3) throw Stopped();
                              }),
                      Stopped);
    BOOST_TEST(answersIn(database, uuid(12)) == 2400);
    BOOST_TEST(!std::filesystem::exists(database + ".before-restore-" + stamp));
}

BOOST_FIXTURE_TEST_CASE(a_damaged_database_gives_way_to_its_backup, Filled) {
    if (onPostgresql()) return;
    const std::string file = folder.file("backup.db");
    {
        Database opened(database);
        backUp(opened, file, silently);
    }
    const std::string damaged = read(database).substr(0, 20000);
    write(database, damaged);
    const Restored restored = restore(file, database, stamp, hashOf, silently);
    BOOST_TEST((read(restored.aside) == damaged));
    BOOST_TEST(answersIn(database, uuid(12)) == 2400);
}

BOOST_FIXTURE_TEST_CASE(what_is_no_backup_is_refused_and_changes_nothing, Filled) {
    const auto kindOf = [&](const std::string& file) {
        return std::string(word(failureOf([&] { restore(file, database, stamp, hashOf, silently); }).kind));
    };
    BOOST_TEST(kindOf(folder.file("nothing.db")) == "cannot_open");
    BOOST_TEST(kindOf(folder.path) == "not_a_file");
    write(folder.file("letter.txt"), "Bonjour");
    BOOST_TEST(kindOf(folder.file("letter.txt")) == "not_ours");
    write(folder.file("empty.db"), "");
    BOOST_TEST(kindOf(folder.file("empty.db")) == "not_ours");

    const std::string file = folder.file("backup.db");
    {
        Database opened(database);
        backUp(opened, file, silently);
    }
    RawSqlite(file).execute("UPDATE edition SET text = 'other'");
    BOOST_TEST(kindOf(file) == "corrupt");
    RawSqlite(file).execute("INSERT INTO schema_version VALUES (99, 'later')");
    BOOST_TEST(kindOf(file) == "newer_schema");
    write(folder.file("half.db"), read(file).substr(0, 30000));
    BOOST_TEST(kindOf(folder.file("half.db")) == "corrupt");
    BOOST_TEST(answersIn(database, uuid(12)) == 2400);
    BOOST_TEST(faultsOf(database) == "");
}

BOOST_AUTO_TEST_SUITE_END()
