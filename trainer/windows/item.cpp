#include "trainer/windows/item.h"

#include <wx/sizer.h>

#include <algorithm>

#include "trainer/windows/prose.h"
#include "trainer/windows/theme.h"

namespace trainer {

Item::Item(wxWindow* parent, const std::string& mark, const std::string& words)
    : Panel(parent), mark_(new Prose(this, mark)), words_(new Prose(this, words)) {
    SetBackgroundColour(parent->GetBackgroundColour());
    auto* sizer = new wxBoxSizer(wxHORIZONTAL);
    sizer->Add(mark_, 0, wxALIGN_TOP);
    sizer->AddSpacer(space(*this, Space::small));
    sizer->Add(words_, 1, wxALIGN_TOP);
    SetSizer(sizer);
}

void Item::wrapTo(int width) {
    words_->wrapTo(std::max(1, width - mark_->GetBestSize().x - space(*this, Space::small)));
    SetMinSize(wxSize(width, GetSizer()->CalcMin().y));
    Layout();
}

}  // namespace trainer
