#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <random>
#include <set>

#include "tests/trainer/storage/campaigning.h"
#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/raw_database.h"
#include "trainer/storage/connection.h"
#include "trainer/storage/erasing.h"
#include "trainer/storage/table_rows.h"

using namespace assessment;
using namespace trainer;

// Somebody hostile, who has the files and knows the program, looks for what one person answered.
namespace {

constexpr int leastAnswers = Thresholds{}.k;
/// Only the text of a ballot has it, before a comment: no reason was chosen. What is kept of comments has
/// not.
const std::string inBallot = "\t\tsaid ";

/// A UUID that nobody finds by chance.
std::string anyId(std::mt19937& random) {
    std::string id = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
    for (char& c : id)
        if (c == 'x') c = "0123456789abcdef"[random() % 16];
    return id;
}

struct Hostile : Campaigning {
    /// A ballot of anybody: some criteria blank, some comments so long that they fill pages of their own.
    Ballot anyBallot() {
        Ballot made{anyId(random), static_cast<Respondent>(random() % 3), {}};
        for (const Criterion* criterion : framework.criteria()) {
            if (random() % 5 == 0) continue;
            BallotAnswer& answer = made.answers[criterion->id];
            answer.level = static_cast<int>(random() % 4);
            if (random() % 7 == 0) answer.kind = BallotAnswer::Kind::dontKnow;
            if (random() % 3 != 0)
                answer.comment = "said " + anyId(random) + std::string(random() % (1 + random() % 1900), '.');
        }
        return made;
    }
    /// Somebody answers bit by bit in the program.
    void answerHere(const std::string& campaign, int person) {
        Ballot given = anyBallot();
        for (int i = 0; i < 3; ++i) {
            const std::string id = given.id;
            given = anyBallot();
            given.id = id;
            remember(campaign, given);
            store.keepOwn(campaign, 1, uuid(person), {given, i == 2});
        }
        std::string& mine = ownId[campaign + uuid(person)];
        last[campaign].erase(mine);  // of an earlier time: somebody has one ballot
        mine = given.id;
        last[campaign][given.id] = given;
    }
    /// Ballots of many people in several campaigns come mixed; some come again with other answers.
    void vote(const std::vector<std::string>& campaigns, int people, int round = 1) {
        for (int i = 0; i < people; ++i) {
            const std::string& campaign = campaigns[random() % campaigns.size()];
            Ballot given = anyBallot();
            auto& ofCampaign = last[campaign];
            if (!ofCampaign.empty() && random() % 4 == 0) given.id = ofCampaign.begin()->first;
            remember(campaign, given);
            ofCampaign[given.id] = given;
            store.give(campaign, round, {given});
        }
    }
    void remember(const std::string& campaign, const Ballot& given) {
        ids[campaign].insert(given.id);
        for (const auto& [criterion, answer] : given.answers)
            if (!answer.comment.empty()) comments[campaign].insert(answer.comment.substr(0, 41));
    }
    Tally expected(const std::string& campaign) const {
        std::vector<Ballot> given;
        for (const auto& [id, one] : last.at(campaign)) given.push_back(one);
        return tallyOf(given, framework, Thresholds{});
    }

    /// Every byte of every file that belongs to the database.
    std::string bytes() const {
        std::string all;
        if (onPostgresql()) {
            RawDatabase raw(database);
            raw.execute("CHECKPOINT");
            const std::filesystem::path base = raw.value("SHOW data_directory") + "/base";
            for (const auto& entry : std::filesystem::recursive_directory_iterator(base))
                if (entry.is_regular_file()) all += read(entry.path());
            return all;
        }
        for (const auto& entry : std::filesystem::directory_iterator(folder.path)) all += read(entry.path());
        return all;
    }
    /// Every value of every row of every table.
    std::string rows() {
        std::string all;
        for (const Table& table : tables())
            eachTableRow(workspace.database.connection(), table, [&](const TableRow& row) {
                for (const auto& value : row) all += value.value_or("") + "\n";
            });
        return all;
    }
    /// Finds nothing of the ballots of that campaign in a text, but comments that may be told.
    void findNothing(const std::string& campaign, const std::string& text) {
        for (const std::string& id : ids[campaign]) BOOST_TEST(text.find(id) == text.npos, "a ballot's id");
        const auto tally = store.tally(campaign);
        std::set<std::string> told;
        if (tally)
            for (const auto& [criterion, all] : tally->comments)
                for (const std::string& one : all) told.insert(one.substr(0, 41));
        for (const std::string& comment : comments[campaign]) {
            const auto at = text.find(comment);
            if (!told.contains(comment)) BOOST_TEST(text.substr(0, at).size() == text.size(), "a comment");
            BOOST_TEST(text.find("\t\t" + comment) == text.npos, "a comment where its ballot had it");
        }
    }

