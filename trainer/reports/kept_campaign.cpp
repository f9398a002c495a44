#include "trainer/reports/kept_campaign.h"

#include <algorithm>

namespace trainer {
namespace {

using namespace assessment;

std::string nameOf(const std::string& unit, DiagnosticDesk& desk) {
    const auto units = desk.units();
    const auto found = std::ranges::find(units, unit, &Unit::id);
    return found == units.end() ? std::string() : found->name;
}

/// Nothing while it is not closed, or where its framework cannot be read.
std::optional<Standing> standingOf(DiagnosticDesk& desk, const Campaign& campaign) {
    if (campaign.phase != Phase::closed && campaign.phase != Phase::agreed) return {};
    const auto framework = desk.frameworkOf(campaign);
    const auto tally = framework ? desk.campaigns().tally(campaign.id) : std::nullopt;
    if (!tally) return {};
    const auto consensus =
        campaign.phase == Phase::agreed ? desk.campaigns().consensus(campaign.id) : std::vector<Consensus>();
    return assessment::standingOf(campaign, *framework, *tally, consensus);
}

void addOthers(DiagnosticDesk& desk, const Campaign& own, const std::vector<FrameworkMapping>& mappings,
               ComparedUnit& compared) {
    const std::vector<Campaign> shared = desk.campaigns().shared();
    const auto isComparable = [&](const FrameworkName& name) {
        return name == own.framework || std::ranges::any_of(mappings, [&](const FrameworkMapping& mapping) {
                   return mapping.from == name && mapping.to == own.framework;
               });
    };
    compared.others = othersFor(own, shared, isComparable);
    std::vector<Standing> drawn;
    for (const Campaign* one : compared.others->drawn)
        if (const auto standing = standingOf(desk, *one)) drawn.push_back(*standing);
    compared.otherUnits = otherUnitsOf(*compared.framework, drawn, mappings);
    // The campaigns they point into go with this function, and whose they are is told to nobody.
    compared.others->drawn.clear();
}

}  // namespace

std::optional<CampaignRecord> recordOf(DiagnosticDesk& desk, const Campaign& campaign,
                                       const std::map<std::string, std::string>& skills) {
    const auto framework = desk.frameworkOf(campaign);
    const auto tally = desk.campaigns().tally(campaign.id);
    if (!framework || !tally) return {};
    return CampaignRecord{nameOf(campaign.unit, desk),
                          campaign,
                          framework.get(),
                          *tally,
                          desk.campaigns().consensus(campaign.id),
                          desk.campaigns().proofs(campaign.id),
                          skills,
                          desk.today()};
}

std::optional<ComparedUnit> comparedUnitOf(DiagnosticDesk& desk, const Unit& unit,
                                           const std::vector<FrameworkMapping>& mappings, bool withOthers) {
    const std::vector<Campaign> campaigns = desk.campaigns().campaignsOf(unit.id);
    std::vector<Standing> waves;
    const Campaign* last = nullptr;
    for (const Campaign& campaign : campaigns) {
        const auto standing = standingOf(desk, campaign);
        if (!standing) continue;
        waves.push_back(*standing);
        last = &campaign;
    }
    if (!last) return {};
    ComparedUnit compared;
    compared.unit = unit.name;
    compared.framework = desk.frameworkOf(*last).get();
    compared.waves = comparisonOf(*compared.framework, waves, mappings);
    compared.today = desk.today();
    if (withOthers) addOthers(desk, *last, mappings, compared);
    return compared;
}

}  // namespace trainer
