#include <algorithm>
#include <vector>

#include "scenarios/story/words.h"
#include "trainer/windows/letter_view.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/step_panel.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// One of several options, or any of them: of a question, or of what a letter is checked for.
class ChoicePanel : public StepPanel {
  public:
    ChoicePanel(wxWindow* parent, const StepStage& stage) : StepPanel(parent), kind_(stage.view.kind) {
        if (kind_ == StepView::Kind::check) {
            addLetter(*this, stage.view.letter);
            add(new Prose(this, std::string(tr("Read your letter again: what does it have?"))), Space::large)
                .bold();
        }
        for (const Option& option : stage.view.options) {
            tokens_.push_back(option.token);
            if (kind_ == StepView::Kind::single)
                addRadio(option, stage.changed);
            else
                addCheck(option, stage.changed);
        }
        if (!radios_.empty()) radios_.front()->SetValue(false);
    }

    std::string answer() const override {
        std::string ids;
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (isTicked(i)) ids += (ids.empty() ? "" : " ") + tokens_[i];
        if (kind_ == StepView::Kind::single) return ids;
        const std::string any = ids.empty() ? "-" : ids;
        return kind_ == StepView::Kind::check ? "!check " + any : any;
    }
    void restore(const std::string& draft) override {
        const auto words = scenarios::wordsOf(draft);
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const bool ticked = std::ranges::count(words, tokens_[i]) > 0;
            if (i < checks_.size()) checks_[i]->SetValue(ticked);
            if (i < radios_.size() && ticked) radios_[i]->SetValue(true);
        }
    }
    void pick(std::size_t number) override {
        if (number < radios_.size()) radios_[number]->SetValue(true);
        if (number < checks_.size()) checks_[number]->SetValue(!checks_[number]->GetValue());
    }
    void begin() override {
        if (!radios_.empty()) radios_.front()->SetFocus();
        if (!checks_.empty()) checks_.front()->SetFocus();
    }

  private:
    bool isTicked(std::size_t i) const {
        return kind_ == StepView::Kind::single ? radios_[i]->GetValue() : checks_[i]->GetValue();
    }
    void addRadio(const Option& option, const std::function<void()>& changed) {
        auto* radio = new RadioTick(this, option.text, radios_.empty() ? wxRB_GROUP : 0);
        radio->Bind(wxEVT_RADIOBUTTON, [changed](wxCommandEvent&) { changed(); });
        add(radio, Space::small);
        radios_.push_back(radio);
    }
    void addCheck(const Option& option, const std::function<void()>& changed) {
        auto* check = new CheckTick(this, option.text);
        check->Bind(wxEVT_CHECKBOX, [changed](wxCommandEvent&) { changed(); });
        add(check, Space::small);
        checks_.push_back(check);
    }

    StepView::Kind kind_;
    std::vector<std::string> tokens_;
    std::vector<RadioTick*> radios_;
    std::vector<CheckTick*> checks_;
};

}  // namespace

StepPanel* makeChoicePanel(wxWindow* parent, const StepStage& stage) {
    return new ChoicePanel(parent, stage);
}

}  // namespace trainer
