#include <vector>

#include "scenarios/play/judgement.h"
#include "trainer/windows/block_palette.h"
#include "trainer/windows/blocks_view.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/live_list.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/split.h"
#include "trainer/windows/step_panel.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/language.h"
#include "trainer/wording/letter_words.h"

namespace trainer {
namespace {

using namespace scenarios;

/// A letter to write: the request and what is known at the left; the letter and its checklist at the right.
class ReplyPanel : public StepPanel {
  public:
    ReplyPanel(wxWindow* parent, const StepStage& stage)
        : StepPanel(parent), stage_(stage), reply_(*stage.view.reply), split_(&add(new Split(this, 0.42))) {
        makeCase();
        makeLetter();
        showChecklist();
    }
    std::string answer() const override {
        if (writesFreely()) return editor_->text();
        std::string ids;
        for (const std::string& token : palette_->picked()) ids += " " + token;
        return ids.empty() ? ids : "!blocks" + ids;
    }
    void restore(const std::string& draft) override {
        const bool isBlocks = draft.starts_with("!blocks");
        if (freely_) freely_->SetValue(!isBlocks);
        if (isBlocks && palette_) palette_->pick(wordsOf(draft));
        if (!isBlocks && editor_) editor_->write(draft);
        showWay();
        showChecklist();
    }
    Editor* editor() const override { return writesFreely() ? editor_ : nullptr; }
    std::string buttonLabel() const override { return tr("Send the letter"); }
    void begin() override {
        if (editor_ && writesFreely())
            editor_->SetFocus();
        else
            SetFocus();
    }

  private:
    bool writesFreely() const { return editor_ && (!freely_ || freely_->GetValue()); }

    void makeCase() {
        Stack& left = split_->left();
        addRequest(left, reply_.request, stage_.play.scenario(), stage_.commons);
        auto& card = left.add(new Card(&left, Space::medium), Space::medium);
        card.add(new Prose(&card, std::string(tr("What you know")))).bold();
        for (const LetterFact& fact : reply_.facts)
            card.add(new Prose(&card, "\u2022  " + lineFor(fact, reply_)), Space::hair);
    }
    void makeLetter() {
        Stack& right = split_->right();
        if (reply_.takesBlocks() && reply_.takesText()) makeSwitch(right);
        if (reply_.takesText()) {
            editor_ = new Editor(&right, tr("Your letter"), [this] { changed(); });
            right.add(editor_);
        }
        if (reply_.takesBlocks())
            palette_ = &right.add(new BlockPalette(&right, stage_.view.options, [this] {
                changed();
                stage_.grown();
            }));
        checklist_ = &right.add(new LiveList(&right, tr("What the letter needs")), Space::medium);
        showWay();
    }
    void makeSwitch(Stack& right) {
        auto* parts = new RadioTick(&right, textOf(tr("Make it of parts")), wxRB_GROUP);
        freely_ = new RadioTick(&right, textOf(tr("Write it myself")));
        right.add(parts);
        right.add(freely_, Space::hair);
        for (RadioTick* one : {parts, freely_})
            one->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) {
                showWay();
                changed();
                stage_.grown();
            });
    }
    void showWay() {
        if (!editor_ || !palette_) return;
        editor_->Show(writesFreely());
        palette_->Show(!writesFreely());
    }
    void changed() {
        showChecklist();
        stage_.changed();
    }
    std::string letter() const {
        if (writesFreely()) return editor_->text();
        std::vector<LetterBlockId> ids;
        for (const std::string& token : palette_->picked()) ids.emplace_back(token);
        return letterOf(reply_, ids);
    }
    /// What is there and what is missing; what should not be there stays for the debrief.
    void showChecklist() {
        std::vector<LiveList::Item> items;
        for (const ElementFinding& finding : judge(reply_, letter(), {}).elements) {
            if (finding.element->kind != ChecklistElement::Kind::required || finding.element->isSelfChecked())
                continue;
            items.push_back({plain(finding.element->title),
                             finding.found ? LiveList::Item::State::done : LiveList::Item::State::open});
        }
        if (checklist_->show(items)) stage_.grown();
    }

    StepStage stage_;
    const Reply& reply_;
    Split* split_;
    Editor* editor_ = nullptr;
    BlockPalette* palette_ = nullptr;
    RadioTick* freely_ = nullptr;
    LiveList* checklist_ = nullptr;
};

}  // namespace

StepPanel* makeReplyPanel(wxWindow* parent, const StepStage& stage) {
    return new ReplyPanel(parent, stage);
}

}  // namespace trainer
