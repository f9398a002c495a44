// What a player page keeps: an answer that found no room, a draft, all of it where it is left.
#include "trainer/windows/failure_card.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/step_panel.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/failure_sentence.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

/// Does what keeps something. Where that fails it says so here, and what was answered waits to be sent again.
bool PlayerPage::keeps(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const std::exception&) {
        showFailure();
        return false;
    }
}

/// In the middle of an exception.
void PlayerPage::showFailure() {
    Stack& stack = column_->stack();
    if (!failure_)
        failure_ = &stack.add(new FailureCard(
                                  &stack, [this] { CallAfter([this] { sendAgain(); }); }, actions_.leave),
                              Space::large);
    failure_->show(std::current_exception());
    if (panel_) panel_->Disable();
    if (primary_) primary_->Disable();
    column_->arrangeAgain();
    column_->showEnd();
}

/// A hint leaves what was typed as it was.
void PlayerPage::sendAgain() {
    const auto& unsent = presenter().unsent();
    const std::string typed = unsent && unsent->answer.given == scenarios::askHint ? panel_->draft() : "";
    const bool isSent = keeps([this] {
        presenter().sendAgain();
        showNext();
    });
    if (isSent && !typed.empty()) putIn(typed);
}

bool PlayerPage::rest() {
    draftTimer_.Stop();
    const bool isUnsent = sitting_ && presenter().unsent();
    if (!tryBeforeLeaving([&] {
            if (isUnsent)
                presenter().sendAgain();
            else
                keepDraft();
        }))
        return false;
    clock_.stop();
    // What was sent, or left, is not what the controls show any more.
    if (failure_) {
        const auto kept = empty();
        sitting_.reset();
    }
    return true;
}

void PlayerPage::goOn() {
    if (isPlaying() && !reviewing_ && view_ && view_->minutes > 0) clock_.goOn(clock_.secondsLeft());
}

PlayerPage::Seat PlayerPage::standUp() {
    rest();
    return {std::move(sitting_), reviewing_, clock_.secondsLeft()};
}

void PlayerPage::sitDown(Seat seat) {
    if (!seat.sitting) return;
    play(std::move(seat.sitting));
    if (isPlaying() && view_->minutes > 0) clock_.goOn(seat.secondsLeft);
    if (!seat.reviewing) return;
    if (const auto review = presenter().lastReview()) showReview(*review);
}

/// Whether to try again is no draft: what was written for the first try stays.
void PlayerPage::keepDraft() {
    if (panel_ && isPlaying() && !reviewing_ && view_->kind != StepView::Kind::again)
        sitting_->draft->keep(playing().current()->step->id, panel_->draft());
}

/// As one writes: it is tried again with the next key.
void PlayerPage::keepDraftQuietly() {
    try {
        keepDraft();
        if (draftFailed_) say(" ");
        draftFailed_ = false;
    } catch (const std::exception&) {
        draftFailed_ = true;
        say(fill(tr("What you have begun is not kept yet. {why}"),
                 {{"why", sentenceFor(std::current_exception())}}));
    }
}

}  // namespace trainer
