#include "trainer/presenters/action_sheet.h"

#include <stdexcept>

#include "assessment/plan/suggestion.h"

namespace trainer {

using namespace assessment;

namespace {

/// A new action is told from others by what it answers to, and by the words it came with.
std::string aboutNew(const Action& fresh) {
    const ActionOrigin& origin = fresh.origin;
    return "new action " + fresh.unit + " " + origin.campaign + " " + origin.criterion + " " + origin.event +
           " " + fresh.title;
}

}  // namespace

ActionSheet::ActionSheet(PlanDesk& desk, const std::string& action) : desk_(desk) {
    read(action);
    draft = begun_ = *kept_;
}

ActionSheet::ActionSheet(PlanDesk& desk, Action fresh)
    : draft(fresh), desk_(desk), begun_(std::move(fresh)) {}

void ActionSheet::read(const std::string& action) {
    kept_ = desk_.plans().action(action);
    if (!kept_) throw std::out_of_range("no action " + action);
    journal_ = desk_.plans().journal(action);
}

bool ActionSheet::isChanged() const {
    return !changesBetween(kept_ ? *kept_ : begun_, draft).empty();
}

bool ActionSheet::isLate() const {
    return kept_ && assessment::isLate(*kept_, desk_.diagnostics().today());
}

bool ActionSheet::hasMeasure(const Action& after) const {
    if (after.indicators.empty()) return false;
    return isMeasuredSince(after, doneOn(journal_), desk_.indicators().measures(after.unit));
}

std::vector<ActionFault> ActionSheet::faultsIn(const Action& after, const JournalEntry& entry) const {
    return faultsOf(kept_, after, entry, hasMeasure(after));
}

std::vector<ActionFault> ActionSheet::faults(JournalEntry::Kind kind, const std::string& note) const {
    return faultsIn(draft, {kind, {}, {}, note, {}});
}

template <class Work>
bool ActionSheet::wholly(Work&& work) {
    const ActionSheet before = *this;
    try {
        return work();
    } catch (...) {
        draft = before.draft;
        kept_ = before.kept_;
        theirs_ = before.theirs_;
        before_ = before.before_;
        journal_ = before.journal_;
        throw;
    }
}

bool ActionSheet::keep(const Action& after, JournalEntry::Kind kind, const std::string& note) {
    return wholly([&] { return write(after, kind, note); });
}

bool ActionSheet::write(const Action& after, JournalEntry::Kind kind, const std::string& note) {
    const JournalEntry entry{kind, desk_.diagnostics().person().name, desk_.now(), note, {}};
    draft = after;
    if (!faultsIn(after, entry).empty()) return false;
    if (!kept_) {
        desk_.plans().add({{after, entry}});
    } else if (desk_.plans().change({{after, entry}}) == Update::movedOn) {
        theirs_ = desk_.plans().action(after.id);
        refused_ = entry;
        return false;
    }
    before_ = kept_;
    read(after.id);
    draft = *kept_;
    return true;
}

void ActionSheet::takeTheirs() {
    theirs_.reset();
    before_.reset();
    read(draft.id);
    draft = *kept_;
}

bool ActionSheet::putMineOnTheirs() {
    return wholly([this] {
        const auto mine = myChanges();
        takeTheirs();
        Action both = draft;
        for (const FieldChange& change : mine) setField(both, change.field, change.after);
        return write(both, refused_.kind, refused_.note);
    });
}

std::vector<FieldChange> ActionSheet::myChanges() const {
    return kept_ ? changesBetween(*kept_, draft) : std::vector<FieldChange>();
}

std::vector<FieldChange> ActionSheet::theirChanges() const {
    return kept_ && theirs_ ? changesBetween(*kept_, *theirs_) : std::vector<FieldChange>();
}

Begun ActionSheet::whatIsBegun() const {
    Begun now{kept_ ? "action " + kept_->id : aboutNew(begun_), {}};
    for (FieldChange& change : changesBetween(kept_ ? *kept_ : begun_, draft))
        now.fields.push_back(
            {std::string(word(change.field)), std::move(change.before), std::move(change.after)});
    return now;
}

bool ActionSheet::goOnWith(const Begun& begun) {
    const Action present = draft;
    Action base = present;
    for (const Begun::Field& one : begun.fields) {
        const auto field = actionFieldOf(one.name);
        if (!field || textOf(present, *field) == one.after || !setField(draft, *field, one.after)) continue;
        if (kept_ && textOf(present, *field) != one.before) setField(base, *field, one.before);
    }
    if (base != present) {
        theirs_ = present;
        kept_ = base;
    }
    return draft != present;
}

/// What it was before the last change, in the version it has now.
Action ActionSheet::beforeLast() const {
    Action back = *before_;
    back.version = kept_->version;
    return back;
}

bool ActionSheet::mayTakeBack() const {
    if (!before_ || changesBetween(*before_, *kept_).empty()) return false;
    return faultsIn(beforeLast(), {JournalEntry::Kind::change, {}, {}, "-", {}}).empty();
}

bool ActionSheet::takeBack(const std::string& why) {
    if (!mayTakeBack()) return false;
    return keep(beforeLast(), JournalEntry::Kind::change, why);
}

std::vector<Action> ActionSheet::doubles() const {
    const auto plan = desk_.plans().actions(draft.unit);
    std::vector<Action> found;
    for (const Action* one : likelyDoubles(draft, plan))
        if (one->id != draft.id) found.push_back(*one);
    return found;
}

}  // namespace trainer
