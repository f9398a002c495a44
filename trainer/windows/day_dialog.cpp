#include "trainer/windows/day_dialog.h"

#include <wx/dialog.h>
#include <wx/sizer.h>

#include "trainer/presenters/campaign_draft.h"
#include "trainer/windows/dialog_buttons.h"
#include "trainer/windows/field.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr int width = 26;  // in ems

/// One day to type.
class DayDialog : public wxDialog {
  public:
    DayDialog(wxWindow* parent, const std::string& what, const std::string& present)
        : wxDialog(parent, wxID_ANY, wxString::FromUTF8(what)), typed_(dayToType(present)) {
        SetBackgroundColour(palette().background);
        field_ = new Field(this, what, tr("Write it as 22/11/2026. Leave it empty for no date."));
        field_->line(typed_, [this](const std::string& text) { typed_ = text; }).SetFocus();
        auto* all = new wxBoxSizer(wxVERTICAL);
        all->Add(field_, 1, wxEXPAND | wxALL, space(*this, Space::large));
        all->Add(dialogButtons(*this, tr("Keep it"), [this] { end(); }), 0, wxEXPAND | wxALL,
                 space(*this, Space::large));
        SetSizer(all);
        fit();
    }
    std::string day() const { return typedDay(typed_).value_or(""); }

  private:
    void end() {
        if (typedDay(typed_)) {
            EndModal(wxID_OK);
            return;
        }
        field_->sayFault(tr("This is no date. Write it as 22/11/2026."));
        fit();
    }
    void fit() {
        field_->wrapTo(width * em(*this));
        GetSizer()->SetSizeHints(this);
        Centre();
    }

    std::string typed_;
    Field* field_ = nullptr;
};

}  // namespace

std::optional<std::string> askForDay(wxWindow* parent, const std::string& what, const std::string& present) {
    DayDialog dialog(parent, what, present);
    return dialog.ShowModal() == wxID_OK ? std::optional(dialog.day()) : std::nullopt;
}

}  // namespace trainer
