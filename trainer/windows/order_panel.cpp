#include "scenarios/story/words.h"
#include "trainer/windows/order_list.h"
#include "trainer/windows/step_panel.h"

namespace trainer {
namespace {

/// Things to put in order: items of a question, or messages by what comes first.
class OrderPanel : public StepPanel {
  public:
    OrderPanel(wxWindow* parent, const StepStage& stage)
        : StepPanel(parent), isRank_(stage.view.kind == StepView::Kind::rank) {
        list_ = &add(new OrderList(this, stage.view.options, stage.changed));
    }
    std::string answer() const override {
        std::string ids;
        for (const std::string& token : list_->tokens()) ids += (ids.empty() ? "" : " ") + token;
        return isRank_ ? "!order " + ids : ids;
    }
    void restore(const std::string& draft) override { list_->arrange(scenarios::wordsOf(draft)); }
    void begin() override { list_->begin(); }

  private:
    bool isRank_;
    OrderList* list_;
};

}  // namespace

StepPanel* makeOrderPanel(wxWindow* parent, const StepStage& stage) {
    return new OrderPanel(parent, stage);
}

}  // namespace trainer
