#include "trainer/presenters/oversight.h"

#include <algorithm>
#include <set>

namespace trainer {

using namespace assessment;

namespace {

UnitLine lineOf(DiagnosticDesk& desk, const Unit& unit, const std::vector<CampaignLine>& all, int wave) {
    UnitLine line;
    line.unit = unit.name;
    const auto campaign = std::ranges::find_if(all, [&](const CampaignLine& one) {
        return one.campaign.unit == unit.id && one.campaign.wave == wave;
    });
    if (campaign == all.end()) return line;
    const BoardView board = Board(desk, campaign->campaign.id).view();
    line.isBegun = true;
    line.line = board.line;
    if (const auto tally = desk.campaigns().tally(campaign->campaign.id);
        tally && campaign->campaign.phase >= Phase::closed)
        line.line.participation.given = tally->ballots;
    const auto stage = std::ranges::find(board.stages, false, &StageLine::isDone);
    if (stage != board.stages.end()) line.stage = *stage;
    return line;
}

}  // namespace

std::vector<WaveOfUnits> oversee(DiagnosticDesk& desk) {
    auto all = campaignLines(desk);
    std::erase_if(all, [](const CampaignLine& one) { return one.campaign.isGuest; });
    std::set<int, std::greater<>> waves;
    for (const CampaignLine& one : all) waves.insert(one.campaign.wave);
    std::vector<WaveOfUnits> found;
    for (const int wave : waves) {
        WaveOfUnits& whole = found.emplace_back();
        whole.wave = wave;
        for (const Unit& unit : desk.units()) whole.units.push_back(lineOf(desk, unit, all, wave));
    }
    return found;
}

}  // namespace trainer
