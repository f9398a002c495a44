#include <algorithm>
#include <optional>
#include <vector>

#include "scenarios/story/words.h"
#include "trainer/windows/letter_view.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/radio_group.h"
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
            if (kind_ != StepView::Kind::single) addCheck(option, stage.changed);
        }
        if (kind_ == StepView::Kind::single) radios_.emplace(*this, stage.view.options, stage.changed);
    }

    std::string answer() const override {
        if (radios_) return radios_->picked("");
        std::string ids;
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (checks_[i]->GetValue()) ids += (ids.empty() ? "" : " ") + tokens_[i];
        const std::string any = ids.empty() ? "-" : ids;
        return kind_ == StepView::Kind::check ? "!check " + any : any;
    }
    void restore(const std::string& draft) override {
        const auto words = scenarios::wordsOf(draft);
        if (radios_) radios_->pick(words.empty() ? std::string_view() : words.front());
        for (std::size_t i = 0; i < checks_.size(); ++i)
            checks_[i]->SetValue(std::ranges::count(words, tokens_[i]) > 0);
    }
    void pick(std::size_t number) override {
        if (radios_ && number < radios_->size()) radios_->pick(number);
        if (number < checks_.size()) checks_[number]->SetValue(!checks_[number]->GetValue());
    }
    void begin() override {
        if (radios_) radios_->focus();
        if (!checks_.empty()) checks_.front()->SetFocus();
    }

  private:
    void addCheck(const Option& option, const std::function<void()>& changed) {
        auto* check = new CheckTick(this, option.text);
        check->Bind(wxEVT_CHECKBOX, [changed](wxCommandEvent&) { changed(); });
        add(check, Space::small);
        checks_.push_back(check);
    }

    StepView::Kind kind_;
    std::vector<std::string> tokens_;
    std::optional<RadioGroup> radios_;
    std::vector<CheckTick*> checks_;
};

}  // namespace

StepPanel* makeChoicePanel(wxWindow* parent, const StepStage& stage) {
    return new ChoicePanel(parent, stage);
}

}  // namespace trainer
