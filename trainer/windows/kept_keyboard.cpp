#include "trainer/windows/kept_keyboard.h"

#include <wx/control.h>

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"

namespace trainer {
namespace {

/// What the keyboard can be on, in the order in which it was made.
void addControls(const wxWindow& window, std::vector<wxWindow*>& found) {
    for (wxWindow* one : window.GetChildren()) {
        if (!one->IsShown()) continue;
        if (!one->GetChildren().empty())
            addControls(*one, found);
        else if (dynamic_cast<wxControl*>(one) && one->CanAcceptFocusFromKeyboard())
            found.push_back(one);
    }
}

std::vector<wxWindow*> controlsIn(const wxWindow& window) {
    std::vector<wxWindow*> found;
    addControls(window, found);
    return found;
}

/// Null where none has that name.
wxWindow* nearestOf(const std::vector<wxWindow*>& controls, const std::string& name, std::size_t place) {
    std::vector<std::size_t> named;
    for (std::size_t i = 0; i < controls.size(); ++i)
        if (accessibleName(*controls[i]) == name) named.push_back(i);
    const auto distance = [place](std::size_t i) { return std::max(i, place) - std::min(i, place); };
    const auto nearest = std::ranges::min_element(named, {}, distance);
    return nearest == named.end() ? nullptr : controls[*nearest];
}

}  // namespace

KeptKeyboard::KeptKeyboard(wxWindow& window) : frame_(wxGetTopLevelParent(&window)) {
    if (!frame_ || !hasKeyboard(window)) return;
    const auto controls = controlsIn(*frame_);
    const auto here = std::ranges::find_if(controls, [](wxWindow* one) { return hasKeyboard(*one); });
    if (here == controls.end()) return;
    for (auto one = controls.begin(); one <= here; ++one) names_.push_back(accessibleName(**one));
}

KeptKeyboard::~KeptKeyboard() {
    if (names_.empty() || hasKeyboard(*frame_)) return;
    const auto controls = controlsIn(*frame_);
    for (std::size_t place = names_.size(); place-- > 0;)
        if (wxWindow* control = nearestOf(controls, names_[place], place)) {
            control->SetFocus();
            return;
        }
}

}  // namespace trainer
