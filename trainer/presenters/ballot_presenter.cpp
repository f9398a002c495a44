#include "trainer/presenters/ballot_presenter.h"

#include <algorithm>
#include <stdexcept>

namespace trainer {

using namespace assessment;

BallotPresenter::BallotPresenter(DiagnosticDesk& desk, Campaign campaign, KnownFramework framework)
    : desk_(desk), campaign_(std::move(campaign)), framework_(std::move(framework)) {
    if (auto kept = desk_.campaigns().own(campaign_.id, desk_.person().id)) {
        own_ = std::move(*kept);
        isBegun_ = true;
        asked_ = askedOf(*framework_, own_.ballot.respondent);
        const auto open = unanswered();
        place_ = open.empty() || own_.isGiven ? asked_.size() : open.front();
    } else {
        own_.ballot.id = desk_.newId();
    }
}

std::vector<Respondent> BallotPresenter::respondents() const {
    std::vector<Respondent> some;
    for (const Respondent one :
         {Respondent::agent, Respondent::manager, Respondent::partner, Respondent::users})
        if (!askedOf(*framework_, one).empty()) some.push_back(one);
    return some;
}

void BallotPresenter::choose(Respondent respondent) {
    OwnBallot own = own_;
    own.ballot.respondent = respondent;
    auto asked = askedOf(*framework_, respondent);
    std::erase_if(own.ballot.answers, [&](const auto& one) {
        return std::ranges::find(asked, one.first, &Criterion::id) == asked.end();
    });
    keep(own);
    isBegun_ = true;
    asked_ = std::move(asked);
    steps_.clear();
    const auto open = unanswered();
    place_ = open.empty() ? asked_.size() : open.front();
}

void BallotPresenter::goTo(std::size_t place) {
    place_ = std::min(place, asked_.size());
}

void BallotPresenter::goBack() {
    if (place_ > 0) --place_;
}

const Engagement& BallotPresenter::engagement() const {
    const Criterion* here = asked_.at(place_);
    for (const Engagement& one : framework_->engagements)
        if (std::ranges::count(criteriaOf(one), here) > 0) return one;
    throw std::logic_error("a criterion of no engagement: " + here->id);
}

const BallotAnswer* BallotPresenter::answerAt(std::size_t place) const {
    if (place >= asked_.size()) return nullptr;
    const auto found = own_.ballot.answers.find(asked_[place]->id);
    return found == own_.ballot.answers.end() ? nullptr : &found->second;
}

void BallotPresenter::answer(BallotAnswer::Kind kind, int level, const std::string& reason) {
    if (isAtEnd()) return;
    const BallotAnswer* before = answerAt(place_);
    BallotAnswer answer{kind, level, reason, before ? before->comment : std::string()};
    if (before && *before == answer) return;
    const Answer now = valueAt(place_);
    put(place_, answer);
    steps_.remember(now, place_);
}

void BallotPresenter::comment(const std::string& words) {
    const BallotAnswer* before = answerAt(place_);
    const std::string kept = within(words, mostComment);
    if (!before || before->comment == kept) return;
    BallotAnswer answer = *before;
    answer.comment = kept;
    put(place_, answer);
}

std::vector<std::size_t> BallotPresenter::unanswered() const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < asked_.size(); ++i)
        if (!answerAt(i)) places.push_back(i);
    return places;
}

BallotPresenter::Answer BallotPresenter::valueAt(std::size_t place) const {
    const BallotAnswer* there = answerAt(place);
    return there ? Answer(*there) : std::nullopt;
}

void BallotPresenter::put(std::size_t place, const Answer& answer) {
    OwnBallot own = own_;
    if (answer)
        own.ballot.answers[asked_.at(place)->id] = *answer;
    else
        own.ballot.answers.erase(asked_.at(place)->id);
    own.isGiven = false;
    keep(own);
}

/// What was written meanwhile stays: a text has a way back of its own.
void BallotPresenter::show(const Snapshots<Answer>::Snapshot& before) {
    Answer answer = before.value;
    const BallotAnswer* now = answerAt(before.place);
    if (answer && now) answer->comment = now->comment;
    put(before.place, answer);
    place_ = before.place;
}

void BallotPresenter::undo() {
    steps_.undo([this](std::size_t place) { return valueAt(place); },
                [this](const auto& before) { show(before); });
}

void BallotPresenter::redo() {
    steps_.redo([this](std::size_t place) { return valueAt(place); },
                [this](const auto& before) { show(before); });
}

void BallotPresenter::handIn() {
    OwnBallot own = own_;
    own.isGiven = true;
    keep(own);
    goToEnd();
}

void BallotPresenter::takeBack() {
    OwnBallot own = own_;
    own.isGiven = false;
    keep(own);
}

void BallotPresenter::keep(const OwnBallot& own) {
    desk_.campaigns().keepOwn(campaign_.id, campaign_.round, desk_.person().id, own);
    own_ = own;
}

std::string within(const std::string& text, std::size_t most) {
    if (text.size() <= most) return text;
    const auto isInside = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    std::size_t end = most;
    while (end > 0 && isInside(end)) --end;
    return text.substr(0, end);
}

}  // namespace trainer
