#include "trainer/windows/step_panel.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// A page: nothing but a button to go on.
class ReadPanel : public StepPanel {
  public:
    using StepPanel::StepPanel;
    std::string answer() const override { return "read"; }
    std::string buttonLabel() const override { return tr("Continue"); }
};

}  // namespace

StepPanel* makeReadPanel(wxWindow* parent, const StepStage&) {
    return new ReadPanel(parent);
}

}  // namespace trainer
