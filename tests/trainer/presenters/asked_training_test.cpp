#include "trainer/presenters/asked_training.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/presenters/small_desk.h"
#include "trainer/planning/personal_plans.h"

using namespace assessment;
using namespace trainer;

namespace {

const std::string counter = "00000000-0000-4000-9000-000000000001";
const std::string phone = "00000000-0000-4000-9000-000000000002";

/// A service of ten, whose library has a module of two scenarios.
struct Asking : SmallDesk {
    Asking() {
        scenarios::ModuleCard module;
        module.id = scenarios::ModuleId("welcome");
        module.title = "Welcome";
        module.skills = {scenarios::SkillId("words")};
        for (const std::string& id : {counter, phone}) {
            scenarios::ScenarioCard one;
            one.id = scenarios::ScenarioId(id);
            module.scenarios.push_back(one);
        }
        library = {module};
        for (int i = 0; i < 9; ++i)
            workspace->team->add(
                people.emplace_back(assessment::Person{newId(), "Somebody", unit.id, {Role::agent}}));
        people.push_back(camille);
    }
    void pass(const assessment::Person& person, const std::string& scenario, const std::string& on) {
        scenarios::Attempt made;
        made.id = newId();
        made.person = person.id;
        made.scenario = scenarios::ScenarioId(scenario);
        made.version = {1, 0};
        made.editions = {"hash"};
        made.started = on + "T08:00:00Z";
        workspace->attempts->begin(
            made, "At the counter",
            {{scenarios::Edition::Kind::scenario, counter, {1, 0}, "hash", "<scenario/>"}});
        workspace->attempts->finish(made.id, 0, on + "T09:00:00Z", {90, true, {}});
    }
    void passAll(std::size_t people_, const std::string& on) {
        for (std::size_t i = 0; i < people_; ++i)
            for (const std::string& one : {counter, phone}) pass(people.at(i), one, on);
    }
    AskedModule own() {
        const auto asked = askedOf(plans, unit.id, workspace->attempts->history(camille.id));
        BOOST_TEST_REQUIRE(asked.size() == 1U);
        return asked.front();
    }

    std::vector<assessment::Person> people;
    World world{[] { return "2026-11-22T09:30:00Z"; }, [this] { return newId(); }};
    PersonalPlans plans{*this, *workspace, world};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(asked_training)

BOOST_FIXTURE_TEST_CASE(how_far_a_team_is_counts_from_the_day_it_was_asked_and_is_told_of_enough_people,
                        Asking) {
    passAll(10, "2026-11-21");
    askToTrain(plans, unit.id, "welcome", {}, "2026-12-31");
    auto asked = askedTrainings(plans, unit.id);
    BOOST_TEST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked.front().title == "Welcome");
    BOOST_TEST((asked.front().completed.value().kind == ToldShare::Kind::nobody));
    passAll(5, "2026-11-23");
    BOOST_TEST(
        (askedTrainings(plans, unit.id).front().completed == ToldShare{ToldShare::Kind::counted, 5, 10}));
    pass(people.at(5), counter, "2026-11-23");
    BOOST_TEST(
        (askedTrainings(plans, unit.id).front().completed == ToldShare{ToldShare::Kind::counted, 5, 10}),
        "one scenario is not the module");
    pass(people.at(5), phone, "2026-11-23");
    BOOST_TEST((askedTrainings(plans, unit.id).front().completed == ToldShare()), "the others are four");
}

BOOST_FIXTURE_TEST_CASE(what_is_asked_twice_is_asked_once_with_the_other_day, Asking) {
    askToTrain(plans, unit.id, "welcome", {}, "2026-12-31");
    day = "2026-11-30";
    askToTrain(plans, unit.id, "welcome", {}, "2027-01-31");
    const auto asked = askedTrainings(plans, unit.id);
    BOOST_TEST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked.front().assignment.from == "2026-11-22");
    BOOST_TEST(asked.front().assignment.due == "2027-01-31");
}

BOOST_FIXTURE_TEST_CASE(an_action_has_what_is_asked_for_it_and_what_its_gap_names, Asking) {
    Framework named = *shipped.front();
    named.engagements.front().parts.front().criteria[0].skills = {"words"};
    shipped = {std::make_shared<const Framework>(named)};
    const Campaign campaign = opened();
    Action action;
    action.id = newId();
    action.unit = unit.id;
    action.title = "Say hello";
    action.origin = {ActionOrigin::Kind::gap, campaign.id, "name", 1, 2, {}};
    plans.plans().add({{action, {JournalEntry::Kind::change, "Camille", "2026-11-22T09:30:00Z", {}, {}}}});
    askToTrain(plans, unit.id, "welcome", {}, {});
    BOOST_TEST(askedFor(plans, action).empty());
    askToTrain(plans, unit.id, "welcome", action.id, {});
    BOOST_TEST(askedFor(plans, action).size() == 1U);
    BOOST_TEST(askedTrainings(plans, unit.id).size() == 2U);
    BOOST_TEST(modulesTraining(*this, skillsFor(*this, action)).size() == 1U);
    action.origin.criterion = "seat";
    BOOST_TEST(modulesTraining(*this, skillsFor(*this, action)).empty());
    action.origin = {};
    BOOST_TEST(skillsFor(*this, action).empty());
}

BOOST_FIXTURE_TEST_CASE(somebody_is_asked_until_they_passed_all_of_it_since_then, Asking) {
    BOOST_TEST(askedOf(plans, unit.id, {}).empty());
    pass(camille, counter, "2026-11-01");
    askToTrain(plans, unit.id, "welcome", {}, "2026-11-30");
    pass(camille, phone, "2026-11-23");
    BOOST_TEST(!own().isDone);
    day = "2026-11-30";
    BOOST_TEST(!own().isOverdue);
    day = "2026-12-01";
    BOOST_TEST(own().isOverdue);
    pass(camille, counter, "2026-12-01");
    BOOST_TEST(own().isDone);
    BOOST_TEST(!own().isOverdue);
    BOOST_TEST(askedOf(plans, {}, {}).empty(), "who has no service is asked nothing");
}

BOOST_FIXTURE_TEST_CASE(a_module_the_library_does_not_have_is_listed_and_asked_of_nobody, Asking) {
    askToTrain(plans, unit.id, "gone", {}, {});
    const auto asked = askedTrainings(plans, unit.id);
    BOOST_TEST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked.front().title == "gone");
    BOOST_TEST(!asked.front().completed.has_value());
    BOOST_TEST(askedOf(plans, unit.id, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