    std::mt19937 random{22};
    std::map<std::string, std::set<std::string>> ids;
    std::map<std::string, std::set<std::string>> comments;
    std::map<std::string, std::map<std::string, Ballot>> last;
    std::map<std::string, std::string> ownId;  ///< by campaign and person
};

/// How many people are told of, in whichever way what is told of a criterion is added and taken away.
std::set<int> peopleFoundIn(const Tally& tally, const std::string& criterion) {
    std::vector<int> groups;
    for (const auto& [respondent, part] : tally.parts)
        if (part.contains(criterion)) groups.push_back(part.at(criterion).answered);
    std::set<int> sums{0};
    for (const int group : groups) {
        std::set<int> more = sums;
        for (const int sum : sums) more.insert(sum + group);
        sums = more;
    }
    std::set<int> found = sums;
    if (tally.all.contains(criterion))
        for (const int sum : sums) found.insert(tally.all.at(criterion).answered - sum);
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(campaign_traces, *boost::unit_test::label("portable"))

BOOST_FIXTURE_TEST_CASE(nothing_in_the_files_tells_what_somebody_answered_once_a_campaign_is_closed,
                        Hostile) {
    for (int person = 800; person < 804; ++person)
        workspace.team->add(Person{uuid(person), "P" + std::to_string(person), "", {}});
    std::vector<std::string> open;
    for (int wave = 1; wave <= (onPostgresql() ? 3 : 6); ++wave) open.push_back(opened(wave, wave).id);
    // The smallest first: of the later ones, comments are told.
    const std::vector<int> manyPeople{4, 14, 30, 60, 120, 200};
    for (const int people : onPostgresql() ? std::vector{4, 30, 60} : manyPeople) {
        vote(open, people);
        for (int person = 800; person < 804; ++person) answerHere(open[random() % open.size()], person);
        const std::string campaign = open.back();
        open.pop_back();
        if (last[campaign].empty()) vote({campaign}, 2);
        if (onPostgresql()) RawDatabase(database).execute("ANALYZE");  // as a server does by itself
        BOOST_TEST_REQUIRE(bytes().find(inBallot) != std::string::npos, "there is something to find");
        const Tally kept = close(campaign);
        BOOST_TEST((kept == expected(campaign)));
        findNothing(campaign, bytes());
        findNothing(campaign, rows());
        for (const std::string& other : open)
            BOOST_TEST(store.participation(other).given <= static_cast<int>(last[other].size()));
    }
    BOOST_TEST(bytes().find(inBallot) == std::string::npos, "no ballot at all");
}

BOOST_FIXTURE_TEST_CASE(nothing_is_told_of_fewer_people_than_the_least_whatever_is_subtracted, Hostile) {
    bool hasParts = false;
    for (int run = 1; run <= (onPostgresql() ? 15 : 60); ++run) {
        const std::string campaign = opened(run, run).id;
        vote({campaign}, 1 + static_cast<int>(random() % 40));
        close(campaign);
        const Tally kept = *store.tally(campaign);
        BOOST_TEST((kept == expected(campaign)));
        if (kept.ballots < leastAnswers) BOOST_TEST((kept == Tally{kept.ballots, {}, {}, {}}));
        hasParts = hasParts || !kept.parts.empty();
        for (const Criterion* criterion : framework.criteria())
            for (const int people : peopleFoundIn(kept, criterion->id))
                BOOST_TEST((people == 0 || people >= leastAnswers), people << " people in " << criterion->id);
        for (const auto& [criterion, all] : kept.comments)
            BOOST_TEST((std::ranges::is_sorted(all) && kept.ballots >= leastForComments));
    }
    BOOST_TEST(hasParts);
}

BOOST_FIXTURE_TEST_CASE(of_an_earlier_round_nothing_is_left_to_subtract, Hostile) {
    std::vector<std::string> campaigns;
    for (int wave = 1; wave <= 8; ++wave) campaigns.push_back(opened(wave, wave).id);
    for (const std::string& campaign : campaigns) {
        vote({campaign}, 20);
        close(campaign);
    }
    const auto first = comments;
    for (const std::string& campaign : campaigns) {
        last[campaign].clear();
        store.openAgain(campaign);
        vote({campaign}, 21, 2);
        close(campaign, 2);
        const std::string found = onPostgresql() ? rows() : bytes();
        for (const std::string& comment : first.at(campaign))
            BOOST_TEST((found.find(comment) == found.npos), "a comment of the first round");
        BOOST_TEST((*store.tally(campaign) == expected(campaign)));
    }
}

BOOST_FIXTURE_TEST_CASE(what_is_kept_is_the_same_in_whatever_order_ballots_came, Hostile) {
    std::vector<Ballot> given;
    for (int i = 0; i < 30; ++i) given.push_back(anyBallot());
    std::string first;
    for (int run = 1; run <= 4; ++run) {
        const std::string campaign = opened(run, run).id;
        store.give(campaign, 1, given);
        std::ranges::shuffle(given, random);
        close(campaign);
        const std::string kept = RawDatabase(database).value(
            "SELECT ballots || told || comments FROM tally WHERE campaign_id = '" + campaign + "'");
        BOOST_TEST((first.empty() || kept == first));
        first = kept;
    }
}

BOOST_FIXTURE_TEST_CASE(who_is_erased_leaves_no_byte_of_their_ballots, Hostile) {
    const std::string campaign = opened(1).id;
    vote({campaign}, 60);
    const int before = store.participation(campaign).given;
    ids.clear();
    comments.clear();
    workspace.team->add(Person{uuid(800), "Zoé", "", {}});
    answerHere(campaign, 800);
    erasePerson(workspace.database, uuid(800), "2026-12-24T08:00:00Z");
    findNothing(campaign, bytes());
    BOOST_TEST(store.participation(campaign).given == before);
}

BOOST_FIXTURE_TEST_CASE(what_a_reader_keeps_alive_goes_when_the_database_is_next_opened, Hostile) {
    if (onPostgresql()) return;
    DatabaseOptions impatient;
    impatient.busyTimeout = std::chrono::milliseconds(0);
    const std::string campaign = opened(1).id;
    vote({campaign}, 30);
    RawSqlite reader(database);
    reader.execute("BEGIN; SELECT COUNT(*) FROM ballot");
    Workspace(database, impatient).campaigns->close(campaign, 1, counting());
    BOOST_TEST(bytes().find(inBallot) != std::string::npos, "the reader still sees it");
    { Workspace cannotEither(database, impatient); }
    BOOST_TEST(bytes().find(inBallot) != std::string::npos);
    reader.execute("COMMIT");
    { Workspace again(database); }
    findNothing(campaign, bytes());
    BOOST_TEST(bytes().find(inBallot) == std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(copies_of_the_file_that_an_upgrade_kept_forget_a_round_with_it, Hostile) {
    if (onPostgresql()) return;
    const std::string campaign = opened(1, 1).id;
    const std::string other = opened(2, 2).id;
    vote({campaign, other}, 40);
    const std::string copy = database + ".before-99";
    RawSqlite(database).execute("VACUUM INTO '" + copy + "'");
    write(database + ".before-98", "no database");
    close(campaign);
    findNothing(campaign, bytes());
    RawSqlite raw(copy);
    BOOST_TEST(raw.value("SELECT COUNT(*) FROM ballot") == std::to_string(last[other].size()),
               "a round that is open is in its copy too");
    BOOST_TEST(read(database + ".before-98") == "no database");
}

BOOST_FIXTURE_TEST_CASE(a_copy_keeps_a_round_that_was_opened_after_the_one_that_is_closed_here, Hostile) {
    if (onPostgresql()) return;
    const std::string campaign = opened(1, 1).id;
    vote({campaign}, 20);
    const std::string copy = database + ".before-restore-2026";
    RawSqlite(database).execute("VACUUM INTO '" + copy + "'");
    RawSqlite(copy).execute("UPDATE campaign SET round = 2");
    close(campaign);
    BOOST_TEST(RawSqlite(copy).value("SELECT COUNT(*) FROM ballot") == std::to_string(last[campaign].size()));
}

BOOST_AUTO_TEST_SUITE_END()
