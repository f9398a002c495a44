#include "trainer/presenters/dashboard_views.h"

#include <algorithm>
#include <set>

#include "trainer/presenters/gap_ideas.h"
#include "trainer/presenters/unit_waves.h"

namespace trainer {

using namespace assessment;

namespace {

/// The actions that are done about a gap, those done in the period.
std::vector<Finished> finishedIn(PlanDesk& desk, const std::vector<Action>& actions, const Period& period) {
    std::vector<Finished> finished;
    for (const Action& action : actions) {
        if (!isDone(action.status) || action.origin.kind != ActionOrigin::Kind::gap) continue;
        const std::string day = doneOn(desk.plans().journal(action.id));
        if (holds(period, day)) finished.push_back({&action, day});
    }
    return finished;
}

std::map<std::string, std::string> countedDays(DiagnosticDesk& desk, const std::string& unit) {
    std::map<std::string, std::string> days;
    for (const Campaign& campaign : desk.campaigns().campaignsOf(unit))
        if (const std::string day = closedOn(campaign.stages, desk.stages()); !day.empty())
            days[campaign.id] = day;
    return days;
}

/// The ids of the skills that the last framework of a unit names; of all where it has none.
std::vector<std::string> skillsOf(DiagnosticDesk& desk, const std::string& unit,
                                  const std::map<std::string, std::string>& titles) {
    std::set<std::string> named;
    for (const Campaign& campaign : desk.campaigns().campaignsOf(unit)) {
        const auto framework = desk.frameworkOf(campaign);
        if (!framework) continue;
        named.clear();
        for (const Criterion* one : framework->criteria())
            named.insert(one->skills.begin(), one->skills.end());
    }
    std::vector<std::string> skills;
    for (const auto& [id, title] : titles)
        if (named.empty() || named.contains(id)) skills.push_back(id);
    return skills;
}

}  // namespace

std::string lastWaveDay(DiagnosticDesk& desk, const std::string& unit) {
    std::string day;
    for (const Campaign& campaign : desk.campaigns().campaignsOf(unit))
        if (campaign.phase >= Phase::closed) day = closedOn(campaign.stages, desk.stages());
    return day;
}

StandView standView(PlanDesk& desk, const Asking& asking) {
    StandView view;
    const auto moves = desk.plans().lastMoves(asking.unit);
    for (Action& action : desk.plans().actions(asking.unit)) {
        const auto move = moves.find(action.id);
        if (concerns(asking.period, action, move == moves.end() ? std::string() : move->second))
            view.actions.push_back(std::move(action));
    }
    view.figures = figuresOf(view.actions, desk.diagnostics().today());
    view.engagements = doneByEngagement(view.actions);
    for (auto& [id, title] : engagementsFor(desk, asking.unit)) view.titles.emplace(id, title);
    return view;
}

LateView lateView(PlanDesk& desk, const Asking& asking) {
    const std::string today = desk.diagnostics().today();
    LateView view;
    std::map<std::string, std::vector<JournalEntry>> journals;
    for (Action& action : desk.plans().actions(asking.unit)) {
        if (action.due.empty() && isToDo(action.status)) ++view.dueless;
        if (action.due.empty() || !holds(asking.period, action.due)) continue;
        if (isLate(action, today)) journals[action.id] = desk.plans().journal(action.id);
        view.actions.push_back(std::move(action));
    }
    view.late = lateIn(view.actions, journals, today);
    view.figures = figuresOf(view.late);
    return view;
}

ChangeView changeView(PlanDesk& desk, const Asking& asking) {
    ChangeView view;
    const auto waves = wavesOf(desk.diagnostics(), asking.unit, Beside::itselfOnly);
    if (!waves) return view;
    view.waves = static_cast<int>(waves->waves.waves.size());
    view.lastWave = lastWaveDay(desk.diagnostics(), asking.unit);
    view.actions = desk.plans().actions(asking.unit);
    const auto finished = finishedIn(desk, view.actions, asking.period);
    view.movements = movementsOf(finished, waves->waves, desk.diagnostics().mappings(),
                                 countedDays(desk.diagnostics(), asking.unit));
    view.moves = actionsByMove(view.movements);
    for (const Finished& one : finished)
        if (one.action->origin.campaign == waves->waves.waves.back().campaign)
            view.next.push_back(one.action->id);
    if (view.lastWave.empty()) return view;
    view.indicators = desk.indicators().indicators(asking.unit);
    view.figures = indicatorMoves(view.indicators, desk.indicators().measures(asking.unit), view.lastWave,
                                  desk.diagnostics().today());
    return view;
}

std::optional<Movement> movementOf(PlanDesk& desk, const Action& action) {
    if (!isDone(action.status) || action.origin.kind != ActionOrigin::Kind::gap) return {};
    const auto waves = wavesOf(desk.diagnostics(), action.unit, Beside::itselfOnly);
    if (!waves) return {};
    const auto movements =
        movementsOf({{&action, doneOn(desk.plans().journal(action.id))}}, waves->waves,
                    desk.diagnostics().mappings(), countedDays(desk.diagnostics(), action.unit));
    return movements.empty() ? std::nullopt : std::optional(movements.front());
}

HeardView heardView(PlanDesk& desk, const Asking& asking) {
    HeardView view;
    view.events = desk.events().events(asking.unit);
    std::erase_if(view.events, [&](const Event& event) { return !holds(asking.period, event.date); });
    view.actions = desk.plans().actions(asking.unit);
    view.voices = voicesIn(view.events, view.actions);
    view.byHeard = eventsByHeard(view.voices);
    return view;
}

TrainedView trainedView(PlanDesk& desk, const Asking& asking) {
    DiagnosticDesk& diagnostics = desk.diagnostics();
    TrainedView view;
    view.leastTold = leastToldOf(diagnostics, asking.unit);
    const TrainedTeam team = diagnostics.trainedTeams().trained(asking.unit, asking.period.from);
    view.isEnough = team.people >= view.leastTold;
    const auto titles = diagnostics.skills();
    for (const std::string& skill : skillsOf(diagnostics, asking.unit, titles))
        view.skills.push_back(
            {titles.at(skill), toldShare(team.trained(skill), team.people, view.leastTold)});
    std::ranges::stable_sort(view.skills, {}, &TrainedView::Skill::title);
    view.asked = askedTrainings(desk, asking.unit);
    return view;
}

}  // namespace trainer
