#pragma once
#include <functional>
#include <string>
#include <vector>

#include "trainer/presenters/plan_changes.h"
#include "trainer/presenters/plan_file.h"
#include "trainer/windows/stack.h"
#include "trainer/wording/plan_words.h"

namespace trainer {

class ReasonField;

/// A table of the plan that somebody changed: what it changes, what is new and what cannot be, before any of
/// it is written; then all of it or nothing.
class ImportCard : public Card {
  public:
    struct Actions {
        std::function<void(const WishedChanges& wished, const std::string& why)> keep;
        std::function<void()> again;  ///< another file is to be read
        std::function<void()> leave;
        std::function<void()> resized;  ///< it takes another height now
    };
    /// changes must outlive it. nameOf: see changeText.
    ImportCard(wxWindow* parent, PlanChanges& changes, PlanFile file, NameOf nameOf, Actions actions);

    void giveReason(const std::string& why) { why_ = why; }
    /// Also what somebody changed since the table was written.
    void takeMovedOn(bool isTaken);
    void keep();

  private:
    void fill();
    void addProblems();
    void addDifference();
    void addMovedOn();
    void addButtons(bool mayKeep);
    std::string counts() const;
    std::size_t movedOn() const;

    PlanChanges& changes_;
    PlanFile file_;
    NameOf nameOf_;
    Actions actions_;
    WishedChanges wished_;
    bool takesMovedOn_ = false;
    std::string why_;
    ReasonField* reason_ = nullptr;
};

}  // namespace trainer
