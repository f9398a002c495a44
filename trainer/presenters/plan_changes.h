#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/action_fault.h"
#include "trainer/presenters/plan_desk.h"
#include "trainer/presenters/plan_file.h"

namespace trainer {

/// One field of several actions that is to say the same.
struct FieldWish {
    assessment::ActionField field = assessment::ActionField::status;
    std::string value;  ///< see setField
};

/// What would become of actions.
struct WishedChanges {
    struct Refused {
        assessment::Action action;  ///< as it is; a new one as it would be
        assessment::Action wanted;
        assessment::ActionFault fault = assessment::ActionFault::step;  ///< why
    };
    std::vector<assessment::Action> added;    ///< new ones
    std::vector<assessment::Action> changed;  ///< as they would be, with the versions they were read with
    std::vector<Refused> refused;             ///< they stay as they are
    std::size_t same = 0;                     ///< they say so already
    bool needsReason = false;                 ///< for one of those that would change
};

/// Changes of several actions, each kept as a whole or not at all, and taken back as a whole.
class PlanChanges {
  public:
    /// The desk must outlive it.
    explicit PlanChanges(PlanDesk& desk) : desk_(&desk) {}

    WishedChanges changesFor(const std::vector<assessment::Action>& actions, const FieldWish& wish);
    /// withMovedOn: also those that somebody changed since the table was written; else they are left out.
    WishedChanges changesFor(const PlanFile& file, bool withMovedOn);

    /// Keeps new actions and changed ones with that note. movedOn: somebody else changed one of them since
    /// it was read, and nothing was kept. On another thread it takes another desk (see PlanDesk::another).
    assessment::Update keep(const std::vector<assessment::Action>& added,
                            const std::vector<assessment::Action>& changed, const std::string& note) {
        return keep(*desk_, added, changed, note, {});
    }
    assessment::Update keep(PlanDesk& desk, const std::vector<assessment::Action>& added,
                            const std::vector<assessment::Action>& changed, const std::string& note,
                            const Advance& advance);
    /// How many actions the last change kept here added or changed; 0 where it cannot be taken back.
    std::size_t toTakeBack() const { return before_.size() + added_.size(); }
    /// Those it added: nothing is ever deleted, so they are abandoned instead.
    std::size_t addedLast() const { return added_.size(); }
    /// Takes the last change back with that reason.
    assessment::Update takeBack(const std::string& why) { return takeBack(*desk_, why, {}); }
    assessment::Update takeBack(PlanDesk& desk, const std::string& why, const Advance& advance);

  private:
    assessment::JournalEntry entryWith(const std::string& note);
    bool hasMeasure(const assessment::Action& after);
    void weigh(const std::optional<assessment::Action>& before, const assessment::Action& after,
               WishedChanges& wished);

    PlanDesk* desk_;
    std::vector<assessment::Action> before_;  ///< with the versions they have now
    std::vector<assessment::Action> added_;
};

}  // namespace trainer
