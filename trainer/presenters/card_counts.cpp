#include "trainer/presenters/card_counts.h"

namespace trainer {

using namespace assessment;

CardCounts::CardCounts(DiagnosticDesk& desk, Campaign campaign, KnownFramework framework)
    : desk_(desk),
      campaign_(std::move(campaign)),
      framework_(std::move(framework)),
      criteria_(framework_->criteria()),
      cards_(desk.campaigns().cards(campaign_.id)) {
    while (place_ + 1 < criteria_.size() && isTyped(place_)) ++place_;
}

Counts CardCounts::at(std::size_t place) const {
    const auto found = cards_.find(criteria_.at(place)->id);
    Counts counts = found == cards_.end() ? Counts() : found->second;
    counts.levels.resize(framework_->scale.levels.size());
    return counts;
}

CardCounts::Fault CardCounts::faultAt(std::size_t place) const {
    if (!isTyped(place)) return Fault::none;
    const int cards = at(place).answered();
    if (cards > campaign_.expected) return Fault::tooMany;
    return cards < campaign_.thresholds.k ? Fault::tooFew : Fault::none;
}

void CardCounts::put(const Counts& counts) {
    const Counts before = at(place_);
    if (counts == before) return;
    put(place_, counts);
    steps_.remember(before, place_);
}

void CardCounts::put(std::size_t place, const Counts& counts) {
    auto cards = cards_;
    if (counts.answered() == 0)
        cards.erase(criteria_[place]->id);
    else
        cards[criteria_[place]->id] = counts;
    desk_.campaigns().keepCards(campaign_.id, campaign_.round, cards);
    cards_ = std::move(cards);
}

void CardCounts::show(const Snapshots<Counts>::Snapshot& before) {
    put(before.place, before.value);
    place_ = before.place;
}

void CardCounts::undo() {
    steps_.undo([this](std::size_t place) { return at(place); },
                [this](const auto& before) { show(before); });
}

void CardCounts::redo() {
    steps_.redo([this](std::size_t place) { return at(place); },
                [this](const auto& before) { show(before); });
}

}  // namespace trainer
