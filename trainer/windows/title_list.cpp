#include "trainer/windows/title_list.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"

namespace trainer {

TitleList::TitleList(wxWindow* parent, const std::string& name, int height,
                     std::function<void(std::size_t)> picked)
    : wxListBox(parent, wxID_ANY, wxDefaultPosition, parent->FromDIP(wxSize(-1, height))) {
    setAccessibleName(*this, name);
    endInEllipses(*this);
    Bind(wxEVT_LISTBOX, [this, picked = std::move(picked)](wxCommandEvent& event) {
        if (!silent_ && event.GetSelection() != wxNOT_FOUND)
            picked(static_cast<std::size_t>(event.GetSelection()));
    });
    Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
        tellAll(event.GetPosition());
        event.Skip();
    });
}

void TitleList::add(const std::string& title) {
    Append(wxString::FromUTF8(title));
    if (GetCount() == 1) pick({});
}

/// A list of GTK whose cursor stands nowhere picks its first line as soon as the keyboard comes to it.
void TitleList::pick(std::optional<std::size_t> line) {
    if (line && GetSelection() == static_cast<int>(*line)) return;
    silent_ = true;
    putCursor(*this, static_cast<int>(line.value_or(0)));
    SetSelection(line ? static_cast<int>(*line) : wxNOT_FOUND);
    silent_ = false;
}

void TitleList::tellAll(const wxPoint& at) {
    const int line = HitTest(at);
    const wxString title = line == wxNOT_FOUND ? wxString() : GetString(static_cast<unsigned>(line));
    const bool isCut = GetTextExtent(title).x > GetClientSize().x - em(*this);
    const wxString tip = isCut ? title : wxString();
    if (tip != GetToolTipText()) SetToolTip(tip);
}

}  // namespace trainer
