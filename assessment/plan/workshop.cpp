#include "assessment/plan/workshop.h"

#include <algorithm>
#include <climits>
#include <cmath>
#include <set>

#include "assessment/plan/named.h"

namespace assessment {
namespace {

constexpr Words<2> groups{"team", "committee"};

template <class Value>
const Value* valueIn(const std::map<std::string, Value>& values, const std::string& action) {
    const auto found = values.find(action);
    return found == values.end() ? nullptr : &found->second;
}

template <class Value>
Value of(const std::map<VoterGroup, Value>& values, VoterGroup group) {
    const auto found = values.find(group);
    return found == values.end() ? Value() : found->second;
}

Grade medianOr(Grade otherwise, const Counts& cards) {
    const auto median = interpolatedMedian(cards);
    if (!median) return otherwise;
    const int level = static_cast<int>(std::floor(*median + 0.5));
    return static_cast<Grade>(std::min(level, static_cast<int>(Grade::high)));
}

/// One person's ranks of some actions; what they left out is last, alike.
Ranks ranksIn(const PersonalRanking& ranking, const std::vector<std::string>& actions) {
    std::vector<int> points;
    for (const std::string& action : actions) {
        const int* rank = valueIn(ranking, action);
        points.push_back(rank ? -*rank : INT_MIN);
    }
    return ranksOf(points);
}

std::vector<Ranks> ranksIn(const std::vector<PersonalRanking>& rankings,
                           const std::vector<std::string>& actions) {
    std::vector<Ranks> ranks;
    for (const PersonalRanking& ranking : rankings) ranks.push_back(ranksIn(ranking, actions));
    return ranks;
}

/// The ranks of the sums of ranks.
Ranks together(const std::vector<Ranks>& judges) {
    std::vector<int> points(judges.front().size());
    for (const Ranks& judge : judges)
        for (std::size_t i = 0; i < points.size(); ++i) points[i] -= static_cast<int>(2 * judge[i]);
    return ranksOf(points);
}

/// Empty where the group gave neither rankings nor dots.
Ranks ranksBy(const Workshop& workshop, VoterGroup group, const std::vector<std::string>& actions) {
    const auto rankings = of(workshop.rankings, group);
    if (!rankings.empty()) return together(ranksIn(rankings, actions));
    const auto placings = of(workshop.placings, group);
    std::vector<int> dots;
    for (const std::string& action : actions) {
        const Placing* placing = valueIn(placings, action);
        dots.push_back(placing ? placing->dots : 0);
    }
    const bool hasDots = std::ranges::any_of(dots, [](int some) { return some > 0; });
    return hasDots ? ranksOf(dots) : Ranks();
}

/// Those of the workshop that are there still, in its order.
std::vector<const Action*> actionsOf(const Workshop& workshop, const std::vector<Action>& actions) {
    std::vector<const Action*> found;
    for (const std::string& id : workshop.actions) {
        const auto action = std::ranges::find(actions, id, &Action::id);
        if (action != actions.end()) found.push_back(&*action);
    }
    return found;
}

std::vector<std::string> idsOf(const std::vector<const Action*>& actions) {
    std::vector<std::string> ids;
    for (const Action* action : actions) ids.push_back(action->id);
    return ids;
}

}  // namespace

std::string_view word(VoterGroup group) {
    return wordIn(groups, group);
}

std::optional<VoterGroup> voterGroupOf(std::string_view word) {
    return named<VoterGroup>(groups, word);
}

std::vector<Placed> placedBy(const Workshop& workshop, VoterGroup group, const std::vector<Action>& actions) {
    const std::vector<const Action*> present = actionsOf(workshop, actions);
    const Ranks ranks = ranksBy(workshop, group, idsOf(present));
    const auto placings = of(workshop.placings, group);
    std::vector<Placed> placed;
    for (std::size_t i = 0; i < present.size(); ++i) {
        const Action& action = *present[i];
        Placed& one = placed.emplace_back(
            Placed{action.id, action.impact, action.effort, ranks.empty() ? 0 : ranks[i]});
        if (const Placing* placing = valueIn(placings, action.id)) {
            one.impact = medianOr(action.impact, placing->impact);
            one.effort = medianOr(action.effort, placing->effort);
        }
    }
    return placed;
}

std::optional<double> agreementIn(const Workshop& workshop, VoterGroup group) {
    return kendallsW(ranksIn(of(workshop.rankings, group), workshop.actions));
}

std::optional<double> agreementBetween(const Workshop& workshop, const std::vector<Action>& actions) {
    const std::vector<std::string> present = idsOf(actionsOf(workshop, actions));
    std::vector<Ranks> judges;
    for (const VoterGroup group : {VoterGroup::team, VoterGroup::committee}) {
        Ranks ranks = ranksBy(workshop, group, present);
        if (ranks.empty()) return {};
        judges.push_back(std::move(ranks));
    }
    return kendallsW(judges);
}

std::vector<WorkshopFault> faultsOf(const Workshop& workshop) {
    const std::set<std::string> known(workshop.actions.begin(), workshop.actions.end());
    const std::set<std::string> chosen(workshop.priorities.begin(), workshop.priorities.end());
    std::vector<WorkshopFault> faults;
    if (chosen.size() < leastPriorities) faults.push_back(WorkshopFault::tooFew);
    if (chosen.size() > mostPriorities) faults.push_back(WorkshopFault::tooMany);
    if (!std::ranges::includes(known, chosen)) faults.push_back(WorkshopFault::unknownAction);
    if (chosen.size() < workshop.priorities.size()) faults.push_back(WorkshopFault::repeated);
    return faults;
}

}  // namespace assessment
