#pragma once
#include <wx/timer.h>

#include <functional>

#include "trainer/presenters/workshop.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/finding_panel.h"
#include "trainer/windows/remark_keys.h"

namespace trainer {

/// The remarks on a text that somebody writes: the panel that has them, and what becomes of the text by them.
/// Undo takes back what was dismissed like what was written, in its turn.
class Remarks : public RemarkKeys {
  public:
    /// stack: where the panel is added. show: shows everything that depends on the remarks, these too. All
    /// must outlive it, and it the undoing.
    Remarks(Stack& stack, Workshop& workshop, Editor& editor, std::function<void()> show);

    /// The text has changed: what there is to say of it is shown once nobody writes for a moment.
    void edited();
    /// Shows the remarks of now, or none. While the panel is hidden, nothing of it is made.
    void show(bool isWished);
    void step(int by) override;
    void accept(std::size_t replacement) override;
    void dismiss() override;
    bool hasFinding() const override { return workshop_.selectedFinding() != nullptr; }
    bool mayAccept() const override {
        return hasFinding() && !workshop_.selectedFinding()->replacements.empty();
    }

  private:
    FindingPanel::Actions actions();
    void caretMoved();
    void takeBackLast();
    void dismiss(const FindingView& finding);
    void takeBack(const FindingView& finding);

    Workshop& workshop_;
    Editor& editor_;
    std::function<void()> show_;
    FindingPanel* panel_;
    wxTimer pause_;
};

}  // namespace trainer
