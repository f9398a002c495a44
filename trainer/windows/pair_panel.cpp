#include <wx/choice.h>

#include <algorithm>
#include <vector>

#include "scenarios/story/words.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/sort_boxes.h"
#include "trainer/windows/split.h"
#include "trainer/windows/step_panel.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// Things each of which gets one of the targets: pairs to match, items to sort. At the left the things, each
/// with the choice of its box; at the right the boxes they can be dragged to.
class PairPanel : public StepPanel {
  public:
    PairPanel(wxWindow* parent, const StepStage& stage)
        : StepPanel(parent), changed_(stage.changed), grown_(stage.grown), drag_(*this, course()) {
        add(new Prose(this, std::string(tr("Drag each one to its box, or pick the box below it.")),
                      TextSize::small))
            .coloured(palette().faint);
        auto& split = add(new Split(this, 0.5), Space::medium);
        for (const Option& target : stage.view.targets) targets_.push_back(target.token);
        for (const Option& option : stage.view.options) addThing(split.left(), option, stage.view.targets);
        boxes_ =
            &split.right().add(new SortBoxes(&split.right(), stage.view.targets, stage.view.options, drag_));
    }
    std::string answer() const override {
        const bool all =
            std::ranges::all_of(choices_, [](const wxChoice* one) { return one->GetSelection() > 0; });
        return all ? draft() : std::string();
    }
    std::string draft() const override {
        std::string pairs;
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (const auto box = boxOf(i))
                pairs += (pairs.empty() ? "" : " ") + tokens_[i] + "=" + targets_[*box];
        return pairs;
    }
    void restore(const std::string& draft) override {
        for (wxChoice* choice : choices_) choice->SetSelection(0);
        for (const std::string_view word : scenarios::wordsOf(draft)) {
            const std::string_view item = word.substr(0, word.find('='));
            const std::string_view target = word.substr(std::min(word.size(), item.size() + 1));
            const auto row = std::ranges::find(tokens_, item);
            const auto found = std::ranges::find(targets_, target);
            if (row == tokens_.end() || found == targets_.end()) continue;
            choices_[static_cast<std::size_t>(row - tokens_.begin())]->SetSelection(
                static_cast<int>(found - targets_.begin()) + 1);
        }
        fillBoxes();
    }
    void begin() override {
        if (!choices_.empty()) choices_.front()->SetFocus();
    }

  private:
    void addThing(Stack& stack, const Option& option, const std::vector<Option>& targets) {
        wxArrayString labels;
        labels.Add(wxString::FromUTF8(tr("Choose\u2026")));
        for (const Option& target : targets) labels.Add(wxString::FromUTF8(plain(target.text)));
        auto& card = stack.add(new Card(&stack, Space::medium), Space::small);
        card.add(new Prose(&card, option.text));
        auto* choice = new wxChoice(&card, wxID_ANY, wxDefaultPosition, wxDefaultSize, labels);
        choice->SetSelection(0);
        choice->SetMinSize(wxSize(FromDIP(120), -1));
        setAccessibleName(*choice, plain(option.text));
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { changed(); });
        card.add(choice, Space::small);
        card.SetCursor(wxCursor(wxCURSOR_HAND));
        choice->SetCursor(*wxSTANDARD_CURSOR);
        drag_.takeBy(card, tokens_.size());
        tokens_.push_back(option.token);
        choices_.push_back(choice);
    }
    Drag::Course course() {
        return {[this](std::size_t, const wxPoint& screen) { return boxes_->boxAt(screen); },
                [this](const std::optional<Drag::Carried>& carried) {
                    boxes_->markBox(carried ? std::optional(carried->place) : std::nullopt);
                },
                [this](const Drag::Carried& carried) {
                    choices_[carried.thing]->SetSelection(static_cast<int>(carried.place) + 1);
                    // What was dragged may lie in a box that is filled anew.
                    CallAfter([this] { changed(); });
                }};
    }
    std::optional<std::size_t> boxOf(std::size_t thing) const {
        const int picked = choices_[thing]->GetSelection();
        return picked < 1 ? std::nullopt : std::optional(static_cast<std::size_t>(picked) - 1);
    }
    void changed() {
        fillBoxes();
        grown_();
        changed_();
    }
    void fillBoxes() {
        drag_.cancel();
        std::vector<std::optional<std::size_t>> boxes;
        for (std::size_t i = 0; i < tokens_.size(); ++i) boxes.push_back(boxOf(i));
        boxes_->fill(boxes);
    }

    std::function<void()> changed_;
    std::function<void()> grown_;
    std::vector<std::string> tokens_;
    std::vector<std::string> targets_;
    std::vector<wxChoice*> choices_;
    SortBoxes* boxes_ = nullptr;
    Drag drag_;
};

}  // namespace

StepPanel* makePairPanel(wxWindow* parent, const StepStage& stage) {
    return new PairPanel(parent, stage);
}

}  // namespace trainer
