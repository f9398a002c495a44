// What became of the levels of what the services did.
#include <algorithm>
#include <set>

#include "trainer/presenters/services_views.h"
#include "trainer/presenters/unit_waves.h"

namespace trainer {

using namespace assessment;

namespace {

/// The counted waves of a unit, the oldest first, and the day each was counted.
struct Counted {
    std::vector<std::string> campaigns;
    std::map<std::string, std::string> days;
};

std::map<std::string, Counted> countedWaves(DiagnosticDesk& desk) {
    std::map<std::string, Counted> counted;
    for (const Campaign& campaign : desk.campaigns().campaigns()) {
        if (campaign.isGuest || campaign.phase < Phase::closed) continue;
        Counted& one = counted[campaign.unit];
        one.campaigns.push_back(campaign.id);
        if (const std::string day = closedOn(campaign.stages, desk.stages()); !day.empty())
            one.days[campaign.id] = day;
    }
    return counted;
}

/// About a gap of a wave before the last one.
bool isEarlier(const DoneCount& done, const Counted& counted) {
    return counted.campaigns.size() > 1 && done.campaign != counted.campaigns.back();
}

/// How what a unit did about earlier waves moved its levels.
MoveCounts movesOf(DiagnosticDesk& desk, const std::string& unit, const std::vector<DoneCount>& done,
                   const Counted& counted) {
    MoveCounts counts;
    const auto waves = wavesOf(desk, unit, Beside::itselfOnly);
    if (!waves) return counts;
    std::vector<Action> actions(done.size());
    std::vector<Finished> finished;
    for (std::size_t i = 0; i < done.size(); ++i) {
        actions[i].origin = {
            ActionOrigin::Kind::gap, done[i].campaign, done[i].criterion, 0, done[i].target, {}};
        finished.push_back({&actions[i], done[i].day});
    }
    for (const Movement& movement : movementsOf(finished, waves->waves, desk.mappings(), counted.days))
        counts[movement.moved] += done[static_cast<std::size_t>(movement.action - actions.data())].actions;
    return counts;
}

}  // namespace

ServicesChangeView servicesChangeView(PlanDesk& desk, const ServicesAsking& asking) {
    DiagnosticDesk& diagnostics = desk.diagnostics();
    ServicesChangeView view;
    auto waves = countedWaves(diagnostics);
    std::map<std::string, std::vector<DoneCount>> earlier;
    std::map<std::string, long long> next;
    for (DoneCount& done : desk.allUnits().done(asking.period)) {
        const Counted& counted = waves[done.unit];
        if (isEarlier(done, counted))
            earlier[done.unit].push_back(std::move(done));
        else if (!counted.campaigns.empty() && done.campaign == counted.campaigns.back())
            next[done.unit] += done.actions;
    }
    int others = static_cast<int>(earlier.size());
    std::vector<MoveCounts> moves;
    for (const Unit& unit : unitsIn(diagnostics, asking.scope)) {
        auto& one = view.units.emplace_back();
        one.unit = unit.id;
        one.name = unit.name;
        one.waves = static_cast<int>(waves[unit.id].campaigns.size());
        one.next = next[unit.id];
        if (one.waves > 1) ++view.compared;
        const auto done = earlier.find(unit.id);
        if (done == earlier.end()) continue;
        --others;
        for (const DoneCount& count : done->second) one.earlier += count.actions;
        moves.push_back(movesOf(diagnostics, unit.id, done->second, waves[unit.id]));
    }
    view.moves = toldMoves(moves, others);
    return view;
}

}  // namespace trainer
