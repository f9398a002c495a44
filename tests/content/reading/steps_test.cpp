#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/content/reading/reading_kit.h"

// What is read of the steps and of the commons they stand on.

using scenarios::Step;
using scenarios::Verdict;

namespace {

const std::filesystem::path good = std::filesystem::path(CAP_SOURCE) / "tests/content/corpus/good";

scenarios::Scenario scenarioIn(const std::string& name) {
    auto reading = content::readPath((good / name).string(), corpusCommons());
    BOOST_TEST(shown(reading.problems) == "", name);
    return std::get<scenarios::Scenario>(std::move(reading.content));
}

std::string problemsWith(const std::string& name, const std::string& what, const std::string& by) {
    std::string text = replaced(bytesOf(good / name), what, by);
    return shown(content::readBytes(text, {}, corpusCommons()).problems);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(steps)

BOOST_AUTO_TEST_CASE(items_are_sorted_into_categories_some_of_them_alike) {
    const auto scenario = scenarioIn("sort_full.xml");
    const auto& sort = std::get<scenarios::Sort>(scenario.steps[0].body);
    BOOST_TEST(sort.prompt.size() == 2u);
    BOOST_REQUIRE(sort.categories.size() == 3u);
    BOOST_TEST(plain(sort.categories[0].text) == "Notre service");
    BOOST_REQUIRE(sort.items.size() == 3u);
    BOOST_TEST(sort.items[0].near.empty());
    BOOST_TEST(sort.items[1].category.text() == "ailleurs");
    BOOST_TEST(
        (sort.items[1].near == std::vector{scenarios::CategoryId("nous"), scenarios::CategoryId("dehors")}));
    BOOST_TEST(plain(sort.items[2].why) == "La caisse d’allocations la verse.");
}

BOOST_AUTO_TEST_CASE(tries_costs_and_effects_are_those_of_the_step) {
    const Step step = scenarioIn("sort_full.xml").steps[0];
    BOOST_TEST(step.points == 6);
    BOOST_TEST(step.tries == 3);
    BOOST_TEST(step.tryCost == 1);
    BOOST_TEST(step.hintCost == 1);
    BOOST_REQUIRE(step.effects.size() == 3u);
    BOOST_TEST((step.effects[0].on == Verdict::right));
    BOOST_TEST(step.effects[0].effect.amount == 1);
    BOOST_TEST((step.effects[1].on == Verdict::partly));
    BOOST_TEST(step.effects[1].effect.sets);
    BOOST_TEST(step.effects[2].effect.amount == -1);
    const Step plainOne = scenarioIn("sort_minimal.xml").steps[0];
    BOOST_TEST(plainOne.tries == 1);
    BOOST_TEST(plainOne.tryCost == 0);
    BOOST_TEST(plainOne.hintCost == 0);
    BOOST_TEST(plainOne.effects.empty());
    const Step dialogue = scenarioIn("dialogue_with_effects.xml").steps[0];
    BOOST_TEST(dialogue.tries == 2);
    BOOST_TEST(dialogue.effects.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_request_is_handed_over_to_a_service_of_a_directory) {
    const auto scenario = scenarioIn("route_full.xml");
    const auto& route = std::get<scenarios::Route>(scenario.steps[0].body);
    BOOST_REQUIRE(route.directory != nullptr);
    BOOST_TEST(route.directory->id.text() == "services");
    BOOST_TEST(route.intro.size() == 1u);
    BOOST_TEST(route.request.body.size() == 3u);
    BOOST_TEST((route.request.channel == scenarios::Channel::courriel));
    BOOST_REQUIRE(route.targets.size() == 2u);
    BOOST_TEST(route.targets[0].credit == 100);
    BOOST_TEST(route.targets[1].credit == 0);
    BOOST_TEST(route.targets[1].service.text() == "bourses");
    BOOST_TEST(route.sayings.size() == 2u);
    BOOST_TEST(route.delays[0].right);
    BOOST_TEST(plain(route.delays[1].feedback) == "La demande est prête à partir.");
}

BOOST_AUTO_TEST_CASE(an_inbox_may_have_a_time) {
    BOOST_TEST(std::get<scenarios::Inbox>(scenarioIn("inbox_with_a_time.xml").steps[0].body).minutes == 5);
    BOOST_TEST(std::get<scenarios::Inbox>(scenarioIn("inbox_minimal.xml").steps[0].body).minutes == 0);
}

BOOST_AUTO_TEST_CASE(a_checklist_has_its_promise_and_its_elements) {
    const auto& checklist = *corpusCommons().checklists.at(scenarios::ChecklistId("accuse"));
    BOOST_TEST(checklist.electronicDays == 7);
    BOOST_TEST(checklist.postDays == 14);
    BOOST_TEST(checklist.sources.size() == 1u);
    BOOST_TEST(checklist.version.text() == "1.0");
    BOOST_TEST(checklist.hash.size() == 32u);
    BOOST_TEST(checklist.text.starts_with("<?xml"));
    BOOST_REQUIRE(checklist.elements.size() == 8u);
    const auto& date = checklist.elements[0];
    BOOST_TEST((date.origin == scenarios::Origin::law));
    BOOST_TEST((date.requester == scenarios::Requester::usager));
    BOOST_TEST(date.weight == 2);
    BOOST_TEST(date.detectors[0].parts.size() == 2u);
    const auto& number = *checklist.find(scenarios::ElementId("numero"));
    BOOST_TEST((number.origin == scenarios::Origin::practice));
    BOOST_TEST(!number.requester.has_value());
    BOOST_TEST((number.detectors[0].within == scenarios::Detector::Within::text));
    const auto& bounds = std::get<scenarios::DatePart>(checklist.elements[1].detectors[0].parts[0]);
    BOOST_TEST(bounds.after.text() == "received");
    BOOST_TEST(bounds.upto.text() == "promise");
    BOOST_TEST(checklist.elements[5].detectors[0].without[0].alternatives == "ne … pas");
}

BOOST_AUTO_TEST_CASE(a_directory_has_its_weights_and_its_services) {
    const auto& directory = *corpusCommons().directories.at(scenarios::DirectoryId("services"));
    BOOST_TEST(directory.serviceWeight == 2);
    BOOST_TEST(directory.sayWeight == 1);
    BOOST_TEST(directory.delayWeight == 1);
    BOOST_TEST(directory.hash.size() == 32u);
    BOOST_REQUIRE(directory.services.size() == 3u);
    const auto& first = directory.services[0];
    BOOST_TEST(first.phone == "02 61 91 00 20");
    BOOST_TEST(first.mail == "scolarite@valombre.example");
    BOOST_TEST(plain(first.hours) == "Du lundi au vendredi, de 9 h à 17 h.");
    BOOST_TEST(!first.outside);
    BOOST_TEST(directory.services[2].outside);
    BOOST_TEST(directory.services[2].hours.empty());
}

BOOST_AUTO_TEST_CASE(a_class_may_be_sensitive) {
    const auto& grid = *corpusCommons().grids.at(scenarios::GridId("priorites"));
    BOOST_TEST(grid.classes[1].sensitive);
    BOOST_TEST(!grid.classes[2].sensitive);
}

BOOST_AUTO_TEST_CASE(a_hundred_things_can_be_sorted_and_no_more) {
    const auto items = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += "<item id=\"i" + std::to_string(i) + "\" category=\"nous\"><text>" + std::to_string(i) +
                    "</text><why>W</why></item>";
        return text + "<feedback>";
    };
    BOOST_TEST(problemsWith("sort_minimal.xml", "<feedback>", items(98)) == "");
    BOOST_TEST(problemsWith("sort_minimal.xml", "<feedback>", items(99)) == "9:6:too-many");
}

BOOST_AUTO_TEST_CASE(a_cost_is_measured_against_the_points) {
    const auto with = [](const std::string& attributes, const std::string& hints = "") {
        std::string text = replaced(bytesOf(good / "sort_minimal.xml"), "points=\"4\"", attributes);
        text = replaced(text, "    </sort>", hints + "    </sort>");
        return shown(content::readBytes(text, {}, corpusCommons()).problems);
    };
    const std::string hint = "<hint>H</hint>";
    BOOST_TEST(with("points=\"4\" tries=\"3\" try-cost=\"1\"") == "");
    BOOST_TEST(with("points=\"4\" tries=\"5\" try-cost=\"1\"").ends_with("tries-too-dear"));
    BOOST_TEST(with("points=\"4\" tries=\"1\" try-cost=\"0\"") == "");
    BOOST_TEST(with("points=\"0\" tries=\"2\"") == "");
    BOOST_TEST(with("points=\"4\" tries=\"1\" try-cost=\"1\"").ends_with("idle-cost"));
    BOOST_TEST(with("points=\"4\" hint-cost=\"2\"", hint + hint) == "");
    BOOST_TEST(with("points=\"4\" hint-cost=\"3\"", hint + hint).ends_with("hints-too-dear"));
    BOOST_TEST(with("points=\"4\" hint-cost=\"1\"").ends_with("idle-cost"));
}

BOOST_AUTO_TEST_CASE(each_kind_of_step_says_what_may_stand_in_it) {
    for (const char* name : {"sort_full.xml", "route_full.xml", "reply_full.xml", "rewrite_full.xml"}) {
        const std::string problems = problemsWith(name, "<feedback>", "<feedbak/><feedback>");
        BOOST_TEST(problems.ends_with("unknown-element"), std::string(name) + ": " + problems);
    }
}

BOOST_AUTO_TEST_SUITE_END()
