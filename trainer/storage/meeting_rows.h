#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign_store.h"
#include "trainer/storage/connection.h"

// For campaign_store.cpp only.
namespace trainer {

/// The rows of what a meeting agreed on, and of proofs; see CampaignStore.
class MeetingRows {
  public:
    explicit MeetingRows(Connection& connection) : connection_(connection) {}

    void agree(const std::string& campaign, const std::vector<assessment::Consensus>& consensus);
    void withdraw(const std::string& campaign, const std::string& criterion);
    std::vector<assessment::Consensus> consensus(const std::string& campaign);
    void add(const std::string& campaign, const assessment::Proof& proof);
    void removeProof(const std::string& proof);
    std::vector<assessment::Proof> proofs(const std::string& campaign);
    std::optional<assessment::Proof> proof(const std::string& id);
    void end(const std::string& campaign);

  private:
    void requireNotOver(const std::string& campaign);
    void addContent(const assessment::Proof& proof);
    std::string contentOf(const std::string& proof);
    soci::session& sql() { return *connection_.session(); }

    Connection& connection_;
};

}  // namespace trainer
