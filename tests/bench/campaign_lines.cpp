#include <optional>
#include <stdexcept>

#include "assessment/diagnostic/result.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/bench/rows.h"
#include "tests/bench/scenario_text.h"
#include "tests/bench/sqlite.h"
#include "trainer/storage/workspace.h"

namespace bench {
namespace {

using namespace assessment;
using trainer::Workspace;

constexpr int criteria = 45;

Framework madeFramework() {
    Framework made;
    made.name = {"made", 1};
    made.hash = "hash";
    made.text = "<framework/>";
    made.status = Framework::Status::current;
    made.scale.levels.resize(4);
    for (int engagement = 0; engagement < 9; ++engagement) {
        SubEngagement part{"part", "Part", {}};
        for (int i = 0; i < criteria / 9; ++i) {
            Criterion criterion;
            criterion.id = "criterion_" + std::to_string(engagement) + "_" + std::to_string(i);
            criterion.asked = {Respondent::agent, Respondent::manager};
            part.criteria.push_back(criterion);
        }
        Engagement one;
        one.id = "engagement_" + std::to_string(engagement);
        one.parts.push_back(part);
        made.engagements.push_back(one);
    }
    return made;
}

const Framework& framework() {
    static const Framework made = madeFramework();
    return made;
}

std::vector<Ballot> madeBallots(int count) {
    std::vector<Ballot> ballots;
    for (int i = 0; i < count; ++i) {
        Ballot ballot{uuidOf(static_cast<std::uint64_t>(i)), Respondent::agent, {}};
        if (i % 3 == 0) ballot.respondent = Respondent::manager;
        int place = i;
        for (const Criterion* criterion : framework().criteria())
            ballot.answers[criterion->id] = {place % 11 == 0 ? BallotAnswer::Kind::dontKnow
                                                             : BallotAnswer::Kind::level,
                                             place * place % 4,
                                             {},
                                             {}},
            ++place;
        ballots.push_back(std::move(ballot));
    }
    return ballots;
}

Tally counted(const std::vector<Ballot>& ballots) {
    return tallyOf(ballots, framework(), {});
}

/// The n-th campaign, in so many waves of each unit.
Campaign campaignOf(std::uint64_t number, int waves) {
    const auto ofUnit = static_cast<std::uint64_t>(waves);
    Campaign made;
    made.id = uuidOf(1'000'000 + number);
    made.unit = uuidOf(2'000'000 + number / ofUnit);
    made.wave = 1 + static_cast<int>(number % ofUnit);
    made.framework = framework().name;
    made.facilitator = "Camille";
    made.expected = 10;
    made.isShared = true;
    made.stages = {{"engagement", "2026-11-01", "2026-11-02"}, {"autodiagnostic", "2026-11-20", ""}};
    return made;
}

void addOpen(Workspace& workspace, std::uint64_t number, int waves) {
    const Campaign made = campaignOf(number, waves);
    if (made.wave == 1) workspace.team->add(Unit{made.unit, "Service", ""});
    workspace.campaigns->add(made, framework());
    workspace.campaigns->open(made.id);
}

/// The same counts, each in a row of its own, and nothing else in the file.
class BareCounts {
  public:
    BareCounts(const std::string& path, const Tally& tally) : database_(path) {
        database_.execute(
            "CREATE TABLE counts (criterion TEXT, level BIGINT, n BIGINT,"
            " PRIMARY KEY (criterion, level))");
        Insert insert(database_, "INSERT INTO counts VALUES (?, ?, ?)");
        for (const auto& [criterion, told] : tally.all) {
            long long level = 0;
            for (const int n : told.counts.value().levels)
                insert.run({criterion, level++, static_cast<long long>(n)});
            insert.run({criterion, -1LL, static_cast<long long>(told.counts->dontKnow)});
            insert.run({criterion, -2LL, static_cast<long long>(told.counts->notConcerned)});
        }
        query_.emplace(database_, "SELECT criterion, level, SUM(n) FROM counts GROUP BY criterion, level");
    }

    long long sum() {
        long long sum = 0;
        query_->each([&](sqlite3_stmt* row) {
            const std::string criterion(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)));
            sum += sqlite3_column_int64(row, 2) + static_cast<long long>(criterion.size());
        });
        return sum;
    }

  private:
    Sqlite database_;
    std::optional<Rows> query_;
};

template <class Work>
double secondsOfMany(Work&& work) {
    constexpr int times = 100;
    return secondsOf([&] {
               for (int i = 0; i < times; ++i)
                   if (work() == 0) throw std::runtime_error("nothing was read");
           }) /
           times;
}

std::size_t resultsIn(Workspace& workspace) {
    const Tally tally = workspace.campaigns->tally(campaignOf(0, 1).id).value();
    return resultOf(framework(), tally.all, {}).criteria.size();
}

