#include "trainer/windows/failure_card.h"

#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/failure_sentence.h"
#include "trainer/wording/language.h"

namespace trainer {

FailureCard::FailureCard(wxWindow* parent, std::function<void()> again, std::function<void()> leave)
    : Card(parent, Space::medium), again_(std::move(again)), leave_(std::move(leave)) {
    stripe(palette().bad);
}

void FailureCard::show(const std::exception_ptr& failure) {
    const auto kept = clear();
    const bool helps = mayBeTriedAgain(failure);
    const std::string what = helps ? tr("Your answer is not kept yet.") : tr("Your answer was not kept.");
    add(new Prose(this, what)).bold().coloured(palette().bad);
    add(new Prose(this, sentenceFor(failure)), Space::hair);
    auto* way = helps ? primaryButton(this, tr("Try again"), again_)
                      : primaryButton(this, tr("Back to the home page"), leave_);
    addSmall(way, Space::medium).SetFocus();
}

}  // namespace trainer
