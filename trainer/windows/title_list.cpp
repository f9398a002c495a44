#include "trainer/windows/title_list.h"

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"

namespace trainer {

TitleList::TitleList(wxWindow* parent, const std::string& name, int height)
    : wxListBox(parent, wxID_ANY, wxDefaultPosition, parent->FromDIP(wxSize(-1, height))) {
    setAccessibleName(*this, name);
    endInEllipses(*this);
    Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
        tellAll(event.GetPosition());
        event.Skip();
    });
}

void TitleList::add(const std::string& title) {
    Append(wxString::FromUTF8(title));
}

void TitleList::tellAll(const wxPoint& at) {
    const int line = HitTest(at);
    const wxString title = line == wxNOT_FOUND ? wxString() : GetString(static_cast<unsigned>(line));
    const bool isCut = GetTextExtent(title).x > GetClientSize().x - em(*this);
    const wxString tip = isCut ? title : wxString();
    if (tip != GetToolTipText()) SetToolTip(tip);
}

}  // namespace trainer
