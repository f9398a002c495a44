#include "trainer/windows/buttons.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"

namespace trainer {
namespace {

/// The primary button's letters are bold, which wxWidgets does not know of.
int widerInBold(const wxButton& button) {
    const auto width = [&](bool bold) {
        int x = 0;
        int y = 0;
        const wxFont font = fontOf(TextSize::body, bold);
        button.GetTextExtent(button.GetLabelText(), &x, &y, nullptr, nullptr, &font);
        return x;
    };
    return width(true) - width(false);
}

}  // namespace

wxButton* button(wxWindow* parent, const std::string& label, std::function<void()> action) {
    const bool isSign = label.size() <= 4 && static_cast<unsigned char>(label.front()) >= 0x80;
    const long style = isSign ? wxBU_EXACTFIT : 0;
    auto* made =
        new wxButton(parent, wxID_ANY, wxString::FromUTF8(label), wxDefaultPosition, wxDefaultSize, style);
    made->Bind(wxEVT_BUTTON, [action = std::move(action)](wxCommandEvent&) { action(); });
    return made;
}

wxButton* primaryButton(wxWindow* parent, const std::string& label, std::function<void()> action) {
    auto* made = button(parent, label, std::move(action));
    addStyleClass(*made, "suggested-action");
    made->SetMinSize(wxSize(made->GetBestSize().x + widerInBold(*made), -1));
    return made;
}

}  // namespace trainer
