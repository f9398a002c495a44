#include <wx/textctrl.h>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/step_panel.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// A number to type, with its unit.
class NumberPanel : public StepPanel {
  public:
    NumberPanel(wxWindow* parent, const StepStage& stage) : StepPanel(parent) {
        auto& row = addSmall(new Row(this));
        number_ = new wxTextCtrl(&row, wxID_ANY, {}, wxDefaultPosition, FromDIP(wxSize(140, -1)));
        row.addSmall(number_);
        if (!stage.view.unit.empty()) row.addSmall(new Prose(&row, stage.view.unit));
        setAccessibleName(*number_, tr("A number"), stage.view.unit);
        number_->Bind(wxEVT_TEXT, [changed = stage.changed](wxCommandEvent&) { changed(); });
    }
    std::string answer() const override { return number_->GetValue().utf8_string(); }
    void restore(const std::string& draft) override { number_->ChangeValue(wxString::FromUTF8(draft)); }
    void begin() override { number_->SetFocus(); }

  private:
    wxTextCtrl* number_;
};

}  // namespace

StepPanel* makeNumberPanel(wxWindow* parent, const StepStage& stage) {
    return new NumberPanel(parent, stage);
}

}  // namespace trainer
