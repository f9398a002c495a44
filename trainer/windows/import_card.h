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
    /// What somebody has chosen and written on it.
    struct Written {
        bool takesMovedOn = false;
        std::string why = {};
    };
    /// changes must outlive it, and what is written. nameOf: see changeText.
    ImportCard(wxWindow* parent, PlanChanges& changes, PlanFile file, NameOf nameOf, Written& written,
               Actions actions);

    void giveReason(const std::string& why) { written_.why = why; }
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
    Written& written_;
    Actions actions_;
    WishedChanges wished_;
    ReasonField* reason_ = nullptr;
};

}  // namespace trainer
