#include "assessment/plan/follow_up.h"

#include <algorithm>

#include "assessment/plan/calendar.h"

namespace assessment {
namespace {

bool isStale(const Action& action, const std::map<std::string, std::string>& lastMoves,
             const std::string& today) {
    const auto last = lastMoves.find(action.id);
    return action.status == ActionStatus::inProgress && last != lastMoves.end() &&
           daysBetween(last->second, today) >= staleDays;
}

bool isDueBy(const Action& action, const std::string& day) {
    return isToDo(action.status) && !action.due.empty() && action.due <= day;
}

void sortByDue(std::vector<const Action*>& actions) {
    std::ranges::stable_sort(actions, [](const Action* one, const Action* other) {
        return one->due.empty() != other->due.empty() ? other->due.empty() : one->due < other->due;
    });
}

std::vector<IndicatorState> missingBy(const std::string& day, const std::vector<Indicator>& indicators,
                                      const std::vector<Measure>& measures, const std::string& today) {
    std::map<std::string, std::vector<Measure>> byIndicator;
    for (const Measure& measure : measures) byIndicator[measure.indicator].push_back(measure);
    std::vector<IndicatorState> missing;
    for (const Indicator& indicator : indicators) {
        IndicatorState state = stateOf(indicator, byIndicator[indicator.id], today);
        if (!state.nextDue.empty() && state.nextDue <= day) missing.push_back(std::move(state));
    }
    std::ranges::stable_sort(missing, {}, &IndicatorState::nextDue);
    return missing;
}

}  // namespace

bool isWaiting(const Action& action, const std::string& today) {
    const bool isToBegin = action.status == ActionStatus::decided && action.start <= today;
    return isToBegin || action.status == ActionStatus::done;
}

Week weekOf(const std::vector<Action>& actions, const std::map<std::string, std::string>& lastMoves,
            const std::vector<Indicator>& indicators, const std::vector<Measure>& measures,
            const std::string& person, const std::string& today) {
    const std::string sunday = sundayOf(today);
    Week week;
    for (const Action& action : actions) {
        if (isLate(action, today))
            week.late.push_back(&action);
        else if (isDueBy(action, sunday))
            week.due.push_back(&action);
        else if (!person.empty() && action.owner == person && isWaiting(action, today))
            week.waiting.push_back(&action);
        else if (isStale(action, lastMoves, today))
            week.stale.push_back(&action);
    }
    sortByDue(week.late);
    sortByDue(week.due);
    week.missing = missingBy(sunday, indicators, measures, today);
    return week;
}

std::map<std::string, std::vector<const Action*>> byOwner(const std::vector<Action>& actions) {
    std::map<std::string, std::vector<const Action*>> owners;
    for (const Action& action : actions)
        if (!isOver(action.status)) owners[action.owner].push_back(&action);
    for (auto& [owner, own] : owners) sortByDue(own);
    return owners;
}

}  // namespace assessment
