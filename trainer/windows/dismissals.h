#pragma once
#include <functional>

#include "trainer/presenters/workshop.h"
#include "trainer/windows/editor.h"

namespace trainer {

/// Dismisses remarks on a text and shows them again. Undo takes it back like what was written, in its turn.
class Dismissals {
  public:
    /// changed: what is shown of the remarks is another thing now. All must outlive it, and it the undoing.
    Dismissals(Workshop& workshop, Editor& editor, std::function<void()> changed)
        : workshop_(workshop), editor_(editor), changed_(std::move(changed)) {}

    /// The remark somebody looks at, and all like it.
    void dismiss();
    /// What was dismissed last is shown again.
    void takeBackLast();

  private:
    void dismiss(const FindingView& finding);
    void takeBack(const FindingView& finding);

    Workshop& workshop_;
    Editor& editor_;
    std::function<void()> changed_;
};

}  // namespace trainer
