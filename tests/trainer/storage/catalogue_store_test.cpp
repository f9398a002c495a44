#include "trainer/storage/catalogue_store.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/trainer/storage/fixture.h"
#include "tests/trainer/storage/raw_sqlite.h"

using namespace scenarios;
using namespace trainer;

namespace {

const std::string library = "/usr/share/cap-usager/library";

ScenarioCard card(int number) {
    ScenarioCard made;
    made.id = ScenarioId(uuid(number));
    made.version = {1, number};
    made.file = "m/" + std::to_string(number) + ".xml";
    made.title = "Scénario " + std::to_string(number);
    made.summary = "Résumé";
    made.minutes = number;
    made.skills = {SkillId("accueil"), SkillId("tri")};
    made.errors = number % 2;
    return made;
}

ModuleCard module(const std::string& id, std::vector<ScenarioCard> scenarios) {
    ModuleCard made;
    made.id = ModuleId(id);
    made.version = {2, 1};
    made.file = id + "/module.xml";
    made.title = "Module " + id;
    made.summary = "Résumé";
    made.audience = "Agents d'accueil";
    made.minutes = 45;
    made.skills = {SkillId("accueil")};
    made.prerequisites = {ModuleId("a"), ModuleId("b.c")};
    made.scenarios = std::move(scenarios);
    return made;
}

Catalogue sample() {
    return {{module("z", {card(3), card(1)}), module("a", {card(2)})}, {card(9), card(4)}};
}

struct CatalogueFixture : StorageFixture {
    std::string path = folder.file("cache/catalogue.db");

