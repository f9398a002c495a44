#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/review_card.h"
#include "trainer/windows/row.h"
#include "trainer/windows/step_panel.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// It was not right: what was, and the choice to try again or to go on.
class AgainPanel : public StepPanel {
  public:
    AgainPanel(wxWindow* parent, const StepStage& stage) : StepPanel(parent) {
        addReview(*this, *stage.view.review, false);
        const auto left = static_cast<unsigned long>(stage.view.triesLeft);
        const std::string words =
            fill(trn("{count} try left", "{count} tries left", left), {{"count", std::to_string(left)}});
        auto& row = add(new Row(this), Space::large);
        row.addWide(new Prose(&row, words)).coloured(palette().faint);
        row.addSmall(button(&row, tr("Go on"), [give = stage.give] { give(std::string(scenarios::goOn)); }));
        again_ = &row.addSmall(primaryButton(
            &row, tr("Try again"), [give = stage.give] { give(std::string(scenarios::tryAgain)); }));
    }
    std::string answer() const override { return {}; }
    std::string buttonLabel() const override { return {}; }
    void begin() override { again_->SetFocus(); }

  private:
    wxButton* again_;
};

}  // namespace

StepPanel* makeAgainPanel(wxWindow* parent, const StepStage& stage) {
    return new AgainPanel(parent, stage);
}

}  // namespace trainer
