// Who of the services trained what.
#include <algorithm>
#include <set>

#include "trainer/presenters/services_views.h"

namespace trainer {

using namespace assessment;

namespace {

/// Below how many people each unit tells nothing: as in its last diagnostic.
std::map<std::string, int> leastToldByUnit(DiagnosticDesk& desk) {
    std::map<std::string, int> least;
    for (const Campaign& campaign : desk.campaigns().campaigns())
        if (!campaign.isGuest) least[campaign.unit] = campaign.thresholds.k;
    return least;
}

/// What people of units trained, by a figure of them.
class Trained {
  public:
    explicit Trained(DiagnosticDesk& desk) : least_(leastToldByUnit(desk)) {}

    int leastOf(const std::string& unit) const {
        const auto least = least_.find(unit);
        return least == least_.end() ? Thresholds().k : least->second;
    }
    /// Some of the people of a unit.
    UnitShare shareOf(const std::string& unit, int some) const {
        const auto team = teams.find(unit);
        return {some, team == teams.end() ? 0 : team->second.people, leastOf(unit)};
    }
    /// Who of some units trained a skill. Those that are left out would tell theirs where they are few.
    ToldSum sumOf(const std::string& skill, const std::vector<Unit>& units, const std::vector<Unit>& others,
                  bool mayJoin) const {
        const auto sharesOf = [&](const std::vector<Unit>& some) {
            std::vector<UnitShare> shares;
            for (const Unit& unit : some)
                if (const auto team = teams.find(unit.id); team != teams.end())
                    shares.push_back(shareOf(unit.id, team->second.trained(skill)));
            return shares;
        };
        const int hidden = toldSum(sharesOf(others), false).leftOut;
        return toldSum(sharesOf(units), mayJoin && (hidden == 0 || hidden >= leastTogether));
    }

    std::map<std::string, TrainedTeam> teams;

  private:
    std::map<std::string, int> least_;
};

/// The units that are not meant.
std::vector<Unit> othersThan(const std::vector<Unit>& units, std::vector<Unit> all) {
    std::set<std::string> meant;
    for (const Unit& unit : units) meant.insert(unit.id);
    std::erase_if(all, [&](const Unit& unit) { return meant.contains(unit.id); });
    return all;
}

/// The assignments of each module, of each unit as it asked last; those of the units that are meant only.
std::map<std::string, std::map<std::string, Assignment>> askedBy(const std::vector<Unit>& units,
                                                                 const std::vector<Assignment>& assignments) {
    std::map<std::string, std::map<std::string, Assignment>> asked;
    std::set<std::string> meant;
    for (const Unit& unit : units) meant.insert(unit.id);
    for (const Assignment& one : assignments)
        if (meant.contains(one.unit)) asked[one.module][one.unit] = one;
    return asked;
}

std::string titleOf(const std::vector<scenarios::ModuleCard>& modules, const std::string& id) {
    const auto card = std::ranges::find_if(modules, [&](const auto& one) { return one.id.text() == id; });
    return card == modules.end() ? id : card->title;
}

ServicesTrainedView::Asked askedIn(PlanDesk& desk, const std::vector<Unit>& units,
                                   const std::map<std::string, Assignment>& asked, const Trained& trained,
                                   bool mayJoin) {
    ServicesTrainedView::Asked found;
    found.module = asked.begin()->second.module;
    const auto scenarios = desk.diagnostics().scenariosOf(found.module);
    auto completed = desk.allUnits().completed(found.module, scenarios);
    std::vector<UnitShare> shares;
    for (const Unit& unit : units) {
        const auto one = asked.find(unit.id);
        if (one == asked.end()) continue;
        found.units.emplace_back(unit.name, one->second);
        shares.push_back(trained.shareOf(unit.id, completed[one->second.id]));
    }
    if (!scenarios.empty()) found.completed = toldSum(shares, mayJoin);
    return found;
}

}  // namespace

ServicesTrainedView servicesTrainedView(PlanDesk& desk, const ServicesAsking& asking) {
    DiagnosticDesk& diagnostics = desk.diagnostics();
    ServicesTrainedView view;
    const auto units = unitsIn(diagnostics, asking.scope);
    const auto others = othersThan(units, diagnostics.units());
    Trained trained(diagnostics);
    trained.teams = desk.allUnits().trained(asking.period.from);
    for (const Unit& unit : units) {
        view.units.push_back({unit.id, unit.name, trained.shareOf(unit.id, 0).all});
        view.leastTold = std::max(view.leastTold, trained.leastOf(unit.id));
    }
    for (const auto& [id, title] : diagnostics.skills())
        view.skills.push_back({title, trained.sumOf(id, units, others, asking.scope.units.empty())});
    std::ranges::stable_sort(view.skills, {}, &ServicesTrainedView::Skill::title);
    const auto asked = askedBy(units, desk.assignments().assignments({}));
    if (asked.empty()) return view;
    const auto cards = diagnostics.modules();
    for (const auto& [module, byUnit] : asked) {
        view.asked.push_back(askedIn(desk, units, byUnit, trained, others.empty()));
        view.asked.back().title = titleOf(cards, module);
    }
    return view;
}

}  // namespace trainer
