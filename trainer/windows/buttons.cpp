#include "trainer/windows/buttons.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/trying.h"

namespace trainer {

wxButton* button(wxWindow* parent, const std::string& label, std::function<void()> action) {
    const long style = label.size() <= 4 ? wxBU_EXACTFIT : 0;  // a sign, not words
    auto* made =
        new wxButton(parent, wxID_ANY, wxString::FromUTF8(label), wxDefaultPosition, wxDefaultSize, style);
    made->Bind(wxEVT_BUTTON, [action = std::move(action)](wxCommandEvent&) {
        const auto mine = action;  // the button may go with what it does
        tryTo(mine);
    });
    return made;
}

wxButton* primaryButton(wxWindow* parent, const std::string& label, std::function<void()> action) {
    auto* made = button(parent, label, std::move(action));
    addStyleClass(*made, "suggested-action");
    return made;
}

}  // namespace trainer
