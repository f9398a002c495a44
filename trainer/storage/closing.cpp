#include "trainer/storage/closing.h"

#include "trainer/storage/ballot_rows.h"
#include "trainer/storage/campaign_phase.h"
#include "trainer/storage/erasing.h"
#include "trainer/storage/tally_text.h"

namespace trainer {

using namespace assessment;

Tally Closing::close(const std::string& campaign, int round,
                     const std::function<Tally(const std::vector<Ballot>&)>& count) {
    Tally tally;
    eraseForGood(connection_, [&] {
        connection_.seize(openRounds);
        const Standing standing = require(connection_, campaign, Phase::open, round);
        tally = count(givenBallots(connection_, campaign));
        if (tally.ballots < standing.leastAnswers) tally = {tally.ballots, {}, {}, {}};
        keep(campaign, tally);
        forgetRound(connection_, campaign);
        move(connection_, campaign, standing, Phase::closed, round);
    });
    return tally;
}

void Closing::keep(const std::string& campaign, const Tally& tally) {
    const std::string told = toldText(tally);
    const std::string comments = commentsText(tally);
    soci::session& sql = *connection_.session();
    sql << "DELETE FROM tally WHERE campaign_id = :campaign", soci::use(campaign);
    sql << "INSERT INTO tally (campaign_id, ballots, told, comments)"
           " VALUES (:campaign, :ballots, :told, :comments)",
        soci::use(campaign), soci::use(tally.ballots), soci::use(told), soci::use(comments);
}

void Closing::openAgain(const std::string& campaign) {
    connection_.change([&] {
        const Standing standing = require(connection_, campaign, Phase::closed);
        int agreed = 0;
        *connection_.session() << "SELECT COUNT(*) FROM consensus WHERE campaign_id = :campaign",
            soci::use(campaign), soci::into(agreed);
        if (agreed > 0) throw CampaignMovedOn(campaign);
        move(connection_, campaign, standing, Phase::open, standing.round + 1);
    });
}

std::optional<Tally> Closing::tally(const std::string& campaign) {
    return connection_.read([&]() -> std::optional<Tally> {
        Tally tally;
        std::string told;
        std::string comments;
        soci::statement query =
            (connection_.session()->prepare
                 << "SELECT ballots, told, comments FROM tally WHERE campaign_id = :id",
             soci::use(campaign), soci::into(tally.ballots), soci::into(told), soci::into(comments));
        if (!firstRow(query)) return {};
        readTold(told, tally);
        readComments(comments, tally);
        return tally;
    });
}

}  // namespace trainer
