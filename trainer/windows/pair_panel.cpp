#include <wx/choice.h>

#include <vector>

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
        std::string pairs;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const int picked = choices_[i]->GetSelection();
            if (picked < 1) return {};
            pairs += (pairs.empty() ? "" : " ") + tokens_[i] + "=" +
                     targets_[static_cast<std::size_t>(picked) - 1];
        }
        return pairs;
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
