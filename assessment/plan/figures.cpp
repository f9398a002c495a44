#include "assessment/plan/figures.h"

#include <algorithm>
#include <array>

#include "assessment/plan/calendar.h"

namespace assessment {
namespace {

using enum ActionStatus;

constexpr std::array statuses{proposed, decided, inProgress, done, verified, abandoned};

bool isDecided(ActionStatus status) {
    return status != proposed && status != abandoned;
}

std::map<std::string, CountedFigures> figuresBy(std::string ActionCount::*name,
                                                const std::vector<ActionCount>& counts) {
    std::map<std::string, CountedFigures> figures;
    for (const ActionCount& count : counts) {
        CountedFigures& one = figures[count.*name];
        for (const ActionStatus status : statuses) one.byStatus.try_emplace(status, 0);
        one.byStatus[count.status] += count.actions;
        one.late += count.late;
    }
    return figures;
}

}  // namespace

std::optional<int> Share::percent() const {
    if (whole.size() < leastForPercent) return {};
    return static_cast<int>((200 * part.size() + whole.size()) / (2 * whole.size()));
}

PlanFigures figuresOf(const std::vector<Action>& actions, const std::string& today) {
    PlanFigures figures;
    for (const ActionStatus status : statuses) figures.byStatus.try_emplace(status);
    for (const Action& action : actions) {
        const bool isDone = isDecided(action.status) && !isToDo(action.status);
        figures.byStatus[action.status].push_back(action.id);
        if (isDecided(action.status)) figures.done.whole.push_back(action.id);
        if (isDone) figures.done.part.push_back(action.id);
        if (action.status == verified) figures.verified.part.push_back(action.id);
        if (isLate(action, today)) figures.late.push_back(action.id);
    }
    figures.verified.whole = figures.done.part;
    return figures;
}

std::vector<LateAction> lateIn(const std::vector<Action>& actions,
                               const std::map<std::string, std::vector<JournalEntry>>& journals,
                               const std::string& today) {
    std::vector<LateAction> late;
    for (const Action& action : actions) {
        if (!isLate(action, today)) continue;
        const auto journal = journals.find(action.id);
        const std::vector<JournalEntry> entries =
            journal == journals.end() ? std::vector<JournalEntry>() : journal->second;
        late.push_back(
            {&action, daysBetween(action.due, today), postponementsIn(entries), obstacleIn(entries)});
    }
    std::ranges::stable_sort(late, std::ranges::greater(), &LateAction::days);
    return late;
}

long long CountedFigures::actions() const {
    long long sum = 0;
    for (const auto& [status, count] : byStatus) sum += count;
    return sum;
}

std::map<std::string, CountedFigures> figuresByUnit(const std::vector<ActionCount>& counts) {
    return figuresBy(&ActionCount::unit, counts);
}

std::map<std::string, CountedFigures> figuresByEngagement(const std::vector<ActionCount>& counts) {
    return figuresBy(&ActionCount::engagement, counts);
}

}  // namespace assessment
