#include "trainer/storage/ballot_rows.h"

#include <algorithm>
#include <array>

#include "trainer/storage/campaign_phase.h"

namespace trainer {
namespace {

using namespace assessment;

Respondent respondentIn(const std::string& word) {
    const auto respondent = respondentOf(word);
    if (!respondent) throw std::invalid_argument("no kind of respondent: '" + word + "'");
    return *respondent;
}

/// Adds a ballot that is handed in, or puts it in the place of one that says something else.
struct PutBallot {
    std::string campaign, id, respondent, answers;
    soci::statement run;

    explicit PutBallot(soci::session& sql)
        : run((sql.prepare << "INSERT INTO ballot (campaign_id, id, person_id, respondent, is_given, answers)"
                              " VALUES (:campaign, :id, NULL, :respondent, 1, :answers)"
                              " ON CONFLICT (campaign_id, id) DO UPDATE SET"
                              " respondent = excluded.respondent, is_given = 1, answers = excluded.answers"
                              " WHERE ballot.is_given = 0 OR ballot.respondent <> excluded.respondent"
                              " OR ballot.answers <> excluded.answers",
               soci::use(campaign), soci::use(id), soci::use(respondent), soci::use(answers))) {}

    /// True if that changed anything.
    bool put(const Ballot& ballot) {
        id = ballot.id;
        respondent = word(ballot.respondent);
        answers = textOf(ballot.answers);
        perform(run);
        return run.get_affected_rows() > 0;
    }
};

}  // namespace

void BallotRows::requirePerson(const std::string& person) {
    std::string found;
    sql() << "SELECT id FROM person WHERE id = :id", soci::use(person), soci::into(found);
    if (found.empty()) throw StorageError(StorageError::Kind::conflict, connection_.path(), 0, "person");
}

/// Whatever the person has there makes room, also under another id: somebody has one ballot.
void BallotRows::keepOwn(const std::string& campaign, int round, const std::string& person,
                         const OwnBallot& own) {
    connection_.change([&] {
        connection_.share("ballot");
        require(connection_, campaign, Phase::open, round);
        requirePerson(person);
        const std::string respondent(word(own.ballot.respondent));
        const std::string answers = textOf(own.ballot.answers);
        const int isGiven = own.isGiven ? 1 : 0;
        sql() << "DELETE FROM ballot WHERE campaign_id = :campaign AND person_id = :person",
            soci::use(campaign), soci::use(person);
        sql() << "INSERT INTO ballot (campaign_id, id, person_id, respondent, is_given, answers)"
                 " VALUES (:campaign, :id, :person, :respondent, :given, :answers)",
            soci::use(campaign), soci::use(own.ballot.id), soci::use(person), soci::use(respondent),
            soci::use(isGiven), soci::use(answers);
    });
}

std::optional<OwnBallot> BallotRows::own(const std::string& campaign, const std::string& person) {
    std::optional<OwnBallot> own;
    connection_.snapshot([&] {
        connection_.share("ballot");
        own = connection_.read([&]() -> std::optional<OwnBallot> {
            std::string id;
            std::string respondent;
            std::string answers;
            int isGiven = 0;
            soci::statement query =
                (sql().prepare << "SELECT id, respondent, is_given, answers FROM ballot"
                                  " WHERE campaign_id = :campaign AND person_id = :person",
                 soci::use(campaign), soci::use(person), soci::into(id), soci::into(respondent),
                 soci::into(isGiven), soci::into(answers));
            if (!firstRow(query)) return {};
            return OwnBallot{{id, respondentIn(respondent), ballotAnswersOf(answers)}, isGiven != 0};
        });
    });
    return own;
}

std::vector<Giving> BallotRows::give(const std::string& campaign, int round,
                                     const std::vector<Ballot>& ballots) {
    std::vector<Giving> givings;
    connection_.change([&] {
        connection_.share("ballot");
        require(connection_, campaign, Phase::open, round);
        givings.clear();
        PutBallot row(sql());
        row.campaign = campaign;
        for (const Ballot& ballot : ballots)
            givings.push_back(row.put(ballot) ? Giving::kept : Giving::known);
    });
    return givings;
}

/// With cards, as many as answered the criterion that most did. Of a closed round, those that were counted.
Participation BallotRows::participation(const std::string& campaign) {
    Participation found;
    connection_.snapshot([&] {
        connection_.share("ballot, card");
        const auto standing = standingOf(connection_, campaign);
        if (!standing) throw CampaignMovedOn(campaign);
        found.expected = standing->expected;
        sql() << "SELECT COUNT(*) FROM ballot WHERE campaign_id = :campaign AND is_given = 1",
            soci::use(campaign), soci::into(found.given);
        for (const auto& [criterion, counts] : cards(campaign))
            found.given = std::max(found.given, counts.answered());
        if (standing->phase != Phase::open)
            sql() << "SELECT ballots FROM tally WHERE campaign_id = :campaign", soci::use(campaign),
                soci::into(found.given);
    });
    return found;
}

void BallotRows::keepCards(const std::string& campaign, int round,
                           const std::map<std::string, Counts>& cards) {
    connection_.change([&] {
        connection_.share("card");
        require(connection_, campaign, Phase::open, round);
        sql() << "DELETE FROM card WHERE campaign_id = :campaign", soci::use(campaign);
        for (const auto& [criterion, counts] : cards) {
            const std::string text = textOf(counts);
            sql() << "INSERT INTO card (campaign_id, criterion, counts) VALUES (:campaign, :criterion, "
                     ":counts)",
                soci::use(campaign), soci::use(criterion), soci::use(text);
        }
    });
}

std::map<std::string, Counts> BallotRows::cards(const std::string& campaign) {
    std::map<std::string, Counts> found;
    connection_.snapshot([&] {
        connection_.share("card");
        connection_.read([&] {
            found.clear();
            std::string criterion;
            std::string counts;
            soci::statement rows =
                (sql().prepare << "SELECT criterion, counts FROM card WHERE campaign_id = :campaign",
                 soci::use(campaign), soci::into(criterion), soci::into(counts));
            eachRow(rows, [&] { found.emplace(criterion, countsOf(counts)); });
        });
    });
    return found;
}

std::vector<Ballot> givenBallots(Connection& connection, const std::string& campaign) {
    return connection.read([&] {
        std::vector<Ballot> found;
        std::string id;
        std::string respondent;
        std::string answers;
        soci::statement rows =
            (connection.session()->prepare << "SELECT id, respondent, answers FROM ballot"
                                              " WHERE campaign_id = :campaign AND is_given = 1",
             soci::use(campaign), soci::into(id), soci::into(respondent), soci::into(answers));
        eachRow(rows, [&] { found.push_back({id, respondentIn(respondent), ballotAnswersOf(answers)}); });
        return found;
    });
}

}  // namespace trainer
