#include "assessment/diagnostic/campaign.h"

#include <algorithm>
#include <array>
#include <utility>

namespace assessment {
namespace {

constexpr std::array<std::pair<Phase, std::string_view>, 4> phases{{{Phase::prepared, "prepared"},
                                                                    {Phase::open, "open"},
                                                                    {Phase::closed, "closed"},
                                                                    {Phase::agreed, "agreed"}}};
constexpr std::array<std::pair<Way, std::string_view>, 2> ways{
    {{Way::ballots, "ballots"}, {Way::cards, "cards"}}};

template <class Table, class Value>
std::string_view wordIn(const Table& table, Value value) {
    return std::ranges::find(table, value, [](const auto& one) { return one.first; })->second;
}

template <class Value, class Table>
std::optional<Value> valueIn(const Table& table, std::string_view word) {
    const auto found = std::ranges::find(table, word, [](const auto& one) { return one.second; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

bool isBetween(int value, int least, int most) {
    return least <= value && value <= most;
}

}  // namespace

std::string_view word(Phase phase) {
    return wordIn(phases, phase);
}

std::optional<Phase> phaseOf(std::string_view word) {
    return valueIn<Phase>(phases, word);
}

std::string_view word(Way way) {
    return wordIn(ways, way);
}

std::optional<Way> wayOf(std::string_view word) {
    return valueIn<Way>(ways, word);
}

std::vector<CampaignFault> faultsOf(const Campaign& campaign, const Framework& framework) {
    const Thresholds& rule = campaign.thresholds;
    const int levels = static_cast<int>(framework.scale.levels.size());
    std::vector<CampaignFault> faults;
    const auto require = [&](bool holds, CampaignFault fault) {
        if (!holds) faults.push_back(fault);
    };
    require(campaign.wave >= 1, CampaignFault::wave);
    require(rule.k >= Thresholds::leastK, CampaignFault::k);
    require(campaign.expected >= std::max(rule.k, 1), CampaignFault::expected);
    require(isBetween(rule.tolerance, 0, levels - 1), CampaignFault::tolerance);
    require(isBetween(rule.apart, 1, levels - 1), CampaignFault::apart);
    require(isBetween(rule.share, 1, 100), CampaignFault::share);
    require(rule.people >= 1, CampaignFault::people);
    require(!campaign.facilitator.empty(), CampaignFault::facilitator);
    require(framework.status != Framework::Status::draft, CampaignFault::framework);
    return faults;
}

int nextWave(const std::vector<Campaign>& campaigns, const std::string& unit) {
    int last = 0;
    for (const Campaign& campaign : campaigns)
        if (campaign.unit == unit && !campaign.isGuest) last = std::max(last, campaign.wave);
    return last + 1;
}

}  // namespace assessment
