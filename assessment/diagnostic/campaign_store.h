#pragma once
#include <functional>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "assessment/diagnostic/campaign.h"
#include "assessment/diagnostic/consensus.h"
#include "assessment/diagnostic/tally.h"
#include "assessment/team/team_store.h"

namespace assessment {

/// A version of a framework is already kept with another content: its author must give it a new number.
struct FrameworkChanged : std::runtime_error {
    explicit FrameworkChanged(const FrameworkName& changed)
        : std::runtime_error("framework changed: " + changed.id + " " + std::to_string(changed.number)),
          name(changed) {}
    FrameworkName name;
};

/// The campaign is not in the phase or the round that this needs: somebody opened, closed or ended it.
struct CampaignMovedOn : std::runtime_error {
    explicit CampaignMovedOn(std::string id)
        : std::runtime_error("campaign moved on: " + id), campaign(std::move(id)) {}
    std::string campaign;
};

/// A framework as it is kept with campaigns, also when its file is gone.
struct KeptFramework {
    FrameworkName name;
    std::string hash;
    std::string text;  ///< its file
};

/// What became of a ballot.
enum class Giving {
    kept,
    known  ///< it was there already, the same
};

/// A ballot that somebody answers in the program.
struct OwnBallot {
    Ballot ballot;
    bool isGiven = false;  ///< handed in: it counts
};

/// How many have answered, in a round that is open or was the last one. This is all that is told while it is
/// open.
struct Participation {
    int given = 0;
    int expected = 0;
};

/// Keeps campaigns and what belongs to them. Whatever a function has accepted is durable when it returns.
/// What changes a campaign in a way its phase does not bear throws CampaignMovedOn and keeps nothing.
class CampaignStore {
  public:
    virtual ~CampaignStore() = default;

    /// Keeps a prepared campaign, or one that came with an invitation, as it is, and its framework. Throws
    /// FrameworkChanged; a version that no campaign is held with any more may be another one.
    virtual void add(const Campaign& campaign, const Framework& framework) = 0;
    /// Puts it in the place of the one with its id, if that still has the version it was read with. Once it
    /// is open, only the facilitator, who is expected, isShared and the stages are changed by it; the rest
    /// stays as it is kept. It never changes the phase or the round.
    virtual Update update(const Campaign& campaign, const Framework& framework) = 0;
    /// Takes a prepared campaign away, or one that came with an invitation.
    virtual void remove(const std::string& campaign) = 0;
    /// By unit in the order these were added, then by wave.
    virtual std::vector<Campaign> campaigns() = 0;
    virtual std::optional<Campaign> campaign(const std::string& id) = 0;
    /// The waves of a unit, without invitations, in their order.
    virtual std::vector<Campaign> campaignsOf(const std::string& unit) = 0;
    /// Of each unit the last campaign that is closed, where the unit shares it.
    virtual std::vector<SharedCampaign> shared() = 0;
    /// Nothing if none of that hash is kept.
    virtual std::optional<KeptFramework> framework(const std::string& hash) = 0;

    /// prepared → open.
    virtual void open(const std::string& campaign) = 0;

    /// Keeps what a person has answered so far; a ballot handed in is taken back by that.
    virtual void keepOwn(const std::string& campaign, int round, const std::string& person,
                         const OwnBallot& own) = 0;
    virtual std::optional<OwnBallot> own(const std::string& campaign, const std::string& person) = 0;
    /// Keeps ballots that came from elsewhere, all or none. Says of each what became of it. One with a known
    /// id and other answers takes the place of the one that is there (its person thought again) and is
    /// `kept`. Throws CampaignMovedOn if the campaign is not open in that round.
    virtual std::vector<Giving> give(const std::string& campaign, int round,
                                     const std::vector<Ballot>& ballots) = 0;
    /// With cards, as many as answered the criterion that most did.
    virtual Participation participation(const std::string& campaign) = 0;

    /// The counts of a show of cards as far as they are typed in, by criterion: all there are, in the place
    /// of those that were kept.
    virtual void keepCards(const std::string& campaign, int round,
                           const std::map<std::string, Counts>& cards) = 0;
    virtual std::map<std::string, Counts> cards(const std::string& campaign) = 0;

    /// open → closed: counts the ballots, keeps what `count` makes of them, and deletes them and every
    /// draft, so that nothing in the database, its log or its free pages tells who said what. All of it or
    /// nothing. It must bear being counted again. Of fewer ballots than Thresholds::k only their number is
    /// kept.
    virtual Tally close(const std::string& campaign, int round,
                        const std::function<Tally(const std::vector<Ballot>&)>& count) = 0;
    /// The same for cards.
    virtual Tally closeCards(const std::string& campaign, int round, const Tally& tally) = 0;
    /// closed → open in the next round, in which everybody answers again; what was counted stays until that
    /// one is closed. Throws CampaignMovedOn once the meeting has begun (a consensus is kept).
    virtual void openAgain(const std::string& campaign) = 0;
    /// What is told of the last round that was closed; nothing before.
    virtual std::optional<Tally> tally(const std::string& campaign) = 0;

    /// Closed campaigns only. Puts each in the place of what is kept for its criterion.
    virtual void agree(const std::string& campaign, const std::vector<Consensus>& consensus) = 0;
    /// The criterion is undecided again. Closed campaigns only.
    virtual void withdraw(const std::string& campaign, const std::string& criterion) = 0;
    /// In the order of the criteria's ids.
    virtual std::vector<Consensus> consensus(const std::string& campaign) = 0;
    /// Until the meeting is over; so does removeProof.
    virtual void add(const std::string& campaign, const Proof& proof) = 0;
    virtual void removeProof(const std::string& proof) = 0;
    /// Without the content of files, in the order they were added.
    virtual std::vector<Proof> proofs(const std::string& campaign) = 0;
    virtual std::optional<Proof> proof(const std::string& id) = 0;
    /// closed → agreed.
    virtual void endMeeting(const std::string& campaign) = 0;
};

}  // namespace assessment
