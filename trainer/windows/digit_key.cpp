#include "trainer/windows/digit_key.h"

#include <wx/event.h>

namespace trainer {

std::optional<int> digitOf(const wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    if (key >= '0' && key <= '9') return key - '0';
    if (key >= WXK_NUMPAD0 && key <= WXK_NUMPAD9) return key - WXK_NUMPAD0;
    // The row of digits, as X11 and Wayland number keys: 10 is "1" and 19 is "0" of every keyboard.
    constexpr unsigned one = 10;
    constexpr unsigned zero = 19;
    const unsigned place = event.GetRawKeyFlags();
    if (place < one || place > zero) return {};
    return place == zero ? 0 : static_cast<int>(place - one) + 1;
}

}  // namespace trainer
