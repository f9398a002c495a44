#include "trainer/windows/column.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"

namespace trainer {

Column::Column(wxWindow* parent, double widest)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      stack_(new Stack(this)),
      widest_(widest) {
    SetBackgroundColour(palette().background);
    stack_->SetBackgroundColour(palette().background);
    SetScrollRate(0, FromDIP(12));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange();
        event.Skip();
    });
}

void Column::refill() {
    Scroll(0, 0);
    arrange();
    placeNow(*this);
}

void Column::showEnd() {
    Scroll(0, GetVirtualSize().y);
    arrange();
}

void Column::reveal(const wxWindow& thing) {
    arrange();
    const int end = ScreenToClient(thing.ClientToScreen(wxPoint(0, thing.GetSize().y))).y;
    int step = 0;
    GetScrollPixelsPerUnit(nullptr, &step);
    const int below = end + space(*this, Space::medium) - GetClientSize().y;
    if (below > 0 && step > 0) Scroll(0, GetViewStart().y + below / step + 1);
}

void Column::arrange() {
    const int margin = space(*this, Space::large);
    const int room = GetClientSize().x - 2 * margin;
    // Before it has its place, it is too small for a scroll bar, and GTK complains of one.
    if (room <= 0 || GetClientSize().y < 2 * em(*this)) return;
    const int width = std::min(room, static_cast<int>(readingWidth(*this) * widest_));
    stack_->wrapTo(width);
    const wxSize size(width, stack_->GetMinSize().y);
    SetVirtualSize(width, size.y + 2 * margin);
    int x = 0;
    int y = 0;
    CalcScrolledPosition((GetClientSize().x - width) / 2, margin, &x, &y);
    stack_->SetSize(x, y, size.x, size.y);
    stack_->Layout();
}

}  // namespace trainer
