#pragma once
#include <wx/panel.h>

namespace trainer {

/// What holds other things and never has the keyboard itself, not even where nothing in it can have it.
class Panel : public wxPanel {
  public:
    explicit Panel(wxWindow* parent) : wxPanel(parent) { wxPanel::SetCanFocus(false); }
    void SetCanFocus(bool) override { wxPanel::SetCanFocus(false); }
    /// wxWidgets asks this once, when its parent gets or loses a child, and leaves out for ever what is
    /// hidden and empty then. GTK passes by what nobody can use.
    bool AcceptsFocusFromKeyboard() const override { return true; }
};

}  // namespace trainer
