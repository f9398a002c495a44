#include "trainer/presenters/services_views.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace trainer {

using namespace assessment;

namespace {

/// A thing of each unit, by the unit's id; one without any is found as it is made.
template <class Counted>
std::map<std::string, Counted> byUnit(std::vector<Counted> counts) {
    std::map<std::string, Counted> found;
    for (Counted& count : counts) found.emplace(count.unit, std::move(count));
    return found;
}

void add(CountedFigures& sum, const CountedFigures& more) {
    for (const auto& [status, count] : more.byStatus) sum.byStatus[status] += count;
    sum.late += more.late;
}

/// In the order of the units; none of those without an action unless alsoEmpty.
void addFigures(UnitsFigures& to, const std::vector<Unit>& units, const FiguresByUnit& figures,
                bool alsoEmpty) {
    for (const Unit& unit : units) {
        const auto one = figures.find(unit.id);
        if (one == figures.end() && !alsoEmpty) continue;
        to.units.push_back({unit.id, unit.name, one == figures.end() ? CountedFigures() : one->second});
        add(to.all, to.units.back().figures);
    }
}

void add(LateCount& sum, const LateCount& more) {
    sum.upToWeek += more.upToWeek;
    sum.upToMonth += more.upToMonth;
    sum.longer += more.longer;
    sum.unowned += more.unowned;
}

ServicesHeardView::Counts nothingHeard() {
    using enum Heard;
    return {{open, 0}, {declined, 0}, {planned, 0}, {underWay, 0}, {done, 0}, {dropped, 0}};
}

/// Adds to what is counted of a unit, whose events come one after another.
void add(std::vector<ServicesHeardView::Heard>& units, const Unit& unit, Heard heard, long long events) {
    if (units.empty() || units.back().unit != unit.id) units.push_back({unit.id, unit.name, nothingHeard()});
    units.back().counts[heard] += events;
}

}  // namespace

std::vector<Unit> unitsIn(DiagnosticDesk& desk, const Scope& scope) {
    std::set<std::string> begun;
    if (scope.wave != 0)
        for (const Campaign& campaign : desk.campaigns().campaigns())
            if (!campaign.isGuest && campaign.wave == scope.wave) begun.insert(campaign.unit);
    const std::set<std::string> chosen(scope.units.begin(), scope.units.end());
    auto units = desk.units();
    std::erase_if(units, [&](const Unit& unit) {
        return (scope.wave != 0 && !begun.contains(unit.id)) ||
               (!chosen.empty() && !chosen.contains(unit.id));
    });
    return units;
}

std::vector<int> wavesBegun(DiagnosticDesk& desk) {
    std::set<int, std::greater<>> waves;
    for (const Campaign& campaign : desk.campaigns().campaigns())
        if (!campaign.isGuest) waves.insert(campaign.wave);
    return {waves.begin(), waves.end()};
}

std::map<std::string, std::string> engagementTitles(DiagnosticDesk& desk) {
    std::map<std::string, std::string> titles;
    for (const KnownFramework& framework : desk.frameworks())
        for (const Engagement& one : framework->engagements) titles.emplace(one.id, one.title);
    std::set<std::string> kept;
    for (const Campaign& campaign : desk.campaigns().campaigns()) {
        if (!kept.insert(campaign.frameworkHash).second) continue;
        if (const auto framework = desk.frameworkOf(campaign))
            for (const Engagement& one : framework->engagements) titles.emplace(one.id, one.title);
    }
    return titles;
}

ServicesView servicesView(PlanDesk& desk, const ServicesAsking& asking) {
    ServicesView view;
    const auto units = unitsIn(desk.diagnostics(), asking.scope);
    std::set<std::string> wished;
    for (const Unit& unit : units) wished.insert(unit.id);
    auto counts = desk.plans().counts({}, asking.period, desk.diagnostics().today());
    std::erase_if(counts, [&](const ActionCount& count) { return !wished.contains(count.unit); });
    addFigures(view, units, figuresByUnit(counts), true);
    for (const auto& [engagement, figures] : figuresByEngagement(counts))
        addFigures(view.engagements[engagement], units, figures, false);
    view.titles = engagementTitles(desk.diagnostics());
    return view;
}

ServicesLateView servicesLateView(PlanDesk& desk, const ServicesAsking& asking) {
    ServicesLateView view;
    const auto counts = byUnit(desk.allUnits().late(asking.period, desk.diagnostics().today()));
    for (const Unit& unit : unitsIn(desk.diagnostics(), asking.scope)) {
        const auto count = counts.find(unit.id);
        view.units.push_back({unit.name, count == counts.end() ? LateCount{unit.id} : count->second});
        add(view.all, view.units.back().count);
    }
    return view;
}

ServicesHeardView servicesHeardView(PlanDesk& desk, const ServicesAsking& asking) {
    ServicesHeardView view;
    view.all = nothingHeard();
    std::map<std::string, std::vector<EventCount>> said;
    for (EventCount& count : desk.allUnits().said(asking.period))
        said[count.unit].push_back(std::move(count));
    for (const Unit& unit : unitsIn(desk.diagnostics(), asking.scope)) {
        view.units.push_back({unit.id, unit.name, nothingHeard()});
        for (const EventCount& count : said[unit.id]) {
            const Heard heard = heardOf(count.decision, count.answers);
            view.all[heard] += count.events;
            view.units.back().counts[heard] += count.events;
            add(view.bySource[count.source], unit, heard, count.events);
            add(view.byEngagement[count.engagement], unit, heard, count.events);
        }
    }
    view.titles = engagementTitles(desk.diagnostics());
    return view;
}

long long eventsIn(const ServicesHeardView::Counts& counts) {
    long long all = 0;
    for (const auto& [heard, count] : counts) all += count;
    return all;
}

}  // namespace trainer
