#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign_store.h"
#include "trainer/storage/connection.h"

// For campaign_store.cpp only.
namespace trainer {

/// The rows of campaigns, of their stages and of the frameworks they are held with; see CampaignStore.
class CampaignRows {
  public:
    explicit CampaignRows(Connection& connection) : connection_(connection) {}

    void add(const assessment::Campaign& campaign, const assessment::Framework& framework);
    assessment::Update update(const assessment::Campaign& campaign, const assessment::Framework& framework);
    void remove(const std::string& campaign);
    std::vector<assessment::Campaign> all();
    std::optional<assessment::Campaign> find(const std::string& id);
    std::vector<assessment::Campaign> of(const std::string& unit);
    std::vector<assessment::SharedCampaign> shared();
    std::optional<assessment::KeptFramework> framework(const std::string& hash);
    void open(const std::string& campaign);

  private:
    void keep(const assessment::Framework& framework);
    void dropUnusedFrameworks();
    void requireUnit(const assessment::Campaign& campaign);
    void putStages(const assessment::Campaign& campaign);
    void putAll(const assessment::Campaign& campaign, const std::string& framework);
    void putWhatMayChange(const assessment::Campaign& campaign);
    std::vector<assessment::Campaign> read(const std::string& condition, const std::string& key);
    void readStages(std::vector<assessment::Campaign>& campaigns, const std::string& condition,
                    const std::string& key);
    soci::session& sql() { return *connection_.session(); }

    Connection& connection_;
};

}  // namespace trainer
