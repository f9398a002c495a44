#include "assessment/plan/journal.h"

#include <algorithm>
#include <stdexcept>

#include "assessment/plan/named.h"
#include "assessment/plan/plain_words.h"

namespace assessment {
namespace {

constexpr Words<5> kinds{"change", "fact", "obstacle", "decision", "erased"};

const FieldChange* changeOf(const JournalEntry& entry, ActionField field) {
    const auto found = std::ranges::find(entry.changes, field, &FieldChange::field);
    return found == entry.changes.end() ? nullptr : &*found;
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

bool isPutOff(const std::string& before, const std::string& after) {
    return !before.empty() && (after.empty() || after > before);
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

}  // namespace assessment
