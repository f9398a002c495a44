#include "trainer/windows/about_dialog.h"

#include <wx/display.h>
#include <wx/sizer.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/column.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/window_place.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

void fillAbout(Stack& stack, const std::string& place) {
    const auto part = [&](const char* title, const std::string& words) {
        stack.add(new Prose(&stack, std::string(title), TextSize::small), Space::medium)
            .bold()
            .coloured(palette().faint);
        stack.add(new Prose(&stack, words), Space::hair);
    };
    stack.add(new Prose(&stack, std::string("Cap Usager"), TextSize::display)).bold();
    stack.add(new Prose(&stack, fill(tr("Version {version}"), {{"version", CAP_USAGER_VERSION}})),
              Space::hair);
    stack.add(new Prose(&stack,
                        std::string(tr("Practise answering the public well, through short scenarios. "
                                       "Everything happens offline.")),
                        TextSize::lead),
              Space::medium);
    part(tr("Where your work is kept"), place);
    part(tr("Licence"), tr("Free software: the program under the Mozilla Public License 2.0, the modules "
                           "under Creative Commons BY-SA 4.0."));
    part(tr("Built with"),
         "wxWidgets, GTK, pugixml, SOCI, SQLite, PostgreSQL (libpq), xxHash, CLI11, JSON for Modern C++");
}

}  // namespace

AboutDialog::AboutDialog(wxWindow* parent, const std::string& place)
    : wxDialog(parent, wxID_ANY, wxString::FromUTF8(tr("About Cap Usager")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
    SetBackgroundColour(palette().background);
    auto* column = new Column(this);
    fillAbout(column->stack(), place);
    auto* close = primaryButton(this, tr("Close"), [this] { EndModal(wxID_CANCEL); });
    close->SetDefault();
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(column, 1, wxEXPAND);
    all->Add(close, 0, wxALIGN_RIGHT | wxALL, space(*this, Space::large));
    SetSizer(all);
    const int width = 27 * em(*this);
    column->stack().wrapTo(width - 2 * space(*this, Space::large));
    const int height = column->stack().GetMinSize().y + all->CalcMin().y + 2 * space(*this, Space::large);
    SetClientSize(width, height);
    SetSize(within(wxDisplay(parent).GetClientArea(), GetRect()));
    CentreOnParent();
    SetEscapeId(close->GetId());
    close->SetFocus();
}

}  // namespace trainer
