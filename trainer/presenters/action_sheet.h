#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/action_fault.h"
#include "trainer/presenters/plan_desk.h"

namespace trainer {

/// An action that somebody reads and changes. What throws leaves it as it was.
class ActionSheet {
  public:
    /// One that is kept. Throws std::out_of_range where there is none.
    ActionSheet(PlanDesk& desk, const std::string& action);
    /// A new one; nothing is kept of it before `keep`.
    ActionSheet(PlanDesk& desk, assessment::Action fresh);

    /// As it is written here, not kept yet.
    assessment::Action draft;

    bool isNew() const { return !kept_; }
    /// As it was read or kept last; nothing of a new one.
    const std::optional<assessment::Action>& kept() const { return kept_; }
    const std::vector<assessment::JournalEntry>& journal() const { return journal_; }
    bool isChanged() const;
    bool isLate() const;

    /// What the draft may not be as it stands, with such an entry.
    std::vector<assessment::ActionFault> faults(assessment::JournalEntry::Kind kind,
                                                const std::string& note) const;
    /// Keeps that state of it with an entry of its journal: of a change, why; else what is noted. False where
    /// it has faults, or where somebody else changed it meanwhile: then `theirs` is what they left, and the
    /// draft is that state.
    bool keep(const assessment::Action& after, assessment::JournalEntry::Kind kind, const std::string& note);
    /// What somebody else left, until one of the two is chosen.
    const std::optional<assessment::Action>& theirs() const { return theirs_; }
    /// Goes on with what they left.
    void takeTheirs();
    /// Writes what was changed here into what they left; the rest stays as they left it. As `keep`; the note
    /// is that of the entry that did not get through.
    bool putMineOnTheirs();
    /// What both of them changed, and what only one did.
    std::vector<assessment::FieldChange> myChanges() const;
    std::vector<assessment::FieldChange> theirChanges() const;

    /// What is written and not kept.
    assessment::Begun whatIsBegun() const;
    /// Goes on with what was begun before, on what is there now. What somebody else changed meanwhile stays;
    /// where both changed the same, theirs is `theirs`. False where there was nothing to go on with.
    bool goOnWith(const assessment::Begun& begun);

    /// Whether the last change kept here may be taken back.
    bool mayTakeBack() const;
    /// Takes it back, as an entry of its own with that reason.
    bool takeBack(const std::string& why);

    /// Actions of the plan that it may repeat; the likest first.
    std::vector<assessment::Action> doubles() const;

  private:
    bool write(const assessment::Action& after, assessment::JournalEntry::Kind kind, const std::string& note);
    /// Does what keeps something; where that throws, it is as it was before.
    template <class Work>
    bool wholly(Work&& work);
    void read(const std::string& action);
    assessment::Action beforeLast() const;
    bool hasMeasure(const assessment::Action& after) const;
    std::vector<assessment::ActionFault> faultsIn(const assessment::Action& after,
                                                  const assessment::JournalEntry& entry) const;

    PlanDesk& desk_;
    assessment::Action begun_;  ///< as it was before anything was written here
    std::optional<assessment::Action> kept_;
    std::optional<assessment::Action> theirs_;
    std::optional<assessment::Action> before_;  ///< the last change kept here
    std::vector<assessment::JournalEntry> journal_;
    assessment::JournalEntry refused_;  ///< its place was taken by theirs
};

}  // namespace trainer
