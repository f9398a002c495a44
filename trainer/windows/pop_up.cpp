#include "trainer/windows/pop_up.h"

#include <wx/menu.h>
#include <wx/toplevel.h>

#include "trainer/windows/trying.h"

namespace trainer {

void popUp(wxWindow& control, const std::vector<MenuLine>& lines) {
    wxMenu menu;
    std::function<void()> chosen;
    for (const MenuLine& line : lines) {
        if (line.words.empty()) {
            menu.AppendSeparator();
            continue;
        }
        const auto kind = line.isTicked ? wxITEM_CHECK : wxITEM_NORMAL;
        wxMenuItem* item = menu.Append(wxID_ANY, wxString::FromUTF8(line.words), wxString(), kind);
        item->Enable(line.isOffered);
        if (line.isTicked) item->Check();
        menu.Bind(
            wxEVT_MENU, [&chosen, &line](wxCommandEvent&) { chosen = line.action; }, item->GetId());
    }
    control.PopupMenu(&menu, 0, control.GetSize().y);
    // The control may be made anew by what is done.
    if (chosen) wxGetTopLevelParent(&control)->CallAfter([chosen] { tryTo(chosen); });
}

}  // namespace trainer
