#include "trainer/windows/remarks.h"

#include "trainer/windows/gtk_bridge.h"

namespace trainer {
namespace {

constexpr int shownAfter = 120;  // milliseconds without a key

}  // namespace

Remarks::Remarks(Stack& stack, Workshop& workshop, Editor& editor, std::function<void()> show)
    : workshop_(workshop),
      editor_(editor),
      show_(std::move(show)),
      panel_(&stack.add(new FindingPanel(&stack, workshop, actions()))) {
    const auto look = [this](auto& event) {
        event.Skip();
        panel_->CallAfter([this] { caretMoved(); });
    };
    editor_.Bind(wxEVT_KEY_UP, [look](wxKeyEvent& event) { look(event); });
    editor_.Bind(wxEVT_LEFT_UP, [look](wxMouseEvent& event) { look(event); });
    pause_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { show_(); });
}

/// After the event of the control that asked for it, which may go away.
FindingPanel::Actions Remarks::actions() {
    return {[this](std::size_t finding) {
                workshop_.select(finding);
                panel_->CallAfter(show_);
            },
            [this] { panel_->CallAfter([this] { step(0); }); },
            [this](int by) { panel_->CallAfter([this, by] { step(by); }); },
            [this](std::size_t which) { panel_->CallAfter([this, which] { accept(which); }); },
            [this] { panel_->CallAfter([this] { dismiss(); }); },
            [this] { panel_->CallAfter([this] { takeBackLast(); }); }};
}

void Remarks::edited() {
    pause_.StartOnce(shownAfter);
}

void Remarks::show(bool isWished) {
    pause_.Stop();
    panel_->Show(isWished);
    if (panel_->IsShownOnScreen()) panel_->show();
}

void Remarks::caretMoved() {
    if (workshop_.selectAt(editor_.caret())) show_();
}

void Remarks::step(int by) {
    workshop_.step(by);
    const FindingView* finding = workshop_.selectedFinding();
    if (!finding) return;
    if (!finding->place.empty()) editor_.goTo(finding->place.begin);
    announce(*panel_, finding->message);
    show_();
}

void Remarks::accept(std::size_t replacement) {
    const auto replacing = workshop_.accept(replacement);
    if (!replacing) return;
    editor_.replace(replacing->place.begin, replacing->place.end, replacing->by);
    editor_.SetFocus();
    show_();
}

void Remarks::dismiss() {
    if (const auto finding = workshop_.dismiss())
        editor_.did([this, finding] { takeBack(*finding); }, [this, finding] { dismiss(*finding); });
    show_();
}

/// What was dismissed last is shown again.
void Remarks::takeBackLast() {
    const auto finding = workshop_.lastDismissed();
    if (!finding) return;
    takeBack(*finding);
    editor_.did([this, finding] { dismiss(*finding); }, [this, finding] { takeBack(*finding); });
}

void Remarks::dismiss(const FindingView& finding) {
    workshop_.dismiss(finding);
    show_();
}

void Remarks::takeBack(const FindingView& finding) {
    workshop_.takeBack(finding);
    show_();
}

}  // namespace trainer
