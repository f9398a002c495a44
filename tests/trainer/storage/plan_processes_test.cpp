#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <random>

#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/patient.h"
#include "tests/trainer/storage/planning.h"

using namespace assessment;
using namespace trainer;

// Several processes on one plan, and some that are killed.
namespace {

/// A plan of some actions, and no connection: a child must not have its parent's.
struct SharedPlan : StorageFixture {
    static constexpr int actions = 20;

    SharedPlan() { Planning::prepare(database, actions); }

    /// All actions with the same new title.
    static std::vector<ActionChange> allRenamed(PlanStore& plans, const std::string& title) {
        std::vector<ActionChange> changes;
        for (int number = 1; number <= actions; ++number)
            changes.push_back(changeTo(renamed(plans, number, title)));
        return changes;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_processes, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(four_processes_edit_one_action_and_no_change_of_any_is_lost, SharedPlan) {
    constexpr int changes = 15;
    BOOST_TEST(together(4, [&](int i) {
        Workspace workspace(database, patient());
        PlanStore& plans = *workspace.plans;
        for (int done = 0; done < changes;) {
            Action mine = plans.action(uuid(1)).value();
            mine.contributors.push_back(std::to_string(i) + "." + std::to_string(done));
            if (plans.change({changeTo(mine)}) == Update::kept) ++done;
        }
        return true;
    }));
    Workspace workspace(database);
    const auto kept = proved(*workspace.plans, uuid(1));
    BOOST_TEST_REQUIRE(kept.has_value());
    BOOST_TEST(kept->version == 1 + 4 * changes);
    BOOST_TEST(kept->contributors.size() == 3u + 4 * changes);
}

BOOST_FIXTURE_TEST_CASE(four_processes_add_actions_to_one_unit_and_each_has_its_place, SharedPlan) {
    BOOST_TEST(together(4, [&](int i) {
        Workspace workspace(database, patient());
        for (int done = 0; done < 15; ++done)
            workspace.plans->add({changeTo(actionOf(100 + 100 * i + done))});
        return true;
    }));
    Workspace workspace(database);
    BOOST_TEST(workspace.plans->actions(uuid(700)).size() == actions + 60u);
    for (const Action& action : workspace.plans->actions(uuid(700)))
        BOOST_TEST((proved(*workspace.plans, action.id) == action));
}

BOOST_FIXTURE_TEST_CASE(a_killed_process_loses_no_entry_it_acknowledged, SharedPlan) {
    Pipe acknowledged;
    const pid_t child = startChild([&] {
        Workspace workspace(database);
        Action mine = workspace.plans->action(uuid(1)).value();
        for (; acknowledged.write(); ++mine.version) {
            mine.title = "title " + std::to_string(mine.version);
            if (workspace.plans->change({changeTo(mine)}) != Update::kept) return false;
        }
        return false;
    });
    acknowledged.closeWriting();
    int bytes = 0;
    while (bytes < 50 && acknowledged.read()) ++bytes;
    ::kill(child, SIGKILL);
    BOOST_TEST(!endedWell(child));
    while (acknowledged.read()) ++bytes;
    Workspace workspace(database);
    const auto kept = proved(*workspace.plans, uuid(1));
    BOOST_TEST_REQUIRE(kept.has_value());
    BOOST_TEST(kept->version >= bytes);  // the last byte was written before its change
    BOOST_TEST(kept->version <= bytes + 1);
}

BOOST_FIXTURE_TEST_CASE(changes_of_a_killed_process_are_kept_together_or_not_at_all, SharedPlan) {
    std::mt19937 random{4};
    int kept = 0;
    constexpr int runs = 20;
    for (int run = 0; run < runs; ++run) {
        const std::string title = "run " + std::to_string(run);
        Pipe begun;
        const pid_t child = startChild([&] {
            Workspace workspace(database);
            const auto changes = allRenamed(*workspace.plans, title);
            begun.write();
            workspace.plans->change(changes);
            begun.write();
            ::pause();
            return true;
        });
        begun.closeWriting();
        begun.read();
        // Every other one has all the time it needs.
        if (run % 2 == 0)
            begun.read();
        else
            ::usleep(static_cast<useconds_t>(random() % 20'000));
        ::kill(child, SIGKILL);
        endedWell(child);
        Workspace workspace(database);
        int changed = 0;
        for (int number = 1; number <= actions; ++number) {
            const auto found = proved(*workspace.plans, uuid(number));
            BOOST_TEST_REQUIRE(found.has_value(), "killed " << run);
            changed += found->title == title ? 1 : 0;
        }
        BOOST_TEST((changed == 0 || changed == actions), "killed " << run << ": " << changed);
        if (run % 2 == 0) BOOST_TEST(changed == actions);
        kept += changed == actions ? 1 : 0;
    }
    BOOST_TEST(kept >= runs / 2);
}

BOOST_AUTO_TEST_SUITE_END()
