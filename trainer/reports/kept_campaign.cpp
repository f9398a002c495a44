#include "trainer/reports/kept_campaign.h"

#include "trainer/presenters/campaign_list.h"

namespace trainer {

std::optional<CampaignRecord> recordOf(DiagnosticDesk& desk, const assessment::Campaign& campaign) {
    const auto framework = desk.frameworkOf(campaign);
    const auto tally = desk.campaigns().tally(campaign.id);
    if (!framework || !tally) return {};
    return CampaignRecord{unitName(desk, campaign.unit),
                          campaign,
                          framework.get(),
                          *tally,
                          desk.campaigns().consensus(campaign.id),
                          desk.campaigns().proofs(campaign.id),
                          desk.skills(),
                          desk.today(),
                          trainedMeanwhile(desk, campaign, *framework)};
}

}  // namespace trainer
