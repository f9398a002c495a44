#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <random>

#include "assessment/plan/journal.h"
#include "tests/journeys/home.h"
#include "tests/postgresql/server.h"
#include "trainer/storage/workspace.h"

using namespace assessment;

// A table that changes a whole plan is taken in whole or not at all, whenever the program is killed.
namespace {

/// Somebody who takes tables into a plan and is cut off.
class CutOffTable {
  public:
    explicit CutOffTable(const Home& home) : home_(home) {
        std::string table = "id;title;owner\n";
        for (int i = 0; i < 40; ++i) table += ";Action " + std::to_string(i) + ";round 0\n";
        home_.write("plan.csv", table);
        const Ran unit = home_.cli({"diagnostic", "new", "--unit", "Accueil", "--framework", "sp_plus_2023@1",
                                    "--facilitator", "Nadia", "--expected", "9"});
        BOOST_TEST_REQUIRE(unit.status == 0, unit.err);
        const auto start = std::chrono::steady_clock::now();
        const Ran made = home_.cli(words());
        BOOST_TEST_REQUIRE(made.status == 0, made.err);
        whole_ = std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - start);
        look();
        BOOST_TEST_REQUIRE(actions_.size() == 40u);
    }

    /// Changes every action and adds one, is killed at a random moment, and looks at what there is then.
    void takeAndBeKilled() {
        const std::string owner = "round " + std::to_string(++round_);
        std::string table = "id;title;owner\n";
        for (const Action& one : actions_) table += one.id + ";" + one.title + ";" + owner + "\n";
        home_.write("plan.csv", table + ";Added in " + owner + ";" + owner + "\n");
        const std::size_t before = actions_.size();
        Program program(home_.command(words()), home_.variables);
        program.listen(Duration(random_() % static_cast<unsigned>(whole_.count())));
        program.kill();
        program.end();
        const bool isAcknowledged = holds(program.out(), "\"written\": true");
        look();
        const auto changed = static_cast<std::size_t>(std::ranges::count(actions_, owner, &Action::owner));
        const bool isTaken = changed == before + 1;
        BOOST_TEST((isTaken || changed == 0), owner << ": " << changed << " of " << before);
        BOOST_TEST(actions_.size() == before + (isTaken ? 1 : 0), owner);
        if (isAcknowledged) BOOST_TEST(isTaken, owner << " was acknowledged");
        ++(isTaken ? taken_ : lost_);
    }

    int taken() const { return taken_; }
    int lost() const { return lost_; }

  private:
    std::vector<std::string> words() const {
        return {"plan", "import", "--unit", "Accueil", home_.file("plan.csv"), "--apply", "--format", "json"};
    }
    /// Reads the plan; each action is just what its journal tells.
    void look() {
        trainer::Workspace workspace(home_.database);
        actions_ = workspace.plans->actions("");
        for (const Action& one : actions_)
            BOOST_TEST((rebuilt(one.id, one.unit, workspace.plans->journal(one.id)) == one), round_);
    }

    const Home& home_;
    std::mt19937 random_{20261123};
    Duration whole_{};  ///< how long taking a table in takes
    std::vector<Action> actions_;
    int round_ = 0;
    int taken_ = 0;
    int lost_ = 0;
};

void takeTables(int kills, const Home& home) {
    CutOffTable table(home);
    for (int round = 0; round < kills; ++round) table.takeAndBeKilled();
    BOOST_TEST_MESSAGE(kills << " kills, " << table.taken() << " tables taken in, " << table.lost()
                             << " not");
    BOOST_TEST(table.taken() > 0);
    BOOST_TEST(table.lost() > 0);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_kills)

BOOST_FIXTURE_TEST_CASE(no_kill_leaves_half_a_table_in_a_plan, Home) {
    takeTables(60, *this);
}

BOOST_FIXTURE_TEST_CASE(no_kill_leaves_half_a_table_in_a_plan_on_a_server, Home) {
    PostgresqlServer server(PostgresqlServer::Disk::durable);
    database = server.newDatabase();
    variables["CAP_USAGER_DATABASE"] = database;
    takeTables(30, *this);
}

BOOST_AUTO_TEST_SUITE_END()
