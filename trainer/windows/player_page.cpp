#include "trainer/windows/player_page.h"

#include <wx/sizer.h>

#include "trainer/windows/blocks_view.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/debrief_view.h"
#include "trainer/windows/player_head.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/remark_card.h"
#include "trainer/windows/review_card.h"
#include "trainer/windows/row.h"
#include "trainer/windows/step_panel.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace scenarios;

constexpr int secondsPerMinute = 60;

/// Kinds that show two things side by side take more room.
double widthFor(StepView::Kind kind) {
    using Kind = StepView::Kind;
    const bool isWide = kind == Kind::triage || kind == Kind::route || kind == Kind::sort ||
                        kind == Kind::match || kind == Kind::reply || kind == Kind::rewrite;
    return isWide ? 1.7 : 1;
}

}  // namespace

PlayerPage::PlayerPage(wxWindow* parent, const Commons& commons, WritingDesk& writing, Actions actions)
    : Panel(parent),
      commons_(commons),
      writing_(writing),
      actions_(std::move(actions)),
      clock_([this](int seconds) { sayTimeLeft(seconds); }, [this] { take("!time"); }) {
    SetBackgroundColour(palette().background);
    draftTimer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keepDraftQuietly(); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { onKey(event); });
}

void PlayerPage::make() {
    SetSizer(new wxBoxSizer(wxVERTICAL));
    head_ = new PlayerHead(this, {[this] { askForHint(); }, [this] { takeBack(); }, actions_.leave});
    column_ = new Column(this);
    GetSizer()->Add(head_, 0, wxEXPAND | wxALL, space(*this, Space::medium));
    GetSizer()->Add(column_, 1, wxEXPAND);
}

void PlayerPage::play(std::unique_ptr<Sitting> sitting) {
    if (!rest()) return;
    if (!column_) make();
    sitting_ = std::move(sitting);
    keeps([this] { showPlace(); });
}

/// Shows what an answer came to, or what comes after it.
void PlayerPage::showNext() {
    if (const auto review = presenter().lastReview())
        showReview(*review);
    else
        showPlace();
}

/// Shows where the attempt stands.
void PlayerPage::showPlace() {
    if (playing().finished())
        showDebrief();
    else
        showStep();
}

void PlayerPage::showHead() {
    const Play& play = playing();
    const int all = static_cast<int>(play.scenario().steps.size());
    const auto* current = play.current();
    const int done = current ? static_cast<int>(current->step - play.scenario().steps.data()) : all;
    std::string place = current ? fill(tr("Step {number} of {all}"),
                                       {{"number", std::to_string(done + 1)}, {"all", std::to_string(all)}})
                                : std::string(tr("Debrief"));
    if (!sitting_->module.empty()) place = sitting_->module + " \u00B7 " + place;
    head_->show({plain(sitting_->scenario.title), place, done, all,
                 current && view_ && view_->hintsLeft > 0 && !reviewing_, current && play.mayTakeBack()});
}

/// Takes everything out of the column; nothing of what was there is known any more.
KeptKeyboard PlayerPage::empty() {
    panel_ = nullptr;
    message_ = nullptr;
    primary_ = nullptr;
    failure_ = nullptr;
    return column_->stack().clear();
}

void PlayerPage::showStep() {
    reviewing_ = false;
    view_ = presenter().step();
    clock_.run(view_->minutes);
    showHead();
    column_->widen(widthFor(view_->kind));
    const auto kept = empty();
    Stack& stack = column_->stack();
    stack.add(new Prose(&stack, view_->title, TextSize::title)).bold();
    addBlocks(stack, view_->blocks, commons_);
    const StepStage stage{*view_,
                          playing(),
                          commons_,
                          writing_,
                          [this](const std::string& answer) { give(answer); },
                          [this] { changed(); },
                          [this] { grown(); }};
    panel_ = &stack.add(panelFor(&stack, stage), Space::large);
    if (const std::string begun = sitting_->draft->of(playing().current()->step->id); !begun.empty())
        panel_->restore(begun);
    panel_->remember();
    addHints();
    addFoot(panel_->buttonLabel());
    column_->refill();
    // A conversation goes on below what was said.
    if (view_->goesOn) column_->showEnd();
    updateFoot();
    // A page has nothing but its button, and is read from the top.
    if (view_->kind == StepView::Kind::page) {
        primary_->SetFocus();
        column_->Scroll(0, 0);
    } else {
        panel_->begin();
    }
}

