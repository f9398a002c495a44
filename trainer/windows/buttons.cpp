#include "trainer/windows/buttons.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

wxButton* button(wxWindow* parent, const std::string& label, std::function<void()> action) {
    const long style = label.size() <= 4 ? wxBU_EXACTFIT : 0;  // a sign, not words
    auto* made =
        new wxButton(parent, wxID_ANY, wxString::FromUTF8(label), wxDefaultPosition, wxDefaultSize, style);
    made->Bind(wxEVT_BUTTON, [action = std::move(action)](wxCommandEvent&) { action(); });
    return made;
}

wxButton* primaryButton(wxWindow* parent, const std::string& label, std::function<void()> action) {
    auto* made = button(parent, label, std::move(action));
    addStyleClass(*made, "suggested-action");
    return made;
}

wxButton* signButton(wxWindow* parent, Sign sign, std::function<void()> action) {
    static constexpr const char* signs[] = {"\u2191", "\u2193", "\u2715"};
    return button(parent, signs[static_cast<int>(sign)], std::move(action));
}

void nameSign(wxButton& button, Sign sign, const std::string& thing) {
    const char* words = sign == Sign::up     ? tr("Up: {what}")
                        : sign == Sign::down ? tr("Down: {what}")
                                             : tr("Remove: {what}");
    const std::string name = fill(words, {{"what", thing}});
    setAccessibleName(button, name);
    button.SetToolTip(wxString::FromUTF8(name));
}

}  // namespace trainer
