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

void add(CountedFigures& figures, const ActionCount& count) {
    for (const ActionStatus status : statuses) figures.byStatus.try_emplace(status, 0);
    figures.byStatus[count.status] += count.actions;
    figures.late += count.late;
}

}  // namespace

std::optional<int> percentOf(long long part, long long whole) {
    if (whole < static_cast<long long>(Share::leastForPercent)) return {};
    return static_cast<int>((200 * part + whole) / (2 * whole));
}

std::optional<int> Share::percent() const {
    return percentOf(static_cast<long long>(part.size()), static_cast<long long>(whole.size()));
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

LateFigures figuresOf(const std::vector<LateAction>& late) {
    LateFigures figures;
    for (const LateAction& one : late) {
        const std::string& id = one.action->id;
        Rows& since = one.days <= LateFigures::week    ? figures.upToWeek
                      : one.days <= LateFigures::month ? figures.upToMonth
                                                       : figures.longer;
        since.push_back(id);
        if (one.postponements > 0) figures.putOff.push_back(id);
        if (one.obstacle.empty()) figures.unknown.push_back(id);
        if (one.action->owner.empty()) figures.unowned.push_back(id);
    }
    return figures;
}

std::map<std::string, Share> doneByEngagement(const std::vector<Action>& actions) {
    std::map<std::string, Share> shares;
    for (const Action& action : actions) {
        if (!isDecided(action.status)) continue;
        Share& share = shares[action.engagement];
        share.whole.push_back(action.id);
        if (!isToDo(action.status)) share.part.push_back(action.id);
    }
    return shares;
}

long long CountedFigures::actions() const {
    long long sum = 0;
    for (const auto& [status, count] : byStatus) sum += count;
    return sum;
}

long long CountedFigures::decided() const {
    long long sum = 0;
    for (const auto& [status, count] : byStatus)
        if (isDecided(status)) sum += count;
    return sum;
}

long long CountedFigures::done() const {
    long long sum = 0;
    for (const auto& [status, count] : byStatus)
        if (isDecided(status) && !isToDo(status)) sum += count;
    return sum;
}

FiguresByUnit figuresByUnit(const std::vector<ActionCount>& counts) {
    FiguresByUnit figures;
    for (const ActionCount& count : counts) add(figures[count.unit], count);
    return figures;
}

std::map<std::string, FiguresByUnit> figuresByEngagement(const std::vector<ActionCount>& counts) {
    std::map<std::string, FiguresByUnit> figures;
    for (const ActionCount& count : counts) add(figures[count.engagement][count.unit], count);
    return figures;
}

}  // namespace assessment
