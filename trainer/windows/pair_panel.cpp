#include <wx/choice.h>

#include <algorithm>
#include <vector>

#include "scenarios/story/words.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/step_panel.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// Things each of which gets one of the targets: pairs to match, items to sort.
class PairPanel : public StepPanel {
  public:
    PairPanel(wxWindow* parent, const StepStage& stage) : StepPanel(parent) {
        wxArrayString targets;
        targets.Add(wxString::FromUTF8(tr("Choose\u2026")));
        for (const Option& target : stage.view.targets) {
            targets.Add(wxString::FromUTF8(plain(target.text)));
            targets_.push_back(target.token);
        }
        for (const Option& option : stage.view.options) {
            auto& card = add(new Card(this, Space::medium), Space::small);
            card.add(new Prose(&card, option.text));
            auto* choice = new wxChoice(&card, wxID_ANY, wxDefaultPosition, wxDefaultSize, targets);
            choice->SetSelection(0);
            choice->SetMinSize(wxSize(FromDIP(120), -1));
            setAccessibleName(*choice, plain(option.text));
            choice->Bind(wxEVT_CHOICE, [changed = stage.changed](wxCommandEvent&) { changed(); });
            card.add(choice, Space::small);
            tokens_.push_back(option.token);
            choices_.push_back(choice);
        }
    }
    std::string answer() const override {
        const bool all =
            std::ranges::all_of(choices_, [](const wxChoice* one) { return one->GetSelection() > 0; });
        return all ? draft() : std::string();
    }
    std::string draft() const override {
        std::string pairs;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const int picked = choices_[i]->GetSelection();
            if (picked < 1) continue;
            pairs += (pairs.empty() ? "" : " ") + tokens_[i] + "=" +
                     targets_[static_cast<std::size_t>(picked) - 1];
        }
        return pairs;
    }
    void restore(const std::string& draft) override {
        for (const std::string_view word : scenarios::wordsOf(draft)) {
            const std::string_view item = word.substr(0, word.find('='));
            const std::string_view target = word.substr(std::min(word.size(), item.size() + 1));
            const auto row = std::ranges::find(tokens_, item);
            const auto found = std::ranges::find(targets_, target);
            if (row == tokens_.end() || found == targets_.end()) continue;
            choices_[static_cast<std::size_t>(row - tokens_.begin())]->SetSelection(
                static_cast<int>(found - targets_.begin()) + 1);
        }
    }
    void begin() override {
        if (!choices_.empty()) choices_.front()->SetFocus();
    }

  private:
    std::vector<std::string> tokens_;
    std::vector<std::string> targets_;
    std::vector<wxChoice*> choices_;
};

}  // namespace

StepPanel* makePairPanel(wxWindow* parent, const StepStage& stage) {
    return new PairPanel(parent, stage);
}

}  // namespace trainer
