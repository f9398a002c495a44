#include "trainer/storage/campaign_phase.h"

#include "assessment/diagnostic/campaign_store.h"

namespace trainer {

using assessment::Phase;

std::optional<Standing> standingOf(Connection& connection, const std::string& campaign) {
    return connection.read([&]() -> std::optional<Standing> {
        Standing found;
        std::string phase;
        int isGuest = 0;
        soci::statement query =
            (connection.session()->prepare
                 << "SELECT phase, round, least_answers, expected, is_guest, version FROM campaign"
                    " WHERE id = :id",
             soci::use(campaign), soci::into(phase), soci::into(found.round), soci::into(found.leastAnswers),
             soci::into(found.expected), soci::into(isGuest), soci::into(found.version));
        if (!firstRow(query)) return {};
        const auto known = assessment::phaseOf(phase);
        if (!known) throw std::invalid_argument("no phase: '" + phase + "'");
        found.phase = *known;
        found.isGuest = isGuest != 0;
        return found;
    });
}

Standing require(Connection& connection, const std::string& campaign, Phase phase, std::optional<int> round) {
    const auto found = standingOf(connection, campaign);
    if (!found || found->phase != phase || (round && *round != found->round))
        throw assessment::CampaignMovedOn(campaign);
    return *found;
}

void move(Connection& connection, const std::string& campaign, const Standing& from, Phase to, int round) {
    const std::string phase(word(to));
    const long long next = from.version + 1;
    *connection.session()
        << "UPDATE campaign SET phase = :phase, round = :round, version = :next WHERE id = :id",
        soci::use(phase), soci::use(round), soci::use(next), soci::use(campaign);
}

}  // namespace trainer
