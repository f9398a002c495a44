#include "trainer/windows/split.h"

#include <wx/sizer.h>

#include <algorithm>

namespace trainer {

Split::Split(wxWindow* parent, double share, int narrowest)
    : Panel(parent), share_(share), narrowest_(narrowest) {
    SetBackgroundColour(parent->GetBackgroundColour());
    left_ = new Stack(this);
    right_ = new Stack(this);
}

void Split::wrapTo(int width) {
    const int gap = space(*this, Space::large);
    const bool isNarrow = width < narrowest_ * em(*this);
    const int leftWidth = isNarrow ? width : static_cast<int>((width - gap) * share_);
    const int rightWidth = isNarrow ? width : width - gap - leftWidth;
    left_->wrapTo(leftWidth);
    right_->wrapTo(rightWidth);
    const int leftHeight = left_->GetMinSize().y;
    const int rightHeight = right_->GetMinSize().y;
    const int height = isNarrow ? leftHeight + gap + rightHeight : std::max(leftHeight, rightHeight);
    left_->SetSize(0, 0, leftWidth, isNarrow ? leftHeight : height);
    right_->SetSize(isNarrow ? 0 : leftWidth + gap, isNarrow ? leftHeight + gap : 0, rightWidth,
                    isNarrow ? rightHeight : height);
    left_->Layout();
    right_->Layout();
    SetMinSize(wxSize(width, height));
}

}  // namespace trainer
