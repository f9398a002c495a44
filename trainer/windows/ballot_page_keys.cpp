// A ballot answered by keyboard.
#include <wx/button.h>
#include <wx/textctrl.h>

#include "trainer/windows/answer_panel.h"
#include "trainer/windows/ballot_page.h"
#include "trainer/windows/digit_key.h"
#include "trainer/windows/trying.h"

namespace trainer {
namespace {

/// The answer that a key stands for; nothing for other keys.
std::optional<char> answerOf(const wxKeyEvent& event) {
    const wxChar letter = event.GetUnicodeKey();
    if (letter == '?' || letter == '-') return static_cast<char>(letter);
    if (event.GetKeyCode() == WXK_NUMPAD_SUBTRACT) return '-';
    const auto digit = digitOf(event);
    return digit ? std::optional(static_cast<char>('0' + *digit)) : std::nullopt;
}

bool isEnter(const wxKeyEvent& event) {
    return event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER;
}

}  // namespace

void BallotPage::onKey(wxKeyEvent& event) {
    if (!answers_ || !ballot_ || (!obeyUndo(event) && !obeyWhileAnswering(event))) event.Skip();
}

bool BallotPage::obeyUndo(const wxKeyEvent& event) {
    const bool writes = dynamic_cast<wxTextCtrl*>(FindFocus()) != nullptr;
    const int key = event.GetKeyCode();
    if (writes || !event.ControlDown() || (key != 'Z' && key != 'Y')) return false;
    const bool forth = key == 'Y' || event.ShiftDown();
    tryTo([this, forth] { turn([this, forth] { forth ? ballot_->redo() : ballot_->undo(); }); });
    return true;
}

bool BallotPage::obeyWhileAnswering(const wxKeyEvent& event) {
    const bool writes = dynamic_cast<wxTextCtrl*>(FindFocus()) != nullptr;
    const bool isOnButton = dynamic_cast<wxButton*>(FindFocus()) != nullptr;
    if (isEnter(event) && (event.ControlDown() || (!writes && !isOnButton))) {
        CallAfter([this] { tryTo([this] { goOn(); }); });
        return true;
    }
    if (writes || event.ControlDown() || event.AltDown()) return false;
    const auto answer = answerOf(event);
    return answer && pick(*answer);
}

}  // namespace trainer
