#include "trainer/windows/row.h"

#include <algorithm>

namespace trainer {

Row::Row(wxWindow* parent) : Panel(parent) {
    SetBackgroundColour(parent->GetBackgroundColour());
    SetSizer(new wxBoxSizer(wxHORIZONTAL));
}

void Row::place(wxWindow* window, int proportion) {
    wxSizer& sizer = *GetSizer();
    if (sizer.GetItemCount() > 0) sizer.AddSpacer(space(*this, Space::medium));
    sizer.Add(window, proportion, wxALIGN_CENTER_VERTICAL);
}

void Row::wrapTo(int width) {
    if (auto* wrapping = dynamic_cast<Wrapping*>(wide_)) {
        auto& sizer = static_cast<wxBoxSizer&>(*GetSizer());
        sizer.SetOrientation(wxHORIZONTAL);
        wide_->SetMinSize(wxSize(1, 1));
        const int room = width - sizer.CalcMin().x + 1;
        // Where the small things leave too little room, they stand below.
        const bool isNarrow = room < 8 * em(*this);
        if (isNarrow) sizer.SetOrientation(wxVERTICAL);
        wrapping->wrapTo(isNarrow ? width : room);
    }
    SetMinSize(wxSize(width, GetSizer()->CalcMin().y));
    Layout();
}

}  // namespace trainer
