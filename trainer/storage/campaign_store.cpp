#include "trainer/storage/campaign_store.h"

#include "trainer/storage/ballot_rows.h"
#include "trainer/storage/campaign_rows.h"
#include "trainer/storage/closing.h"
#include "trainer/storage/database.h"
#include "trainer/storage/meeting_rows.h"

namespace trainer {
namespace {

using namespace assessment;

class SqlCampaignStore : public CampaignStore {
  public:
    explicit SqlCampaignStore(Connection& connection)
        : campaigns_(connection), ballots_(connection), closing_(connection), meeting_(connection) {}

    void add(const Campaign& campaign, const Framework& framework) override {
        campaigns_.add(campaign, framework);
    }
    Update update(const Campaign& campaign, const Framework& framework) override {
        return campaigns_.update(campaign, framework);
    }
    void remove(const std::string& campaign) override { campaigns_.remove(campaign); }
    std::vector<Campaign> campaigns() override { return campaigns_.all(); }
    std::optional<Campaign> campaign(const std::string& id) override { return campaigns_.find(id); }
    std::vector<Campaign> campaignsOf(const std::string& unit) override { return campaigns_.of(unit); }
    std::vector<SharedCampaign> shared() override { return campaigns_.shared(); }
    std::optional<KeptFramework> framework(const std::string& hash) override {
        return campaigns_.framework(hash);
    }
    void open(const std::string& campaign) override { campaigns_.open(campaign); }

    void keepOwn(const std::string& campaign, int round, const std::string& person,
                 const OwnBallot& own) override {
        ballots_.keepOwn(campaign, round, person, own);
    }
    std::optional<OwnBallot> own(const std::string& campaign, const std::string& person) override {
        return ballots_.own(campaign, person);
    }
    std::vector<Giving> give(const std::string& campaign, int round,
                             const std::vector<Ballot>& ballots) override {
        return ballots_.give(campaign, round, ballots);
    }
    Participation participation(const std::string& campaign) override {
        return ballots_.participation(campaign);
    }
    void keepCards(const std::string& campaign, int round,
                   const std::map<std::string, Counts>& cards) override {
        ballots_.keepCards(campaign, round, cards);
    }
    std::map<std::string, Counts> cards(const std::string& campaign) override {
        return ballots_.cards(campaign);
    }

    Tally close(const std::string& campaign, int round,
                const std::function<Tally(const std::vector<Ballot>&)>& count) override {
        return closing_.close(campaign, round, count);
    }
    Tally closeCards(const std::string& campaign, int round, const Tally& tally) override {
        return closing_.close(campaign, round, [&](const auto&) { return tally; });
    }
    void openAgain(const std::string& campaign) override { closing_.openAgain(campaign); }
    std::optional<Tally> tally(const std::string& campaign) override { return closing_.tally(campaign); }

    void agree(const std::string& campaign, const std::vector<Consensus>& consensus) override {
        meeting_.agree(campaign, consensus);
    }
    void withdraw(const std::string& campaign, const std::string& criterion) override {
        meeting_.withdraw(campaign, criterion);
    }
    std::vector<Consensus> consensus(const std::string& campaign) override {
        return meeting_.consensus(campaign);
    }
    void add(const std::string& campaign, const Proof& proof) override { meeting_.add(campaign, proof); }
    void removeProof(const std::string& proof) override { meeting_.removeProof(proof); }
    std::vector<Proof> proofs(const std::string& campaign) override { return meeting_.proofs(campaign); }
    std::optional<Proof> proof(const std::string& id) override { return meeting_.proof(id); }
    void endMeeting(const std::string& campaign) override { meeting_.end(campaign); }

  private:
    CampaignRows campaigns_;
    BallotRows ballots_;
    Closing closing_;
    MeetingRows meeting_;
};

}  // namespace

std::unique_ptr<CampaignStore> campaignStore(Database& database) {
    return std::make_unique<SqlCampaignStore>(database.connection());
}

}  // namespace trainer
