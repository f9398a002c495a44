#include "trainer/windows/stack.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>
#include <wx/sizer.h>

#include <algorithm>
#include <memory>

namespace trainer {

Stack::Stack(wxWindow* parent) : Panel(parent) {
    SetBackgroundColour(parent->GetBackgroundColour());
    SetSizer(new wxBoxSizer(wxVERTICAL));
}

Stack::Stack(wxWindow* parent, Space padding) : Stack(parent) {
    padding_ = space(*this, padding);
    GetSizer()->AddSpacer(padding_);
}

void Stack::place(wxWindow* window, int above, int indent, bool small) {
    const bool first = placed_.empty();
    placed_.push_back({window, indent, small});
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->AddSpacer(padding_ + indent);
    line->Add(window, small ? 0 : 1, small ? int(wxALIGN_CENTER_VERTICAL) : int(wxEXPAND));
    line->AddSpacer(padding_);
    // The space at the end stays at the end.
    wxSizer& all = *GetSizer();
    if (padding_ > 0 && !first) all.Remove(static_cast<int>(all.GetItemCount()) - 1);
    if (!first) all.AddSpacer(above);
    all.Add(line, 0, wxEXPAND);
    if (padding_ > 0) all.AddSpacer(padding_);
}

KeptKeyboard Stack::clear() {
    KeptKeyboard kept(*this);
    placed_.clear();
    GetSizer()->Clear(true);
    if (padding_ > 0) GetSizer()->AddSpacer(padding_);
    return kept;
}

void Stack::wrapTo(int width) {
    for (const Placed& one : placed_)
        if (auto* wrapping = dynamic_cast<Wrapping*>(one.window); wrapping && !one.small)
            wrapping->wrapTo(std::max(1, width - 2 * padding_ - one.indent));
    const wxSize needed = GetSizer()->CalcMin();
    SetMinSize(wxSize(width, needed.y));
    Layout();
}

Card::Card(wxWindow* parent, Space padding) : Stack(parent, padding) {
    SetBackgroundColour(palette().surface);
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        Refresh();
        event.Skip();
    });
}

void Card::stripe(const wxColour& colour) {
    stripe_ = colour;
    Refresh();
}

void Card::paint() {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> canvas(wxGraphicsContext::Create(dc));
    const Palette& colours = palette();
    const double radius = FromDIP(12);
    const wxSize size = GetClientSize();
    canvas->SetBrush(wxBrush(colours.surface));
    canvas->SetPen(wxPen(colours.border));
    canvas->DrawRoundedRectangle(0.5, 0.5, size.x - 1, size.y - 1, radius);
    if (!stripe_.IsOk()) return;
    const double inset = FromDIP(12);
    canvas->SetPen(*wxTRANSPARENT_PEN);
    canvas->SetBrush(wxBrush(stripe_));
    canvas->DrawRoundedRectangle(1, inset, FromDIP(4), size.y - 2 * inset, FromDIP(2));
}

}  // namespace trainer
