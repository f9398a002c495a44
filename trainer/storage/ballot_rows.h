#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign_store.h"
#include "trainer/storage/connection.h"

// For this folder only.
namespace trainer {

/// The rows of ballots and cards of open rounds; see CampaignStore.
class BallotRows {
  public:
    explicit BallotRows(Connection& connection) : connection_(connection) {}

    void keepOwn(const std::string& campaign, int round, const std::string& person,
                 const assessment::OwnBallot& own);
    std::optional<assessment::OwnBallot> own(const std::string& campaign, const std::string& person);
    std::vector<assessment::Giving> give(const std::string& campaign, int round,
                                         const std::vector<assessment::Ballot>& ballots);
    assessment::Participation participation(const std::string& campaign);
    void keepCards(const std::string& campaign, int round,
                   const std::map<std::string, assessment::Counts>& cards);
    std::map<std::string, assessment::Counts> cards(const std::string& campaign);

  private:
    void requirePerson(const std::string& person);
    soci::session& sql() { return *connection_.session(); }

    Connection& connection_;
};

/// The ballots that were handed in; to be read inside a change that seized them.
std::vector<assessment::Ballot> givenBallots(Connection& connection, const std::string& campaign);

}  // namespace trainer
