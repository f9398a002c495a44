#include <algorithm>
#include <vector>

#include "scenarios/play/judgement.h"
#include "trainer/presenters/measured_answer.h"
#include "trainer/windows/block_palette.h"
#include "trainer/windows/blocks_view.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/either.h"
#include "trainer/windows/live_list.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/split.h"
#include "trainer/windows/step_panel.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/writing_help.h"
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
        makeHelp();
        showChecklist();
    }
    std::string answer() const override {
        return !writesFreely() && palette_->picked().empty() ? std::string() : draft();
    }
    std::string draft() const override {
        if (writesFreely()) return editor_->text();
        std::string blocks = "!blocks";
        for (const std::string& token : palette_->picked()) blocks += " " + token;
        return blocks;
    }
    void restore(const std::string& draft) override {
        const bool isBlocks = draft.starts_with("!blocks");
        if (freely_) freely_->SetValue(!isBlocks);
        if (isBlocks && palette_) palette_->pick(scenarios::wordsOf(draft));
        if (!isBlocks && editor_) editor_->write(draft);
        showWay();
        if (help_ && writesFreely()) help_->edited();
        sayGoal();
        showChecklist();
    }
    Editor* editor() const override { return writesFreely() ? editor_ : nullptr; }
    RemarkKeys* remarks() const override { return help_ && writesFreely() ? &help_->keys() : nullptr; }
    std::string buttonLabel() const override { return tr("Send the letter"); }
    void begin() override {
        if (editor_ && writesFreely())
            editor_->SetFocus();
        else
            SetFocus();
    }

  private:
    bool writesFreely() const { return editor_ && (!freely_ || freely_->GetValue()); }

    bool isHelped() const {
        return reply_.takesText() && reply_.clarity && reply_.clarity->help == ClarityGoal::Help::during;
    }
    void makeCase() {
        Stack& left = isHelped() ? makeEither() : split_->left();
        addRequest(left, reply_.request, stage_.play.scenario(), stage_.commons);
        auto& card = left.add(new Card(&left, Space::medium), Space::medium);
        card.add(new Prose(&card, std::string(tr("What you know")))).bold();
        for (const LetterFact& fact : reply_.facts)
            card.add(new Prose(&card, "\u2022  " + lineFor(fact, reply_)), Space::hair);
    }
    /// The case and the remarks on the letter share a place.
    Stack& makeEither() {
        Stack& left = split_->left();
        either_ = &left.add(
            new Either(&left, {tr("The request"), tr("Remarks on your letter")}, [this] { switched(); }));
        return either_->first();
    }
    /// What is shown has its size before it is filled.
    void switched() {
        sayGoal();
        stage_.grown();
        if (help_ && either_->showsSecond()) help_->show();
    }
    void makeHelp() {
        if (!either_) return;
        help_ = &either_->second().add(
            new WritingHelp(&either_->second(), stage_.writing, *editor_,
                            {languageOf(stage_.play.scenario()), reply_.clarity->target, [this] {
                                 sayGoal();
                                 showChecklist();
                                 stage_.grown();
                             }}));
        showWay();
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
        goal_ = &right.add(new Prose(&right, std::string(" "), TextSize::small));
        sayGoal();
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
        if (either_) either_->offerSecond(writesFreely());
        if (!editor_ || !palette_) return;
        editor_->Show(writesFreely());
        palette_->Show(!writesFreely());
    }
    /// How clear the letter must be, and how much there is to say of it.
    void sayGoal() {
        std::string line = clarityAsked(reply_.clarity);
        if (help_ && writesFreely() && !either_->showsSecond() && !help_->summary().empty())
            line += "\n" + help_->summary();
        goal_->Show(!line.empty());
        goal_->say(line);
        goal_->coloured(palette().faint);
    }
    void changed() {
        if (help_ && writesFreely()) help_->edited();
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
        addPoints(items);
        if (checklist_->show(items)) stage_.grown();
    }
    /// What the letter must tell, as far as the player is helped; said once it is clear.
    void addPoints(std::vector<LiveList::Item>& items) const {
        if (!help_ || !writesFreely()) return;
        using State = PointFound::State;
        const auto& points = help_->view().points;
        for (const PointGoal& goal : reply_.clarity->points) {
            const auto found = std::ranges::find(points, goal.id, &PointView::id);
            const State state = found == points.end() ? State::missing : found->state;
            LiveList::Item item{plain(goal.label), state == State::present ? LiveList::Item::State::done
                                                                           : LiveList::Item::State::open};
            if (state == State::vague) item.why = found->mend;
            items.push_back(std::move(item));
        }
    }

    StepStage stage_;
    const Reply& reply_;
    Split* split_;
    Editor* editor_ = nullptr;
    BlockPalette* palette_ = nullptr;
    RadioTick* freely_ = nullptr;
    LiveList* checklist_ = nullptr;
    Either* either_ = nullptr;
    WritingHelp* help_ = nullptr;
    Prose* goal_ = nullptr;
};

}  // namespace

StepPanel* makeReplyPanel(wxWindow* parent, const StepStage& stage) {
    return new ReplyPanel(parent, stage);
}

}  // namespace trainer
