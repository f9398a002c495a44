#include "tests/content/reading/ballots.h"

#include "content/reading/framework_library.h"
#include "tests/content/reading/reading_kit.h"

using namespace assessment;

std::shared_ptr<const Framework> shippedFramework() {
    static const auto framework = content::readKeptFramework(
        bytesOf(std::string(CAP_SOURCE) + "/content/library/frameworks/sp-plus-2023.xml"));
    return framework;
}

Campaign openCampaign() {
    Campaign campaign;
    campaign.id = "11111111-2222-4333-8444-555555555555";
    campaign.unit = "11111111-2222-4333-8444-666666666666";
    campaign.wave = 2;
    campaign.framework = shippedFramework()->name;
    campaign.frameworkHash = shippedFramework()->hash;
    campaign.facilitator = "Nadia & <Léo>";
    campaign.expected = 9;
    campaign.phase = Phase::open;
    campaign.round = 3;
    return campaign;
}

Invitation someInvitation() {
    return invitationTo(openCampaign(), {openCampaign().unit, "Accueil « Nord »", {}}, *shippedFramework(),
                        Respondent::manager, "2026-12-01");
}

SentBallot someBallot() {
    using Kind = BallotAnswer::Kind;
    return {aimOf(openCampaign(), "Accueil « Nord »"),
            {"aaaaaaaa-2222-4333-8444-555555555555",
             Respondent::agent,
             {{"accueil.courtoisie", {Kind::level, 2, {}, "Oui,\tsouvent\net bien"}},
              {"accueil.prenom", {Kind::dontKnow, 0, {}, {}}},
              {"accueil.tensions", {Kind::notConcerned, 0, {}, {}}}}}};
}
