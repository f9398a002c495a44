#include "trainer/windows/dialog_buttons.h"

#include <wx/dialog.h>
#include <wx/sizer.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/language.h"

namespace trainer {

wxSizer* dialogButtons(wxDialog& dialog, const std::string& goOnLabel, std::function<void()> goOn) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* leave = button(&dialog, tr("Cancel"), [&dialog] { dialog.EndModal(wxID_CANCEL); });
    dialog.SetEscapeId(leave->GetId());
    auto* next = primaryButton(&dialog, goOnLabel, std::move(goOn));
    next->SetDefault();
    row->AddStretchSpacer();
    row->Add(leave);
    row->AddSpacer(space(dialog, Space::small));
    row->Add(next);
    return row;
}

}  // namespace trainer
