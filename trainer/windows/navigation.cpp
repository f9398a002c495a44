#include "trainer/windows/navigation.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/trying.h"

namespace trainer {
namespace {

/// The size next to the text's that themes have pictures of: GTK draws any other with a library of its own.
int iconSize(int text) {
    constexpr std::array drawn{16, 24, 32, 48, 64};
    return *std::ranges::min_element(drawn, {}, [text](int size) { return std::abs(size - text); });
}

}  // namespace

Navigation::Navigation(wxWindow* parent) : wxPanel(parent) {
    SetBackgroundColour(palette().sunken);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    auto* name = new Prose(this, std::string("Cap Usager"), TextSize::lead);
    name->bold();
    name->wrapTo(10 * em(*this));
    sizer->Add(name, 0, wxLEFT | wxTOP | wxBOTTOM, space(*this, Space::large));
    SetSizer(sizer);
}

void Navigation::add(const std::string& name, const char* icon, std::function<void()> go) {
    auto* button =
        new wxButton(this, wxID_ANY, wxString::FromUTF8(name), wxDefaultPosition, wxDefaultSize, wxBU_LEFT);
    setIcon(*button, icon, iconSize(em(*this)));
    addStyleClass(*button, "cap-nav");
    button->Bind(wxEVT_BUTTON, [go = std::move(go)](wxCommandEvent&) { tryTo(go); });
    button->SetMinSize(wxSize(std::max(FromDIP(196), 12 * em(*this)), -1));
    GetSizer()->Add(button, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, space(*this, Space::hair) * 2);
    buttons_.push_back(button);
}

void Navigation::addGap() {
    GetSizer()->AddStretchSpacer();
}

void Navigation::showHere(int place) {
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        if (static_cast<int>(i) == place)
            addStyleClass(*buttons_[i], "cap-here");
        else
            removeStyleClass(*buttons_[i], "cap-here");
    }
}

}  // namespace trainer