void PlayerPage::addHints() {
    const Play::Played& now = *playing().current();
    Stack& stack = column_->stack();
    for (int i = 0; i < now.hints; ++i) {
        auto& card = stack.add(new Card(&stack, Space::medium), Space::medium);
        card.stripe(palette().middling);
        card.add(new Prose(&card, std::string(tr("Hint")), TextSize::small))
            .bold()
            .coloured(palette().middling);
        card.add(new Prose(&card, now.step->feedback.hints[static_cast<std::size_t>(i)]), Space::hair);
    }
}

void PlayerPage::addFoot(const std::string& label) {
    Stack& stack = column_->stack();
    auto& row = stack.add(new Row(&stack), Space::large);
    message_ = &row.addWide(new Prose(&row, std::string(" ")));
    primary_ = nullptr;
    if (label.empty()) return;
    primary_ = &row.addSmall(primaryButton(&row, label, [this] { submit(); }));
    primary_->SetDefault();
}

void PlayerPage::updateFoot() {
    if (primary_ && panel_ && !reviewing_ && !failure_) primary_->Enable(!panel_->answer().empty());
}

/// The panel needs another height.
void PlayerPage::grown() {
    if (panel_) column_->arrangeAgain();
}

void PlayerPage::say(const std::string& sentence) {
    if (!message_) return;
    message_->say(sentence);
    message_->coloured(palette().bad);
    column_->arrangeAgain();
}

void PlayerPage::showReview(const StepReview& review) {
    reviewing_ = true;
    clock_.stop();
    showHead();
    column_->widen(1);
    const auto kept = empty();
    Stack& stack = column_->stack();
    stack.add(new Prose(&stack, review.step->title, TextSize::title)).bold();
    if (!review.mark.missedDangers.empty()) addDangers(stack, presenter().debrief(), commons_);
    addReview(stack, review, false);
    if (const auto remarks = presenter().remarksOn(review)) addRemarks(stack, *remarks);
    addFoot(playing().finished() ? tr("See the debrief") : tr("Continue"));
    column_->refill();
    primary_->SetFocus();
}

void PlayerPage::showDebrief() {
    reviewing_ = false;
    view_.reset();
    clock_.stop();
    showHead();
    column_->widen(1);
    const auto kept = empty();
    Stack& stack = column_->stack();
    stack.add(new Prose(&stack, std::string(tr("Debrief")), TextSize::display)).bold();
    addDebrief(stack, playing(), commons_);
    auto& row = stack.add(new Row(&stack), Space::large);
    row.addWide(new Prose(&row, std::string(" ")));
    row.addSmall(button(&row, tr("Play again"),
                        [this] { CallAfter([this, id = sitting_->scenario.id] { actions_.again(id); }); }));
    auto& home = row.addSmall(primaryButton(&row, tr("Back to the home page"), actions_.leave));
    column_->refill();
    home.SetFocus();
}

bool PlayerPage::mayAskForHint() const {
    return head_ && head_->mayAskForHint();
}

bool PlayerPage::mayTakeBack() const {
    return head_ && head_->mayTakeBack();
}

std::optional<StepView::Kind> PlayerPage::kind() const {
    return view_ && isPlaying() && !reviewing_ ? std::optional(view_->kind) : std::nullopt;
}

RemarkKeys* PlayerPage::remarks() const {
    return panel_ && !reviewing_ ? panel_->remarks() : nullptr;
}

void PlayerPage::sayTimeLeft(int seconds) {
    head_->sayPlace(fill(tr("{minutes} min {seconds} s left"),
                         {{"minutes", std::to_string(seconds / secondsPerMinute)},
                          {"seconds", std::to_string(seconds % secondsPerMinute)}}));
}

}  // namespace trainer
