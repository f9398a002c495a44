// What is wrong between the files of a library, each of which may be in order by itself.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/content/reading/small_library.h"

BOOST_FIXTURE_TEST_SUITE(library_problems, SmallLibrary)

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

BOOST_AUTO_TEST_SUITE_END()
