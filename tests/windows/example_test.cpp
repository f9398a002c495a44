#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "tests/windows/desk.h"
#include "trainer/desktop/example_service.h"
#include "trainer/desktop/example_team.h"
#include "trainer/desktop/tour_home.h"
#include "trainer/presenters/dashboard_views.h"
#include "trainer/presenters/priority_workshop.h"
#include "trainer/presenters/week_view.h"
#include "trainer/storage/catalogue_store.h"
#include "trainer/storage/location.h"

using namespace trainer;
using namespace assessment;

namespace {

/// A database that only has the example.
struct Example {
    Example() : catalogue(catalogueStore(home.folder() + "/catalogue.db")) {}

    TourHome home{""};
    std::unique_ptr<scenarios::CatalogueStore> catalogue;
    content::Library library{CAP_SOURCE "/content/library", *catalogue};
    Workspace workspace{home.folder() + "/work.db"};
    Person leads{addExampleTeam(workspace)};
    ExampleService made{makeExampleService(leads, library, workspace)};
    ExampleDesk desk{leads, library, workspace};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(the_example)

BOOST_AUTO_TEST_CASE(a_tour_is_at_home_in_a_folder_of_its_own_that_goes_with_it) {
    std::string folder;
    {
        const TourHome first("");
        const std::string settings = first.folder() + "/wished.ini";
        std::ofstream(settings) << "text-percent=200\n";
        const TourHome home(settings);
        folder = home.folder();
        const auto environment = [&](const std::string& name) { return home.environment(name); };
        BOOST_TEST(databasePath({}, environment).starts_with(folder + "/"));
        BOOST_TEST(cachePath(environment).starts_with(folder + "/"));
        BOOST_TEST(Settings(settingsPath(environment)).textPercent() == 200);
        BOOST_TEST(environment("PATH").has_value());
    }
    BOOST_TEST(!std::filesystem::exists(folder));
}

BOOST_FIXTURE_TEST_CASE(the_plan_of_the_example_has_each_status_and_something_of_each_kind_for_the_week,
                        Example) {
    const auto actions = workspace.plans->actions(made.unit);
    for (const ActionStatus status : {ActionStatus::proposed, ActionStatus::decided, ActionStatus::inProgress,
                                      ActionStatus::done, ActionStatus::verified, ActionStatus::abandoned})
        BOOST_TEST(std::ranges::count(actions, status, &Action::status) > 0, word(status));
    const auto week = weekLines(desk.plans(), made.unit, actions);
    using Why = WeekLine::Why;
    for (const Why why : {Why::late, Why::due, Why::waiting, Why::stale, Why::unmeasured})
        BOOST_TEST(std::ranges::count(week, why, &WeekLine::why) > 0, static_cast<int>(why));
    for (const Action& action : actions) {
        const auto journal = workspace.plans->journal(action.id);
        BOOST_TEST((rebuilt(action.id, action.unit, journal) == action), action.title);
    }
}

BOOST_FIXTURE_TEST_CASE(the_second_wave_of_the_example_shows_what_moved_and_what_did_not, Example) {
    const ChangeView changed = changeView(desk.plans(), {made.unit, {}});
    BOOST_TEST(changed.waves == 2);
    BOOST_TEST(changed.moves.at(Moved::up).size() == 2U);
    BOOST_TEST(changed.moves.at(Moved::unchanged).size() == 1U);
    BOOST_TEST(changed.moves.at(Moved::down).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(the_team_of_the_example_has_trained_and_voted, Example) {
    const TrainedView trained = trainedView(desk.plans(), {made.unit, {}});
    BOOST_TEST(trained.isEnough);
    BOOST_TEST_REQUIRE(trained.asked.size() == 2U);
    BOOST_TEST((trained.asked.back().completed->kind == ToldShare::Kind::counted));
    PriorityWorkshop workshop(desk.plans(), made.unit);
    BOOST_TEST(workshop.agreementBetween().has_value());
    BOOST_TEST(workshop.voted() == workshop.actions().size());
}

BOOST_AUTO_TEST_SUITE_END()
