// What a person does on a player page: answers, asks for a hint, takes back; by hand or by key.
#include <wx/textctrl.h>

#include "trainer/windows/digit_key.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/player_head.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/step_panel.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace scenarios;

constexpr int draftAfter = 500;  // milliseconds without a key

}  // namespace

/// What the controls hold is another thing now.
void PlayerPage::changed() {
    if (panel_) panel_->remember();
    updateFoot();
    draftTimer_.StartOnce(draftAfter);
}

void PlayerPage::undo() {
    if (!panel_ || reviewing_) return;
    panel_->undo();
    grown();
    changed();
}

void PlayerPage::redo() {
    if (!panel_ || reviewing_) return;
    panel_->redo();
    grown();
    changed();
}

void PlayerPage::submit() {
    if (!sitting_ || failure_) return;
    if (reviewing_) {
        keeps([this] { showPlace(); });
    } else if (panel_ && !panel_->answer().empty()) {
        take(panel_->answer());
    }
}

void PlayerPage::putIn(const std::string& answer) {
    if (!panel_) return;
    panel_->restore(answer);
    grown();
    changed();
}

/// A button of a panel that goes away with the answer: after its own event.
void PlayerPage::give(const std::string& answer) {
    CallAfter([this, answer] { take(answer); });
}

void PlayerPage::take(const std::string& answer) {
    // The same step may come once more: it begins with what was there, to the last key.
    if (draftTimer_.IsRunning()) keepDraftQuietly();
    draftTimer_.Stop();
    if (failure_) return;
    keeps([&] {
        if (const auto refusal = presenter().answer(answer))
            say(sentenceFor(*refusal));
        else
            showNext();
    });
}

void PlayerPage::askForHint() {
    if (!isPlaying() || reviewing_ || failure_) return;
    // Only the hint is added: what was written stays.
    std::optional<Refusal> refusal;
    if (!keeps([&] { refusal = presenter().answer(std::string(scenarios::askHint)); })) return;
    if (refusal) {
        say(sentenceFor(*refusal));
        return;
    }
    const Play::Played& now = *playing().current();
    say(plain(now.step->feedback.hints[static_cast<std::size_t>(now.hints) - 1]));
    message_->coloured(palette().middling);
    view_->hintsLeft = presenter().step().hintsLeft;
    const bool isAskedThere = hasKeyboard(*head_);
    showHead();
    // The button of the last hint goes away.
    if (isAskedThere && !hasKeyboard(*head_)) panel_->begin();
}

void PlayerPage::takeBack() {
    if (!isPlaying() || failure_ || !playing().mayTakeBack()) return;
    keeps([this] {
        presenter().answer(std::string(scenarios::takeBack));
        showStep();
    });
}

void PlayerPage::onKey(wxKeyEvent& event) {
    const bool writes = dynamic_cast<wxTextCtrl*>(FindFocus()) != nullptr;
    const int key = event.GetKeyCode();
    if (event.ControlDown() && (key == WXK_RETURN || key == WXK_NUMPAD_ENTER)) {
        submit();
    } else if (!writes && event.ControlDown() && (key == 'Z' || key == 'Y')) {
        if (key == 'Y' || event.ShiftDown())
            redo();
        else
            undo();
    } else if (const auto digit = digitOf(event);
               digit && *digit > 0 && !writes && !event.HasAnyModifiers() && panel_ && !reviewing_) {
        panel_->pick(static_cast<std::size_t>(*digit - 1));
        updateFoot();
    } else {
        event.Skip();
    }
}

}  // namespace trainer
