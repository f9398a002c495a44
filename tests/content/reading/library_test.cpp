#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "content/reading/library_files.h"
#include "tests/content/reading/memory_catalogue.h"
#include "tests/content/reading/reading_kit.h"

using content::Library;

namespace {

std::string uuid(int number) {
    return "0b6ee528-1f7a-4aac-bec6-ad205d6cd7b" + std::to_string(number);
}

std::string scenarioFile(int number, const std::string& title = "T") {
    return replaced(replaced(scenarioText(plainPage), uuid(4), uuid(number)), "<title>T</title>",
                    inside("title", title));
}

std::string moduleFile(const std::string& id, const std::vector<std::string>& files,
                       const std::string& before = "") {
    std::string scenarios;
    for (const std::string& file : files) scenarios += "<scenario file=\"" + file + "\"/>";
    return "<module format=\"1\" xml:lang=\"fr\" id=\"" + id +
           "\" version=\"1.0\" minutes=\"10\">\n<title>Module " + id +
           "</title><summary>S</summary><audience>A</audience><skills><skill ref=\"prioriser\"/></skills>\n" +
           before + "<scenarios>\n" + scenarios + "</scenarios></module>";
}

/// A library of one module of two scenarios, one scenario on its own, and the shipped commons.
class SmallLibrary {
  public:
    SmallLibrary() {
        for (const char* name : {"skills.xml", "priorities.xml", "emergency-numbers.xml"})
            folder.write("commons/" + std::string(name),
                         bytesOf(std::string(CAP_SOURCE) + "/content/library/commons/" + name));
        folder.write("modules/one/module.xml", moduleFile("one", {"b.xml", "a.xml"}));
        folder.write("modules/one/a.xml", scenarioFile(1, "Premier"));
        folder.write("modules/one/b.xml", scenarioFile(2, "Second"));
        folder.write("modules/alone.xml", scenarioFile(3, "Seul"));
    }

    Library open() { return Library(folder.path(), kept); }
    std::vector<content::CheckedFile> check(const std::function<std::vector<std::string>()>& others = {}) {
        std::vector<std::string> paths;
        for (const auto& file : content::filesBelow(folder.path())) paths.push_back(file.path);
        return content::checkFiles(paths, shippedCommons(), others);
    }
    std::string problemsOf(const std::string& file) {
        for (const auto& checked : check())
            if (checked.path == folder.path(file)) return shown(checked.problems);
        return "no such file";
    }

