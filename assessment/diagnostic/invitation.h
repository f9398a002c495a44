#pragma once
#include <optional>
#include <string>

#include "assessment/diagnostic/ballot.h"
#include "assessment/diagnostic/campaign.h"
#include "assessment/team/person.h"

namespace assessment {

/// Which round of which campaign a ballot from another machine is for, and how people call it.
struct BallotAim {
    std::string campaign;  ///< a UUID
    int round = 1;
    std::string unit;  ///< the name of the unit
    int wave = 1;
    FrameworkName framework;
    std::string frameworkHash;
    bool operator==(const BallotAim&) const = default;
};

/// What somebody needs to answer on another machine.
struct Invitation {
    BallotAim aim;
    std::string unitId;  ///< the UUID of the unit
    Respondent respondent = Respondent::agent;
    std::string facilitator;
    std::string until;  ///< the day answers are awaited by, "2026-12-01"; may be empty
    int expected = 0;   ///< how many are asked to answer
    Thresholds thresholds;
    std::string framework;  ///< the file of the framework
    bool operator==(const Invitation&) const = default;
};

/// A ballot given on another machine.
struct SentBallot {
    BallotAim aim;
    Ballot ballot;
    bool operator==(const SentBallot&) const = default;
};

/// Why a ballot cannot be counted in a campaign.
enum class AimFault {
    otherCampaign,
    otherFramework,  ///< it answers another text
    otherRound,
    notOpen  ///< the campaign is not open, its answers are counted as cards, or it is counted elsewhere
};
std::optional<AimFault> faultOf(const BallotAim& aim, const Campaign& campaign);

BallotAim aimOf(const Campaign& campaign, const std::string& unit);
/// The framework is the one the campaign is held by.
Invitation invitationTo(const Campaign& campaign, const Unit& unit, const Framework& framework,
                        Respondent respondent, const std::string& until);
/// The campaign as it is kept where somebody was invited: open, and only to be answered there.
Campaign guestCampaignOf(const Invitation& invitation);

}  // namespace assessment