void addResultsLine(Lines& lines, const std::string& folder, int count) {
    const std::string what = "results of a campaign with " + countText(count) +
                             " ballots × 45 criteria, against one bare SQL aggregate of the same counts";
    lines.add(what, {Goal::Kind::atMost, 1.5}, [&](Row& row) {
        Workspace workspace(folder + "/results.db");
        addOpen(workspace, 0, 1);
        const std::string id = campaignOf(0, 1).id;
        workspace.campaigns->give(id, 1, madeBallots(count));
        BareCounts bare(folder + "/bare.db", workspace.campaigns->close(id, 1, counted));
        const auto medians = mediansOf({[&] { return secondsOfMany([&] { return resultsIn(workspace); }); },
                                        [&] { return secondsOfMany([&] { return bare.sum(); }); }},
                                       15);
        row.ratio = medians[0] / medians[1];
        row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]);
    });
}

/// Gives ballots to campaigns that nobody gave any to yet, and closes these.
class Voting {
  public:
    Voting(const std::string& file, int turns) : workspace_(file) {
        for (int i = 0; i <= turns; ++i) addOpen(workspace_, static_cast<std::uint64_t>(i), 100);
    }
    double give(const std::vector<Ballot>& ballots) {
        return secondsOf([&] { workspace_.campaigns->give(idOf(given_++), 1, ballots); });
    }
    double close() {
        return secondsOf([&] { workspace_.campaigns->close(idOf(closed_++), 1, counted); });
    }

  private:
    static std::string idOf(std::uint64_t number) { return campaignOf(number, 100).id; }

    Workspace workspace_;
    std::uint64_t given_ = 0;
    std::uint64_t closed_ = 0;
};

void addVotingLines(Lines& lines, const std::string& folder, int count) {
    const std::string many = countText(count) + " ballots × 45 criteria";
    const auto ballots = madeBallots(count);
    const std::vector<Ballot> few(ballots.begin(), ballots.begin() + count / 10);
    constexpr int turns = 5;
    lines.add("merging " + many + ", ballots a second", {Goal::Kind::atLeast, 1000, "/s"}, [&](Row& row) {
        Voting voting(folder + "/merging.db", turns);
        const auto medians = mediansOf({[&] { return voting.give(ballots); }}, turns);
        row.ratio = count / medians[0];
        row.medians = secondsText(medians[0]);
    });
    lines.add("merging " + many + " against a tenth of them", {Goal::Kind::atMost, 11}, [&](Row& row) {
        Voting voting(folder + "/linear.db", 2 * turns + 1);
        const auto medians =
            mediansOf({[&] { return voting.give(ballots); }, [&] { return voting.give(few); }}, turns);
        row.ratio = medians[0] / medians[1];
        row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]);
    });
    lines.add("closing " + many, {Goal::Kind::none, 0, "ms"}, [&](Row& row) {
        Voting voting(folder + "/closing.db", turns);
        const auto medians = mediansOf({[&] {
                                           voting.give(ballots);
                                           return voting.close();
                                       }},
                                       turns);
        row.ratio = medians[0] * 1000;
        row.medians = "with no trace left in the file";
    });
}

/// So many units with ten waves each, all closed.
void keepWaves(const std::string& file, std::uint64_t units) {
    constexpr int waves = 10;
    Workspace workspace(file);
    const auto ballots = madeBallots(10);
    const Tally tally = counted(ballots);
    workspace.database.change([&] {
        for (std::uint64_t number = 0; number < units * waves; ++number) {
            addOpen(workspace, number, waves);
            const std::string id = campaignOf(number, waves).id;
            workspace.campaigns->close(id, 1, [&](const std::vector<Ballot>&) { return tally; });
            std::vector<Consensus> agreed;
            for (const Criterion* criterion : framework().criteria())
                agreed.push_back({criterion->id, 2, "because", "", false});
            workspace.campaigns->agree(id, agreed);
        }
    });
}

/// What is read to compare the waves of a unit, and it with 25 others that share theirs.
double readComparison(CampaignStore& store) {
    return secondsOf([&] {
        auto compared = store.campaignsOf(campaignOf(0, 10).unit);
        const auto shared = store.shared();
        for (std::size_t i = 0; i < 25; ++i)
            compared.push_back(store.campaign(shared.at(i % shared.size()).id).value());
        for (const Campaign& campaign : compared)
            if (!store.tally(campaign.id) || store.consensus(campaign.id).size() != criteria)
                throw std::runtime_error("something is missing");
    });
}

void addComparisonLine(Lines& lines, const std::string& folder) {
    const std::uint64_t units = lines.options().quick ? 100 : 1000;
    const std::string what = "reading the comparison of " + countText(static_cast<long long>(units)) +
                             " units × 10 waves against 10 × 10";
    lines.add(what, {Goal::Kind::atMost, 10}, [&](Row& row) {
        keepWaves(folder + "/many.db", units);
        keepWaves(folder + "/few.db", 10);
        Workspace many(folder + "/many.db");
        Workspace few(folder + "/few.db");
        const auto medians = mediansOf(
            {[&] { return readComparison(*many.campaigns); }, [&] { return readComparison(*few.campaigns); }},
            15);
        row.ratio = medians[0] / medians[1];
        row.medians = secondsText(medians[0]) + " against " + secondsText(medians[1]);
    });
}

}  // namespace

void addCampaignLines(Lines& lines, const std::string& folder) {
    const int ballots = lines.options().quick ? 2000 : 10'000;
    addResultsLine(lines, folder, ballots);
    addVotingLines(lines, folder, ballots);
    addComparisonLine(lines, folder);
}

}  // namespace bench