    TemporaryFolder folder;
    MemoryCatalogue kept;
};

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

BOOST_AUTO_TEST_CASE(two_scenarios_of_one_uuid_are_twins) {
    folder.write("modules/twin.xml", scenarioFile(1));
    const auto files = check();
    const auto twin = std::ranges::find(files, folder.path("modules/twin.xml"), &content::CheckedFile::path);
    BOOST_REQUIRE(twin != files.end());
    BOOST_REQUIRE(shown(twin->problems) == "1:1:duplicate-scenario");
    BOOST_TEST(twin->problems[0].found == uuid(1));
    BOOST_TEST(twin->problems[0].expected == folder.path("modules/one/a.xml"));
    BOOST_TEST(problemsOf("modules/one/a.xml") == "");
}

BOOST_AUTO_TEST_CASE(a_twin_has_errors_in_the_catalogue_too) {
    folder.write("modules/twin.xml", scenarioFile(1, "Jumeau"));
    const auto others = open().scenarios({});
    const auto twin = std::ranges::find(others, "Jumeau", &scenarios::ScenarioCard::title);
    BOOST_REQUIRE(twin != others.end());
    BOOST_TEST(twin->errors == 1);
}

BOOST_AUTO_TEST_CASE(two_modules_of_one_id_are_twins) {
    folder.write("modules/two/module.xml", moduleFile("one", {"c.xml"}));
    folder.write("modules/two/c.xml", scenarioFile(6));
    BOOST_TEST(problemsOf("modules/two/module.xml") == "1:1:duplicate-module");
}

BOOST_AUTO_TEST_CASE(a_scenario_file_a_module_names_must_be_there) {
    folder.write("modules/one/module.xml", moduleFile("one", {"a.xml", "missing.xml"}));
    const auto checked = check();
    const auto module =
        std::ranges::find(checked, folder.path("modules/one/module.xml"), &content::CheckedFile::path);
    BOOST_REQUIRE(shown(module->problems) == "4:35:unknown-reference");
    BOOST_TEST(module->problems[0].found == "missing.xml");
    // A module with errors is not offered, its scenarios are.
    BOOST_TEST(open().modules().empty());
    BOOST_TEST(open().scenarios({}).size() == 3u);
}

BOOST_AUTO_TEST_CASE(a_module_names_files_beside_it_only) {
    for (const char* bad : {"../alone.xml", "/etc/passwd", "a.txt", ".xml", "a b.xml", ""}) {
        folder.write("modules/one/module.xml", moduleFile("one", {bad}));
        BOOST_TEST(problemsOf("modules/one/module.xml") == "4:11:bad-value", bad);
    }
}

BOOST_AUTO_TEST_CASE(a_prerequisite_is_a_module_of_the_library_or_of_another_one) {
    const std::string asks = "<prerequisites><prerequisite module=\"zero\"/></prerequisites>";
    folder.write("modules/one/module.xml", moduleFile("one", {"a.xml", "b.xml"}, asks));
    BOOST_TEST(problemsOf("modules/one/module.xml") == "3:30:unknown-reference");
    int asked = 0;
    const auto checked = check([&] {
        ++asked;
        return std::vector<std::string>{"zero"};
    });
    for (const auto& file : checked) BOOST_TEST(shown(file.problems) == "", file.path);
    BOOST_TEST(asked == 1);
    folder.write("modules/zero/module.xml", moduleFile("zero", {"d.xml"}));
    folder.write("modules/zero/d.xml", scenarioFile(7));
    BOOST_TEST(problemsOf("modules/one/module.xml") == "");
}

BOOST_AUTO_TEST_CASE(a_prerequisite_that_is_not_known_comes_with_the_nearest_one) {
    const std::string asks = "<prerequisites><prerequisite module=\"zerro\"/></prerequisites>";
    folder.write("modules/one/module.xml", moduleFile("one", {"a.xml", "b.xml"}, asks));
    folder.write("modules/zero/module.xml", moduleFile("zero", {"d.xml"}));
    folder.write("modules/zero/d.xml", scenarioFile(7));
    for (const auto& file : check())
        for (const auto& problem : file.problems) BOOST_TEST(problem.suggestion == "zero");
}

BOOST_AUTO_TEST_CASE(a_module_that_asks_for_itself_can_never_be_begun) {
    const std::string asks = "<prerequisites><prerequisite module=\"one\"/></prerequisites>";
    folder.write("modules/one/module.xml", moduleFile("one", {"a.xml", "b.xml"}, asks));
    BOOST_TEST(problemsOf("modules/one/module.xml") != "");
}

BOOST_AUTO_TEST_CASE(modules_that_ask_for_each_other_can_never_be_begun) {
    const auto module = [&](const std::string& id, const std::string& asks, int number) {
        const std::string file = "modules/" + id + "/";
        folder.write(file + "module.xml", moduleFile(id, {"d.xml"},
                                                     asks.empty() ? ""
                                                                  : "<prerequisites><prerequisite module=\"" +
                                                                        asks + "\"/></prerequisites>"));
        folder.write(file + "d.xml", scenarioFile(number));
    };
    module("red", "green", 7);
    module("green", "blue", 8);
    module("blue", "", 9);
    for (const auto& file : check()) BOOST_TEST(shown(file.problems) == "", file.path);
    module("blue", "red", 9);
    std::string rings;
    for (const auto& file : check())
        for (const auto& problem : file.problems)
            rings += nameOf(problem.id), rings += " " + problem.found + ";";
    // Said once, where it closes.
    BOOST_TEST(rings == "prerequisite-ring blue;");
}

BOOST_AUTO_TEST_CASE(two_files_of_the_commons_give_one_name_to_one_thing_only) {
    const std::string skills = bytesOf(folder.path("commons/skills.xml"));
    folder.write("commons/more.xml", skills);
    std::size_t twins = 0;
    for (const auto& file : check())
        for (const auto& problem : file.problems) {
            BOOST_TEST((problem.id == content::ProblemId::duplicateId));
            BOOST_TEST(problem.subject == "skill");
            BOOST_TEST(problem.expected == folder.path("commons/more.xml"));
            BOOST_TEST(file.path == folder.path("commons/skills.xml"));
            ++twins;
        }
    BOOST_TEST(twins == 7u);
}

BOOST_AUTO_TEST_CASE(a_grid_may_have_the_name_of_a_skill) {
    const std::string grid = bytesOf(folder.path("commons/priorities.xml"));
    folder.write("commons/priorities.xml", replaced(grid, "id=\"priorites\"", "id=\"prioriser\""));
    for (const auto& file : check()) BOOST_TEST(shown(file.problems) == "", file.path);
}

BOOST_AUTO_TEST_CASE(a_module_names_scenarios_only) {
    folder.write("modules/one/module.xml", moduleFile("one", {"a.xml", "b.xml", "skills.xml"}));
    folder.write("modules/one/skills.xml",
                 replaced(bytesOf(folder.path("commons/skills.xml")), "id=\"prioriser\"", "id=\"autre\""));
    const auto problems = problemsOf("modules/one/module.xml");
    BOOST_TEST(problems.ends_with("not-a-scenario"), problems);
    // Also where the module alone is checked.
    const auto alone = content::checkFiles({folder.path("modules/one/module.xml")}, open().commons());
    BOOST_TEST(shown(alone[0].problems) == problems);
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

BOOST_AUTO_TEST_CASE(many_files_are_checked_on_many_threads_in_their_order) {
    for (int i = 0; i < 200; ++i)
        folder.write("modules/many/" + std::to_string(1000 + i) + ".xml",
                     i % 3 == 0 ? "<broken"
                                : replaced(scenarioFile(3), uuid(3),
                                           "0b6ee528-1f7a-4aac-bec6-ad205d6c" + std::to_string(1000 + i)));
    const auto files = check();
    BOOST_TEST(files.size() == 207u);
    BOOST_TEST(std::ranges::is_sorted(files, {}, &content::CheckedFile::path));
    BOOST_TEST(std::ranges::count_if(files, [](const auto& file) { return file.errors() > 0; }) == 67);
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
