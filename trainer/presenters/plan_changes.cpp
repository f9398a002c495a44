#include "trainer/presenters/plan_changes.h"

#include <algorithm>

namespace trainer {

using namespace assessment;

namespace {

/// Stands for a reason that somebody will give.
constexpr const char* someReason = "-";

}  // namespace

JournalEntry PlanChanges::entryWith(const std::string& note) {
    return {JournalEntry::Kind::change, desk_->diagnostics().person().name, desk_->now(), note, {}};
}

bool PlanChanges::hasMeasure(const Action& after) {
    if (after.status != ActionStatus::verified || !after.proofs.empty() || after.indicators.empty())
        return false;
    return isMeasuredSince(after, doneOn(desk_->plans().journal(after.id)),
                           desk_->indicators().measures(after.unit));
}

void PlanChanges::weigh(const std::optional<Action>& before, const Action& after, WishedChanges& wished) {
    const bool isMeasured = hasMeasure(after);
    const JournalEntry explained{JournalEntry::Kind::change, {}, {}, someReason, {}};
    const auto faults = faultsOf(before, after, explained, isMeasured);
    if (!faults.empty()) {
        wished.refused.push_back({before.value_or(after), after, faults.back()});
        return;
    }
    const auto unexplained = faultsOf(before, after, {}, isMeasured);
    if (std::ranges::count(unexplained, ActionFault::noReason) > 0) wished.needsReason = true;
    (before ? wished.changed : wished.added).push_back(after);
}

WishedChanges PlanChanges::changesFor(const std::vector<Action>& actions, const FieldWish& wish) {
    WishedChanges wished;
    for (const Action& before : actions) {
        Action after = before;
        if (setField(after, wish.field, wish.value) && after != before)
            weigh(before, after, wished);
        else
            ++wished.same;
    }
    return wished;
}

WishedChanges PlanChanges::changesFor(const PlanFile& file, bool withMovedOn) {
    WishedChanges wished;
    for (const Action& added : file.added) weigh({}, added, wished);
    for (const PlanFile::Changed& one : file.changed)
        if (withMovedOn || !one.hasMovedOn) weigh(one.before, one.after, wished);
    wished.same = file.unchanged;
    return wished;
}

Update PlanChanges::keep(PlanDesk& desk, const std::vector<Action>& added, const std::vector<Action>& changed,
                         const std::string& note, const Advance& advance) {
    constexpr std::size_t between = 200;  // of which it is told how far it is
    std::vector<Action> before;
    std::vector<ActionChange> changes;
    for (const Action& after : changed) {
        if (advance && before.size() % between == 0) advance(0, 0);
        auto kept = desk.plans().action(after.id);
        if (!kept || kept->version != after.version) return Update::movedOn;
        before.push_back(std::move(*kept));
        ++before.back().version;
        changes.push_back({after, entryWith(note)});
    }
    std::vector<ActionChange> additions;
    for (const Action& one : added) additions.push_back({one, entryWith(note)});
    if (desk.keep(additions, changes, advance) == Update::movedOn) return Update::movedOn;
    before_ = std::move(before);
    added_ = added;
    return Update::kept;
}

/// What was before was allowed, so it is again, whatever step leads back to it; the journal tells why.
Update PlanChanges::takeBack(PlanDesk& desk, const std::string& why, const Advance& advance) {
    std::vector<ActionChange> changes;
    for (const Action& before : before_) changes.push_back({before, entryWith(why)});
    for (Action out : added_) {
        out.version = 1;
        out.status = ActionStatus::abandoned;
        changes.push_back({out, entryWith(why)});
    }
    const Update done = desk.keep({}, changes, advance);
    before_.clear();
    added_.clear();
    return done;
}

}  // namespace trainer