    void keepSample() { catalogueStore(path)->keep(library, "one", sample()); }
    bool isKept() { return catalogueStore(path)->fingerprint(library) == "one"; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogue_stores)

BOOST_FIXTURE_TEST_CASE(nothing_is_kept_at_first, CatalogueFixture) {
    const auto store = catalogueStore(path);
    BOOST_TEST(store->fingerprint(library) == "");
    BOOST_TEST(store->modules(library).empty());
    BOOST_TEST(store->scenarios(library, ModuleId("z")).empty());
    BOOST_TEST(store->scenarios(library, {}).empty());
    BOOST_TEST(!store->scenario(library, ScenarioId(uuid(1))));
}

BOOST_FIXTURE_TEST_CASE(the_modules_with_any_of_some_scenarios_are_found_in_their_order, CatalogueFixture) {
    keepSample();
    const auto store = catalogueStore(path);
    store->keep("/another/library", "two", {{module("c", {card(1), card(2)})}, {}});
    const auto with = [&](std::vector<int> numbers) {
        std::vector<ScenarioId> ids;
        for (const int number : numbers) ids.emplace_back(uuid(number));
        std::string found;
        for (const ModuleId& id : store->modulesWith(library, ids)) found += id.text() + " ";
        return found;
    };
    BOOST_TEST(with({2, 1, 3}) == "z a ");
    BOOST_TEST(with({2}) == "a ");
    BOOST_TEST(with({9, 7}) == "");  // one of no module, one that is not there
    BOOST_TEST(with({}) == "");
}

BOOST_FIXTURE_TEST_CASE(a_catalogue_is_found_again_as_it_was, CatalogueFixture) {
    keepSample();
    const auto store = catalogueStore(path);
    BOOST_TEST(store->fingerprint(library) == "one");

    const auto modules = store->modules(library);
    BOOST_TEST_REQUIRE(modules.size() == 2u);
    BOOST_TEST(modules[0].id.text() == "z");
    BOOST_TEST(modules[0].version.text() == "2.1");
    BOOST_TEST(modules[0].file == "z/module.xml");
    BOOST_TEST(modules[0].title == "Module z");
    BOOST_TEST(modules[0].summary == "Résumé");
    BOOST_TEST(modules[0].audience == "Agents d'accueil");
    BOOST_TEST(modules[0].minutes == 45);
    BOOST_TEST((modules[0].skills == std::vector{SkillId("accueil")}));
    BOOST_TEST((modules[0].prerequisites == std::vector{ModuleId("a"), ModuleId("b.c")}));
    BOOST_TEST(modules[0].scenarios.empty());
    BOOST_TEST(modules[1].id.text() == "a");

    const auto scenarios = store->scenarios(library, ModuleId("z"));
    BOOST_TEST_REQUIRE(scenarios.size() == 2u);
    BOOST_TEST(scenarios[0].id.text() == uuid(3));
    BOOST_TEST(scenarios[0].version.text() == "1.3");
    BOOST_TEST(scenarios[0].file == "m/3.xml");
    BOOST_TEST(scenarios[0].title == "Scénario 3");
    BOOST_TEST(scenarios[0].summary == "Résumé");
    BOOST_TEST(scenarios[0].minutes == 3);
    BOOST_TEST((scenarios[0].skills == std::vector{SkillId("accueil"), SkillId("tri")}));
    BOOST_TEST(scenarios[0].errors == 1);
    BOOST_TEST(scenarios[1].id.text() == uuid(1));
}

BOOST_FIXTURE_TEST_CASE(the_scenarios_of_no_module_have_their_own_list, CatalogueFixture) {
    keepSample();
    const auto others = catalogueStore(path)->scenarios(library, {});
    BOOST_TEST_REQUIRE(others.size() == 2u);
    BOOST_TEST(others[0].id.text() == uuid(9));
    BOOST_TEST(others[1].id.text() == uuid(4));
}

BOOST_FIXTURE_TEST_CASE(a_scenario_is_found_by_its_id_wherever_it_is, CatalogueFixture) {
    keepSample();
    const auto store = catalogueStore(path);
    BOOST_TEST(store->scenario(library, ScenarioId(uuid(2)))->title == "Scénario 2");
    BOOST_TEST(store->scenario(library, ScenarioId(uuid(9)))->title == "Scénario 9");
    BOOST_TEST(!store->scenario(library, ScenarioId(uuid(77))));
}

BOOST_FIXTURE_TEST_CASE(a_new_catalogue_takes_the_place_of_the_old_one_of_its_library, CatalogueFixture) {
    keepSample();
    const auto store = catalogueStore(path);
    store->keep("/other", "two", {{module("z", {card(5)})}, {}});
    store->keep(library, "three", {{module("n", {card(7)})}, {}});
    BOOST_TEST(store->fingerprint(library) == "three");
    BOOST_TEST(store->modules(library).size() == 1u);
    BOOST_TEST(!store->scenario(library, ScenarioId(uuid(2))));
    BOOST_TEST(store->scenarios(library, {}).empty());
    BOOST_TEST(store->fingerprint("/other") == "two");
    BOOST_TEST(store->scenarios("/other", ModuleId("z")).at(0).id.text() == uuid(5));
}

BOOST_FIXTURE_TEST_CASE(files_with_errors_may_lack_an_id_or_share_one, CatalogueFixture) {
    ScenarioCard nameless = card(1);
    nameless.id = {};
    ModuleCard unread = module("x", {nameless, nameless});
    unread.id = {};
    const auto store = catalogueStore(path);
    store->keep(library, "one", {{unread, module("z", {card(1)}), module("z", {card(2)})}, {nameless}});
    BOOST_TEST(store->modules(library).size() == 3u);
    BOOST_TEST(store->modules(library)[0].id.empty());
    BOOST_TEST(store->scenarios(library, {}).size() == 1u);
    BOOST_TEST(store->scenarios(library, ModuleId("z")).at(0).id.text() == uuid(1));
}

BOOST_FIXTURE_TEST_CASE(a_bad_file_is_made_anew, CatalogueFixture) {
    const auto spoil = [&](const char* how, const std::function<void()>& work) {
        keepSample();
        BOOST_TEST_REQUIRE(isKept(), how);
        work();
        BOOST_TEST(!isKept(), how);
        keepSample();
        BOOST_TEST(isKept(), how);
    };
    spoil("text", [&] { write(path, "Bonjour"); });
    spoil("half", [&] { write(path, read(path).substr(0, read(path).size() / 2)); });
    spoil("another schema", [&] { RawSqlite(path).execute("PRAGMA user_version = 99"); });
    spoil("another's", [&] {
        std::filesystem::remove(path);
        RawSqlite(path).execute("CREATE TABLE a (x)");
    });
    spoil("a folder", [&] {
        std::filesystem::remove(path);
        std::filesystem::create_directory(path);
    });
    spoil("a table gone", [&] { RawSqlite(path).execute("DROP TABLE library"); });
}

BOOST_FIXTURE_TEST_CASE(damage_is_said_once_and_then_nothing_is_kept, CatalogueFixture) {
    keepSample();
    RawSqlite(path).execute("UPDATE module SET id = '?'; UPDATE scenario SET id = '?'");
    const auto store = catalogueStore(path);
    BOOST_TEST(word(failureOf([&] { store->modules(library); }).kind) == "corrupt");
    BOOST_TEST(store->fingerprint(library) == "");
    BOOST_TEST(store->modules(library).empty());
    store->keep(library, "one", sample());
    BOOST_TEST(isKept());
}

BOOST_FIXTURE_TEST_CASE(a_file_that_goes_bad_while_open_does_not_stop_keeping, CatalogueFixture) {
    const auto store = catalogueStore(path);
    RawSqlite(path).execute("DROP TABLE scenario");
    store->keep(library, "one", sample());
    BOOST_TEST(store->fingerprint(library) == "one");
    BOOST_TEST(isKept());
}

BOOST_FIXTURE_TEST_CASE(without_a_file_a_catalogue_is_kept_for_the_run, CatalogueFixture) {
    write(folder.file("cache"), "a file where the folder should be");
    const auto store = catalogueStore(path);
    store->keep(library, "one", sample());
    BOOST_TEST(store->fingerprint(library) == "one");
    BOOST_TEST(store->modules(library).size() == 2u);
    BOOST_TEST(!isKept());
}

BOOST_FIXTURE_TEST_CASE(while_another_process_writes_a_catalogue_is_kept_for_the_run, CatalogueFixture) {
    keepSample();
    const auto store = catalogueStore(path);
    RawSqlite other(path);
    other.execute("BEGIN IMMEDIATE");
    store->keep(library, "two", {});
    BOOST_TEST(store->fingerprint(library) == "two");
    other.execute("ROLLBACK");
    BOOST_TEST(isKept());
}

BOOST_FIXTURE_TEST_CASE(two_sessions_share_the_file, CatalogueFixture) {
    const auto first = catalogueStore(path);
    const auto second = catalogueStore(path);
    first->keep(library, "one", sample());
    BOOST_TEST(second->fingerprint(library) == "one");
    second->keep(library, "two", {});
    BOOST_TEST(first->fingerprint(library) == "two");
    BOOST_TEST(first->modules(library).empty());
}

BOOST_AUTO_TEST_SUITE_END()
