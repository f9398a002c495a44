#include "trainer/presenters/unit_waves.h"

#include <algorithm>

namespace trainer {

using namespace assessment;

namespace {

bool isCounted(const Campaign& campaign) {
    return campaign.phase >= Phase::closed && !campaign.isGuest;
}

std::optional<Standing> standing(DiagnosticDesk& desk, const Campaign& campaign) {
    const auto framework = desk.frameworkOf(campaign);
    const auto tally = desk.campaigns().tally(campaign.id);
    if (!framework || !tally) return {};
    return standingOf(campaign, *framework, *tally, desk.campaigns().consensus(campaign.id));
}

std::vector<Standing> standings(DiagnosticDesk& desk, const std::vector<const Campaign*>& campaigns) {
    std::vector<Standing> found;
    for (const Campaign* one : campaigns)
        if (auto kept = standing(desk, *one)) found.push_back(std::move(*kept));
    return found;
}

/// The counted campaigns of a unit, the first wave first.
std::vector<const Campaign*> countedOf(const std::vector<Campaign>& all, const std::string& unit) {
    std::vector<const Campaign*> counted;
    for (const Campaign& one : all)
        if (one.unit == unit && isCounted(one)) counted.push_back(&one);
    return counted;
}

}  // namespace

std::optional<UnitWaves> wavesOf(DiagnosticDesk& desk, const std::string& unit) {
    const auto all = desk.campaigns().campaigns();
    const auto counted = countedOf(all, unit);
    if (counted.empty()) return {};
    const Campaign& last = *counted.back();
    UnitWaves waves;
    waves.framework = desk.frameworkOf(last);
    if (!waves.framework) return {};
    const auto units = desk.units();
    if (const auto named = std::ranges::find(units, unit, &Unit::id); named != units.end())
        waves.unit = named->name;
    for (const Campaign* one : counted)
        if (const auto framework = desk.frameworkOf(*one)) waves.titles[framework->name] = framework->title;
    waves.waves = comparisonOf(*waves.framework, standings(desk, counted), desk.mappings());
    waves.others = othersFor(last, all, [&](const FrameworkName& name) {
        return name == last.framework || std::ranges::any_of(desk.mappings(), [&](const auto& mapping) {
                   return mapping.from == name && mapping.to == last.framework;
               });
    });
    waves.otherUnits = otherUnitsOf(*waves.framework, standings(desk, waves.others.drawn), desk.mappings());
    waves.others.drawn.clear();  // they point into what goes away here
    return waves;
}

}  // namespace trainer
