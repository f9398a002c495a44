#include <unistd.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <random>

#include "tests/trainer/storage/campaigning.h"
#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/patient.h"

using namespace assessment;
using namespace trainer;

// Several processes on one campaign, and some that are killed.
namespace {

/// Campaigns that are open, and no connection: a child must not have its parent's.
struct Voting : StorageFixture {
    Voting() { Campaigning::prepare(database, 4); }

    std::string ballotsAnywhere() const {
        std::string found;
        if (onPostgresql()) return found;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path))
            if (read(entry.path()).find("\t\tcomment of ") != std::string::npos)
                found += entry.path().string();
        return found;
    }
    Tally tallyOfAll(int count) const { return tallyOf(ballots(count, framework), framework, Thresholds{}); }
    Tally close(Workspace& workspace, int round = 1) const {
        return workspace.campaigns->close(id, round, [&](const std::vector<Ballot>& given) {
            return tallyOf(given, framework, Thresholds{});
        });
    }
    /// Runs the work in a process that is killed somewhere in the time that the same work took before.
    void killAtRandom(const std::function<void()>& work, std::chrono::microseconds longest) {
        Pipe started;
        const pid_t child = startChild([&] {
            started.write();
            work();
            return true;
        });
        started.read();
        ::usleep(static_cast<useconds_t>(random() % static_cast<unsigned long>(longest.count())));
        ::kill(child, SIGKILL);
        endedWell(child);
    }

    const std::string id = uuid(1);
    const Framework framework = frameworkOf(3);
    std::mt19937 random{4};
};

template <class Work>
std::chrono::microseconds timeOf(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(campaign_processes, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(four_processes_give_the_same_ballots_and_each_counts_once, Voting) {
    BOOST_TEST(together(4, [&](int i) {
        Workspace workspace(database, patient());
        auto mine = ballots(60, framework);
        std::mt19937 order(static_cast<unsigned>(i));
        std::ranges::shuffle(mine, order);
        for (const Ballot& one : mine) workspace.campaigns->give(id, 1, {one});
        return true;
    }));
    Workspace workspace(database);
    BOOST_TEST(workspace.campaigns->participation(id).given == 60);
    BOOST_TEST((close(workspace) == tallyOfAll(60)));
}

BOOST_FIXTURE_TEST_CASE(a_ballot_is_counted_by_the_closing_or_refused, Voting) {
    Pipe kept;
    const bool good = together(4, [&](int i) {
        Workspace workspace(database, patient());
        if (i == 3) {
            while (workspace.campaigns->participation(id).given < 20) continue;
            close(workspace);
            return true;
        }
        try {
            for (int number = 1000 * i;; ++number) {
                workspace.campaigns->give(id, 1, {ballot(number, framework)});
                kept.write();
            }
        } catch (const CampaignMovedOn&) {
            return true;
        }
    });
    BOOST_TEST(good);
    kept.closeWriting();
    int acknowledged = 0;
    while (kept.read()) ++acknowledged;
    Workspace workspace(database);
    BOOST_TEST(workspace.campaigns->tally(id)->ballots == acknowledged);
    BOOST_TEST(workspace.campaigns->participation(id).given == acknowledged);
    BOOST_TEST(ballotsAnywhere() == "");
}

BOOST_FIXTURE_TEST_CASE(two_who_close_campaigns_at_once_lose_no_ballot_of_either, Voting) {
    BOOST_TEST(together(4, [&](int i) {
        Workspace workspace(database, patient());
        const std::string mine = uuid(1 + i);
        workspace.campaigns->give(mine, 1, ballots(20 + i, framework, 100 * i));
        const Tally told = workspace.campaigns->close(mine, 1, [&](const std::vector<Ballot>& given) {
            return tallyOf(given, framework, Thresholds{});
        });
        return told == tallyOf(ballots(20 + i, framework, 100 * i), framework, Thresholds{});
    }));
}

BOOST_FIXTURE_TEST_CASE(a_killed_process_loses_no_ballot_it_acknowledged, Voting) {
    Pipe acknowledged;
    const pid_t child = startChild([&] {
        Workspace workspace(database);
        for (int number = 0; acknowledged.write(); ++number)
            workspace.campaigns->give(id, 1, {ballot(number, framework)});
        return false;
    });
    acknowledged.closeWriting();
    int bytes = 0;
    while (bytes < 50 && acknowledged.read()) ++bytes;
    ::kill(child, SIGKILL);
    BOOST_TEST(!endedWell(child));
    while (acknowledged.read()) ++bytes;
    Workspace workspace(database);
    const int kept = workspace.campaigns->participation(id).given;
    BOOST_TEST(kept >= bytes - 1);  // the last byte was written before its ballot
    BOOST_TEST(kept <= bytes);
    workspace.campaigns->give(id, 1, ballots(kept, framework));
    BOOST_TEST((close(workspace) == tallyOfAll(kept)), "given again, each counts once");
}

BOOST_FIXTURE_TEST_CASE(ballots_that_are_given_together_are_kept_all_or_none, Voting) {
    const int count = 200;
    const auto longest = timeOf([&] {
        inChild([&] {
            Workspace(database).campaigns->give(uuid(2), 1, ballots(count, framework));
            return true;
        });
    });
    int none = 0;
    for (int run = 0; run < 10 && none == run; ++run) {
        killAtRandom([&] { Workspace(database).campaigns->give(id, 1, ballots(count, framework)); }, longest);
        const int kept = Workspace(database).campaigns->participation(id).given;
        BOOST_TEST((kept == 0 || kept == count));
        none += kept == 0 ? 1 : 0;
    }
    Workspace workspace(database);
    workspace.campaigns->give(id, 1, ballots(count, framework));
    BOOST_TEST((close(workspace) == tallyOfAll(count)));
}

BOOST_FIXTURE_TEST_CASE(closing_that_is_killed_is_done_or_was_never_begun, Voting) {
    const int count = 200;
    auto longest = std::chrono::microseconds(0);
    int closed = 0;
    int round = 1;
    for (int run = 0; run < 24; ++run) {
        Workspace(database).campaigns->give(id, round, ballots(count, framework));
        const auto closeIt = [&] {
            Workspace workspace(database);
            close(workspace, round);
        };
        if (run == 0)
            longest = timeOf([&] {
                inChild([&] {
                    closeIt();
                    return true;
                });
            });
        else
            killAtRandom(closeIt, longest);
        Workspace workspace(database);
        const Campaign now = *workspace.campaigns->campaign(id);
        if (now.phase == Phase::open) {
            BOOST_TEST(workspace.campaigns->participation(id).given == count);
            continue;
        }
        BOOST_TEST((*workspace.campaigns->tally(id) == tallyOfAll(count)));
        BOOST_TEST(ballotsAnywhere() == "", "killed " << run);
        workspace.campaigns->openAgain(id);
        ++closed;
        ++round;
    }
    BOOST_TEST(closed > 1);
    BOOST_TEST(closed < 24);
}

BOOST_AUTO_TEST_SUITE_END()
