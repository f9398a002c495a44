#include "trainer/presenters/unit_waves.h"

#include <algorithm>

#include "trainer/presenters/campaign_list.h"

namespace trainer {

using namespace assessment;

namespace {

std::optional<Standing> standing(DiagnosticDesk& desk, const Campaign& campaign) {
    const auto framework = desk.frameworkOf(campaign);
    const auto tally = framework ? desk.campaigns().tally(campaign.id) : std::nullopt;
    if (!tally) return {};
    return standingOf(campaign, *framework, *tally, desk.campaigns().consensus(campaign.id));
}

void addOthers(DiagnosticDesk& desk, const Campaign& own, UnitWaves& waves) {
    const auto isComparable = [&](const FrameworkName& name) {
        return name == own.framework || std::ranges::any_of(desk.mappings(), [&](const auto& mapping) {
                   return mapping.from == name && mapping.to == own.framework;
               });
    };
    waves.others = othersFor(own, desk.campaigns().shared(), isComparable);
    std::vector<Standing> drawn;
    for (const std::string& id : waves.others->drawn)
        if (const auto campaign = desk.campaigns().campaign(id))
            if (auto kept = standing(desk, *campaign)) drawn.push_back(std::move(*kept));
    waves.otherUnits = otherUnitsOf(*waves.framework, drawn, desk.mappings());
    // Whose they are is told to nobody.
    waves.others->drawn.clear();
}

}  // namespace

std::optional<UnitWaves> wavesOf(DiagnosticDesk& desk, const std::string& unit, Beside beside) {
    const auto campaigns = desk.campaigns().campaignsOf(unit);
    UnitWaves waves;
    std::vector<Standing> standings;
    const Campaign* last = nullptr;
    for (const Campaign& campaign : campaigns) {
        if (campaign.phase < Phase::closed) continue;
        auto kept = standing(desk, campaign);
        if (!kept) continue;
        standings.push_back(std::move(*kept));
        waves.framework = desk.frameworkOf(campaign);
        waves.titles[waves.framework->name] = waves.framework->title;
        last = &campaign;
    }
    if (!last) return {};
    waves.unit = unitName(desk, unit);
    waves.waves = comparisonOf(*waves.framework, standings, desk.mappings());
    waves.today = desk.today();
    if (beside == Beside::otherUnits) addOthers(desk, *last, waves);
    return waves;
}

}  // namespace trainer
