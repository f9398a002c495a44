#include "assessment/diagnostic/others.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace assessment {
namespace {

/// FNV-1a, 64 bits: the same lot on every machine. Source: draft-eastlake-fnv-17.
std::uint64_t lotOf(std::string_view own, std::string_view other) {
    constexpr std::uint64_t prime = 0x100000001B3;
    std::uint64_t lot = 0xCBF29CE484222325;
    for (const std::string_view id : {own, other})
        for (const char c : id) lot = (lot ^ static_cast<unsigned char>(c)) * prime;
    return lot;
}

bool isCounted(const Campaign& campaign) {
    return campaign.phase == Phase::closed || campaign.phase == Phase::agreed;
}

/// Puts them in the order of their lots and leaves mostOthers.
void draw(const Campaign& own, std::vector<std::string>& campaigns) {
    std::vector<std::pair<std::uint64_t, std::string>> lots;
    lots.reserve(campaigns.size());
    for (std::string& id : campaigns) {
        const std::uint64_t lot = lotOf(own.id, id);
        lots.emplace_back(lot, std::move(id));
    }
    const auto kept = std::min<std::size_t>(lots.size(), mostOthers);
    const auto end = lots.begin() + static_cast<std::ptrdiff_t>(kept);
    std::ranges::partial_sort(lots, end);
    campaigns.clear();
    for (auto one = lots.begin(); one != end; ++one) campaigns.push_back(std::move(one->second));
}

}  // namespace

Others othersFor(const Campaign& own, const std::vector<SharedCampaign>& shared,
                 const std::function<bool(const FrameworkName&)>& isComparable) {
    if (!isCounted(own)) return {Others::Refusal::notCounted, 0, {}};
    if (!own.isShared) return {Others::Refusal::notShared, 0, {}};
    std::vector<std::string> campaigns;
    for (const SharedCampaign& one : shared)
        if (one.unit != own.unit && isComparable(one.framework)) campaigns.push_back(one.id);
    const int units = static_cast<int>(campaigns.size());
    if (units < leastOthers) return {Others::Refusal::tooFew, units, {}};
    draw(own, campaigns);
    return {{}, units, campaigns};
}

std::vector<OtherUnit> otherUnitsOf(const Framework& framework, const std::vector<Standing>& drawn,
                                    const std::vector<FrameworkMapping>& mappings) {
    const Comparison beside = comparisonOf(framework, drawn, mappings);
    std::vector<OtherUnit> units;
    for (std::size_t at = 0; at < drawn.size(); ++at) {
        OtherUnit& unit = units.emplace_back();
        unit.alias = std::string(1, static_cast<char>('A' + static_cast<int>(at)));
        for (const Line& line : beside.engagements) unit.points.push_back(line.points[at]);
    }
    return units;
}

}  // namespace assessment
