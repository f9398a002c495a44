#include "assessment/plan/journal.h"

#include <algorithm>
#include <stdexcept>

#include "assessment/plan/calendar.h"
#include "assessment/plan/named.h"
#include "assessment/plan/plain_words.h"

namespace assessment {
namespace {

constexpr Words<4> kinds{"change", "fact", "obstacle", "decision"};

/// Whether going from one status to the other takes something back.
bool isBack(ActionStatus from, ActionStatus to) {
    return from == ActionStatus::abandoned || to < from;
}

const FieldChange* changeOf(const JournalEntry& entry, ActionField field) {
    const auto found = std::ranges::find(entry.changes, field, &FieldChange::field);
    return found == entry.changes.end() ? nullptr : &*found;
}

/// A due day that was set comes later, or is not set any more.
bool isPutOff(const std::string& before, const std::string& after) {
    return !before.empty() && (after.empty() || after > before);
}

void apply(const JournalEntry& entry, Action& action) {
    for (const FieldChange& change : entry.changes) {
        const bool fits = textOf(action, change.field) == change.before &&
                          setField(action, change.field, change.after) &&
                          textOf(action, change.field) == change.after;
        if (!fits) throw std::invalid_argument("no journal of an action");
    }
    ++action.version;
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

std::string_view word(JournalEntry::Kind kind) {
    return wordIn(kinds, kind);
}

std::optional<JournalEntry::Kind> entryKindOf(std::string_view word) {
    return named<JournalEntry::Kind>(kinds, word);
}

std::vector<FieldChange> changesBetween(const Action& before, const Action& after) {
    std::vector<FieldChange> changes;
    for (const ActionField field : actionFields) {
        FieldChange change{field, textOf(before, field), textOf(after, field)};
        if (change.before != change.after) changes.push_back(std::move(change));
    }
    return changes;
}

Action rebuilt(const std::string& id, const std::string& unit, const std::vector<JournalEntry>& journal) {
    Action action;
    action.id = id;
    action.unit = unit;
    action.version = 0;
    for (const JournalEntry& entry : journal) apply(entry, action);
    return action;
}

int postponementsIn(const std::vector<JournalEntry>& journal) {
    return static_cast<int>(std::ranges::count_if(journal, [](const JournalEntry& entry) {
        const FieldChange* due = changeOf(entry, ActionField::due);
        return due && isPutOff(due->before, due->after);
    }));
}

std::string obstacleIn(const std::vector<JournalEntry>& journal) {
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) {
        if (entry->kind == JournalEntry::Kind::obstacle && !isBlank(entry->note)) return entry->note;
        if (changeOf(*entry, ActionField::status)) return {};
    }
    return {};
}

std::string doneOn(const std::vector<JournalEntry>& journal) {
    constexpr std::size_t dayOfMoment = 10;
    const auto isDone = [](const std::string& status) {
        return status == word(ActionStatus::done) || status == word(ActionStatus::verified);
    };
    std::string day;
    for (const JournalEntry& entry : journal) {
        const FieldChange* status = changeOf(entry, ActionField::status);
        if (!status) continue;
        if (!isDone(status->after))
            day.clear();
        else if (!isDone(status->before))
            day = entry.at.substr(0, dayOfMoment);
    }
    return day;
}

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
