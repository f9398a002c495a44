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
        wide_->SetMinSize(wxSize(1, 1));
        const int others = GetSizer()->CalcMin().x - 1;
        wrapping->wrapTo(std::max(1, width - others));
    }
    SetMinSize(wxSize(width, GetSizer()->CalcMin().y));
    Layout();
}

}  // namespace trainer
