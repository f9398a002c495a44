#include "assessment/diagnostic/invitation.h"

namespace assessment {

std::optional<AimFault> faultOf(const BallotAim& aim, const Campaign& campaign) {
    if (aim.campaign != campaign.id) return AimFault::otherCampaign;
    if (aim.framework != campaign.framework || aim.frameworkHash != campaign.frameworkHash)
        return AimFault::otherFramework;
    if (campaign.phase != Phase::open || campaign.way != Way::ballots || campaign.isGuest)
        return AimFault::notOpen;
    if (aim.round != campaign.round) return AimFault::otherRound;
    return {};
}

BallotAim aimOf(const Campaign& campaign, const std::string& unit) {
    return {campaign.id, campaign.round, unit, campaign.wave, campaign.framework, campaign.frameworkHash};
}

Invitation invitationTo(const Campaign& campaign, const Unit& unit, const Framework& framework,
                        Respondent respondent, const std::string& until) {
    return {aimOf(campaign, unit.name), unit.id,       respondent,
            campaign.facilitator,       until,         campaign.expected,
            campaign.thresholds,        framework.text};
}

Campaign guestCampaignOf(const Invitation& invitation) {
    Campaign campaign;
    campaign.id = invitation.aim.campaign;
    campaign.unit = invitation.unitId;
    campaign.wave = invitation.aim.wave;
    campaign.framework = invitation.aim.framework;
    campaign.frameworkHash = invitation.aim.frameworkHash;
    campaign.facilitator = invitation.facilitator;
    campaign.expected = invitation.expected;
    campaign.thresholds = invitation.thresholds;
    campaign.phase = Phase::open;
    campaign.round = invitation.aim.round;
    campaign.isGuest = true;
    return campaign;
}

}  // namespace assessment
