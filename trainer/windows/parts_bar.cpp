#include "trainer/windows/parts_bar.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/trying.h"

namespace trainer {

PartsBar::PartsBar(wxWindow* parent, const std::vector<std::string>& names, std::size_t here,
                   const std::function<void(std::size_t)>& go)
    : Panel(parent) {
    SetBackgroundColour(parent->GetBackgroundColour());
    for (std::size_t i = 0; i < names.size(); ++i) add(names[i], i == here, [go, i] { go(i); });
}

/// The page is made anew where somebody goes: only once the press is over.
void PartsBar::add(const std::string& name, bool isHere, std::function<void()> go) {
    auto* button = new wxToggleButton(this, wxID_ANY, wxString::FromUTF8(name));
    button->SetValue(isHere);
    if (isHere) button->SetFont(button->GetFont().Bold());
    addStyleClass(*button, "cap-part");
    button->Bind(wxEVT_TOGGLEBUTTON, [this, button, isHere, go = std::move(go)](wxCommandEvent&) {
        button->SetValue(isHere);
        if (!isHere) CallAfter([go] { tryTo(go); });
    });
    buttons_.push_back(button);
}

void PartsBar::wrapTo(int width) {
    const int gap = space(*this, Space::small);
    wxPoint at(0, 0);
    int bottom = 0;
    for (wxToggleButton* button : buttons_) {
        const wxSize size = button->GetBestSize();
        if (at.x > 0 && at.x + size.x > width) at = wxPoint(0, bottom + gap);
        button->SetSize(at.x, at.y, std::min(size.x, width), size.y);
        at.x += size.x + gap;
        bottom = std::max(bottom, at.y + size.y);
    }
    SetMinSize(wxSize(width, bottom));
}

}  // namespace trainer
