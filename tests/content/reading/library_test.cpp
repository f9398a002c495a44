#include <boost/test/unit_test.hpp>

#include "content/reading/library_files.h"
#include "tests/content/reading/small_library.h"

using content::Library;

namespace {

std::vector<std::string> titlesOf(const std::vector<scenarios::ScenarioCard>& cards) {
    std::vector<std::string> titles;
    for (const auto& card : cards) titles.push_back(card.title);
    return titles;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(libraries, SmallLibrary)

BOOST_AUTO_TEST_CASE(a_library_is_read_once_and_then_looked_up) {
    BOOST_TEST(open().wasRead());
    BOOST_TEST(!open().wasRead());
    BOOST_TEST(kept.times == 1);
}

BOOST_AUTO_TEST_CASE(what_is_kept_is_shown_till_somebody_looks_at_the_files) {
    open();
    folder.write("modules/one/a.xml", scenarioFile(1, "Nouveau"));
    Library library(folder.path(), kept, Library::Look::later);
    BOOST_TEST(!library.wasRead());
    BOOST_TEST(library.find(scenarios::ScenarioId(uuid(1)))->title == "Premier");
    BOOST_TEST(library.update(content::stateOfFiles(folder.path())));
    BOOST_TEST(library.find(scenarios::ScenarioId(uuid(1)))->title == "Nouveau");
    BOOST_TEST(!library.update(content::stateOfFiles(folder.path())));
    BOOST_TEST(!open().wasRead());
}

BOOST_AUTO_TEST_CASE(a_library_of_which_nothing_is_kept_is_read_at_once) {
    const Library library(folder.path(), kept, Library::Look::later);
    BOOST_TEST(library.wasRead());
    BOOST_TEST(library.modules().size() == 1u);
}

BOOST_AUTO_TEST_CASE(its_scenarios_stand_in_the_order_of_their_module) {
    const Library library = open();
    BOOST_REQUIRE(library.modules().size() == 1u);
    BOOST_TEST(library.modules()[0].title == "Module one");
    BOOST_TEST(titlesOf(library.scenarios(scenarios::ModuleId("one"))) ==
                   (std::vector<std::string>{"Second", "Premier"}),
               boost::test_tools::per_element());
    BOOST_TEST(titlesOf(library.scenarios({})) == std::vector<std::string>{"Seul"},
               boost::test_tools::per_element());
    BOOST_TEST(library.scenarios(scenarios::ModuleId("two")).empty());
}

BOOST_AUTO_TEST_CASE(a_scenario_is_found_by_its_uuid) {
    const Library library = open();
    const auto card = library.find(scenarios::ScenarioId(uuid(1)));
    BOOST_REQUIRE(card.has_value());
    BOOST_TEST(card->file == folder.path("modules/one/a.xml"));
    BOOST_TEST(card->minutes == 5);
    BOOST_TEST(card->errors == 0);
    BOOST_TEST(!library.find(scenarios::ScenarioId(uuid(9))).has_value());
}

BOOST_AUTO_TEST_CASE(a_changed_an_added_and_a_removed_file_are_noticed) {
    open();
    folder.write("modules/one/a.xml", scenarioFile(1, "Changé"));
    BOOST_TEST(open().wasRead());
    BOOST_TEST(open().find(scenarios::ScenarioId(uuid(1)))->title == "Changé");
    folder.write("modules/more.xml", scenarioFile(5));
    BOOST_TEST(open().wasRead());
    std::filesystem::remove(folder.path("modules/more.xml"));
    BOOST_TEST(open().wasRead());
    BOOST_TEST(!open().wasRead());
}

BOOST_AUTO_TEST_CASE(a_file_put_in_the_place_of_another_of_the_same_size_and_date_is_noticed) {
    open();
    const std::string file = folder.path("modules/alone.xml");
    const auto date = std::filesystem::last_write_time(file);
    const std::string other = folder.write("modules/alone.tmp", scenarioFile(3, "Deux"));
    std::filesystem::last_write_time(other, date);
    std::filesystem::rename(other, file);
    BOOST_TEST(open().wasRead());
    BOOST_TEST(open().find(scenarios::ScenarioId(uuid(3)))->title == "Deux");
}

BOOST_AUTO_TEST_CASE(changed_commons_make_the_catalogue_again) {
    open();
    const std::string skills = bytesOf(folder.path("commons/skills.xml"));
    folder.write("commons/skills.xml", replaced(skills, "id=\"prioriser\"", "id=\"priorites\""));
    BOOST_TEST(open().wasRead());
    BOOST_TEST(open().find(scenarios::ScenarioId(uuid(1)))->errors > 0);
}

BOOST_AUTO_TEST_CASE(a_file_nobody_reads_changes_nothing) {
    open();
    folder.write("modules/notes.txt", "notes");
    folder.write("modules/.draft.xml", "<a/>");
    BOOST_TEST(!open().wasRead());
}

BOOST_AUTO_TEST_CASE(a_scenario_with_errors_stays_in_the_catalogue_and_says_how_many) {
    folder.write("modules/one/a.xml", replaced(scenarioFile(1), "<p>P</p>", "<p></p><x/>"));
    BOOST_TEST(open().find(scenarios::ScenarioId(uuid(1)))->errors == 2);
}

BOOST_AUTO_TEST_CASE(commons_with_errors_are_left_out) {
    const std::string skills = bytesOf(folder.path("commons/skills.xml"));
    folder.write("commons/skills.xml", replaced(skills, "<title>", "<titel>"));
    Library library = open();
    BOOST_TEST(library.commons().skills.empty());
    BOOST_TEST(library.commons().numbers.size() == 7u);
    BOOST_TEST(library.commons().grids.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_file_alone_finds_the_commons_above_it) {
    scenarios::Commons commons;
    content::addCommons(folder.path("modules/one/a.xml"), commons);
    BOOST_TEST(commons.skills.size() == 7u);
    BOOST_TEST(commons.grids.contains(scenarios::GridId("priorites")));
}

BOOST_AUTO_TEST_CASE(an_empty_and_a_missing_library_have_nothing) {
    const TemporaryFolder empty;
    for (const std::string& path : {empty.path(), empty.path("none")}) {
        const Library library(path, kept);
        BOOST_TEST(library.modules().empty());
        BOOST_TEST(library.scenarios({}).empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
