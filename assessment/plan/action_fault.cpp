#include "assessment/plan/action_fault.h"

#include <algorithm>

#include "assessment/plan/calendar.h"
#include "assessment/plan/plain_words.h"

namespace assessment {
namespace {

/// Whether going from one status to the other takes something back.
bool isBack(ActionStatus from, ActionStatus to) {
    return from == ActionStatus::abandoned || to < from;
}

bool isLine(const std::string& entry) {
    return !isBlank(entry) && entry.find_first_of("\r\n") == std::string::npos;
}

bool hasLines(const Action& action) {
    for (const auto* list : {&action.contributors, &action.indicators, &action.links, &action.proofs})
        if (!std::ranges::all_of(*list, isLine)) return false;
    return true;
}

/// Whether an origin names what its kind needs.
bool isNamed(const ActionOrigin& origin) {
    switch (origin.kind) {
        case ActionOrigin::Kind::free: return true;
        case ActionOrigin::Kind::gap: return !origin.campaign.empty() && !origin.criterion.empty();
        case ActionOrigin::Kind::event: return !origin.event.empty();
    }
    return false;
}

/// What may not be whatever was before.
std::vector<ActionFault> faultsIn(const Action& action, bool hasMeasure) {
    std::vector<ActionFault> faults;
    const auto add = [&](bool isFault, ActionFault fault) {
        if (isFault) faults.push_back(fault);
    };
    const bool hasStart = isDay(action.start);
    const bool hasDue = isDay(action.due);
    const ActionOrigin& origin = action.origin;
    add(isBlank(action.title), ActionFault::noTitle);
    add((!hasStart && !action.start.empty()) || (!hasDue && !action.due.empty()), ActionFault::noDay);
    add(hasStart && hasDue && action.due < action.start, ActionFault::dates);
    add(!isNamed(origin), ActionFault::origin);
    add(origin.kind == ActionOrigin::Kind::gap && origin.target <= origin.from, ActionFault::target);
    add(action.days < 0 || action.euros < 0, ActionFault::cost);
    add(!hasLines(action), ActionFault::line);
    add(action.status == ActionStatus::verified && action.proofs.empty() && !hasMeasure,
        ActionFault::noEvidence);
    return faults;
}

bool needsReason(const std::optional<Action>& before, const Action& after) {
    const bool isAbandoned = after.status == ActionStatus::abandoned;
    if (!before) return isAbandoned;
    if (isPutOff(before->due, after.due)) return true;
    return before->status != after.status && (isAbandoned || isBack(before->status, after.status));
}

}  // namespace

bool isMeasuredSince(const Action& action, const std::string& day, const std::vector<Measure>& measures) {
    return !day.empty() && std::ranges::any_of(measures, [&](const Measure& measure) {
        return measure.date >= day &&
               std::ranges::find(action.indicators, measure.indicator) != action.indicators.end();
    });
}

std::vector<ActionFault> faultsOf(const std::optional<Action>& before, const Action& after,
                                  const JournalEntry& entry, bool hasMeasure) {
    std::vector<ActionFault> faults = faultsIn(after, hasMeasure);
    if (before && before->status != after.status) {
        const std::vector<ActionStatus> next = nextFrom(before->status);
        if (std::ranges::find(next, after.status) == next.end()) faults.push_back(ActionFault::step);
    }
    if (isBlank(entry.note) && needsReason(before, after)) faults.push_back(ActionFault::noReason);
    const bool saysNothing = before && changesBetween(*before, after).empty();
    if (isBlank(entry.note) && (saysNothing || entry.kind != JournalEntry::Kind::change))
        faults.push_back(ActionFault::noWords);
    return faults;
}

std::vector<ActionStatus> nextFrom(ActionStatus status) {
    using enum ActionStatus;
    switch (status) {
        case proposed: return {decided, abandoned};
        case decided: return {proposed, inProgress, abandoned};
        case inProgress: return {decided, done, abandoned};
        case done: return {inProgress, verified};
        case verified: return {done};
        case abandoned: return {proposed};
    }
    return {};
}

}  // namespace assessment
