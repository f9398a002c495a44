#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign_store.h"
#include "trainer/storage/connection.h"

// For campaign_store.cpp only.
namespace trainer {

/// What closing a round leaves of its ballots; see CampaignStore.
class Closing {
  public:
    explicit Closing(Connection& connection) : connection_(connection) {}

    assessment::Tally close(
        const std::string& campaign, int round,
        const std::function<assessment::Tally(const std::vector<assessment::Ballot>&)>& count);
    void openAgain(const std::string& campaign);
    std::optional<assessment::Tally> tally(const std::string& campaign);

  private:
    void keep(const std::string& campaign, const assessment::Tally& tally);

    Connection& connection_;
};

}  // namespace trainer
