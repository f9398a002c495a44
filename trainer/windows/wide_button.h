#pragma once
#include <string>

#include <wx/button.h>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/trying.h"
#include "trainer/windows/wrapping.h"

namespace trainer {

/// A button as wide as what it stands in, whose label takes as many lines as it needs.
class WideButton : public wxButton, public Wrapping {
  public:
    WideButton(wxWindow* parent, const std::string& label, std::function<void()> action)
        : wxButton(parent, wxID_ANY, wxControl::EscapeMnemonics(wxString::FromUTF8(label)), wxDefaultPosition,
                   wxDefaultSize, wxBU_LEFT) {
        Bind(wxEVT_BUTTON,
             [this, action = std::move(action)](wxCommandEvent&) { CallAfter([action] { tryTo(action); }); });
    }
    void wrapTo(int width) override { SetMinSize(wxSize(width, wrapLabel(*this, width))); }
};

}  // namespace trainer
