#pragma once
#include <wx/checkbox.h>
#include <wx/radiobut.h>

#include "scenarios/story/blocks.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/wrapping.h"

namespace trainer {

/// A radio button or a check box whose label takes as many lines as it needs.
template <class Native>
class Tick : public Native, public Wrapping {
  public:
    Tick(wxWindow* parent, const scenarios::Text& label, long style = 0)
        : Native(parent, wxID_ANY, wxControl::EscapeMnemonics(wxString::FromUTF8(plain(label))),
                 wxDefaultPosition, wxDefaultSize, style) {}

    void wrapTo(int width) override { this->SetMinSize(wxSize(width, wrapLabel(*this, width))); }
};

using RadioTick = Tick<wxRadioButton>;
using CheckTick = Tick<wxCheckBox>;

}  // namespace trainer
