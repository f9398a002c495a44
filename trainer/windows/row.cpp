#include "trainer/windows/row.h"

#include <algorithm>

namespace trainer {

namespace {

/// The width of words that still read well beside something, in ems.
constexpr int leastBeside = 8;

}  // namespace

Row::Row(wxWindow* parent) : Panel(parent) {
    SetBackgroundColour(parent->GetBackgroundColour());
    SetSizer(new wxBoxSizer(wxHORIZONTAL));
}

void Row::place(wxWindow* window, int proportion) {
    wxSizer& sizer = *GetSizer();
    if (sizer.GetItemCount() > 0) sizer.Add(space(*this, Space::medium), space(*this, Space::small));
    sizer.Add(window, proportion, wxALIGN_CENTER_VERTICAL);
}

void Row::wrapTo(int width) {
    auto& sizer = static_cast<wxBoxSizer&>(*GetSizer());
    if (!wide_) {
        sizer.SetOrientation(wxHORIZONTAL);
        if (sizer.CalcMin().x > width) sizer.SetOrientation(wxVERTICAL);
    } else if (auto* wrapping = dynamic_cast<Wrapping*>(wide_)) {
        sizer.SetOrientation(wxHORIZONTAL);
        wide_->SetMinSize(wxSize(1, 1));
        const int others = sizer.CalcMin().x - 1;
        const bool isStacked = width - others < leastBeside * em(*this);
        if (isStacked) sizer.SetOrientation(wxVERTICAL);
        wrapping->wrapTo(std::max(1, isStacked ? width : width - others));
    }
    SetMinSize(wxSize(width, GetSizer()->CalcMin().y));
    Layout();
}

}  // namespace trainer
