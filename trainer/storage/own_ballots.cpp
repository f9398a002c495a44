#include "trainer/storage/own_ballots.h"

#include "trainer/storage/ballot_rows.h"
#include "trainer/storage/database.h"

namespace trainer {

std::map<std::string, assessment::OwnBallot> ownBallots(Database& database, const std::string& person) {
    Connection& connection = database.connection();
    BallotRows rows(connection);
    std::map<std::string, assessment::OwnBallot> found;
    connection.snapshot([&] {
        connection.share("ballot");
        std::vector<std::string> campaigns;
        connection.read([&] {
            campaigns.clear();
            std::string campaign;
            soci::statement ids =
                (connection.session()->prepare << "SELECT campaign_id FROM ballot WHERE person_id = :person",
                 soci::use(person), soci::into(campaign));
            eachRow(ids, [&] { campaigns.push_back(campaign); });
        });
        for (const std::string& campaign : campaigns)
            if (auto own = rows.own(campaign, person)) found.emplace(campaign, std::move(*own));
    });
    return found;
}

}  // namespace trainer
