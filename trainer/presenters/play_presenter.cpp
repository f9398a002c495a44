#include "trainer/presenters/play_presenter.h"

namespace trainer {

using namespace scenarios;

PlayPresenter::PlayPresenter(const Scenario& scenario, const std::vector<Edition>& editions,
                             const std::string& person, AttemptStore& store, World world)
    : play_(scenario), attempt_(world.newId()), store_(store), world_(std::move(world)) {
    Attempt attempt{attempt_, person, scenario.id, scenario.version, {}, world_.now(), {}, {}};
    for (const Edition& edition : editions) attempt.editions.push_back(edition.hash);
    store_.begin(attempt, plain(scenario.title), editions);
}

PlayPresenter::PlayPresenter(const Scenario& scenario, const Attempt& attempt, AttemptStore& store,
                             World world)
    : play_(scenario, attempt.answers),
      attempt_(attempt.id),
      store_(store),
      world_(std::move(world)),
      resumedAt_(attempt.answers.size()) {
    // It may have been left between its last answer and its result.
    if (!play_.finished() || !attempt.finished.empty()) return;
    finished_ = world_.now();
    keepResult();
}

std::optional<Refusal> PlayPresenter::answer(const std::string& given) {
    const Answer answer{play_.finished() ? StepId() : play_.current()->step->id,
                        measuredAnswer(play_, given, world_.analyserOf)};
    // Tried on a copy first: an answer that cannot be kept is not taken.
    Play next = play_;
    if (auto refusal = next.answer(answer)) return refusal;
    unsent_ = {attempt_, play_.answers().size(), answer, world_.now()};
    send();
    return {};
}

void PlayPresenter::sendAgain() {
    if (unsent_)
        send();
    else if (finished_)
        keepResult();
}

void PlayPresenter::send() {
    try {
        store_.add(attempt_, unsent_->place, unsent_->answer, unsent_->at);
    } catch (const AttemptMovedOn&) {
        unsent_.reset();
        throw;
    }
    const std::size_t before = play_.played().size() - (play_.finished() ? 0 : 1);
    play_.answer(unsent_->answer);
    unsent_.reset();
    const std::size_t after = play_.played().size() - (play_.finished() ? 0 : 1);
    justDone_ = after > before ? std::optional(after - 1) : std::nullopt;
    if (!play_.finished()) return;
    finished_ = world_.now();
    keepResult();
}

void PlayPresenter::keepResult() {
    store_.finish(attempt_, play_.answers().size(), *finished_, resultOf(scoreOf(play_)));
    finished_.reset();
}

std::optional<StepReview> PlayPresenter::lastReview() const {
    if (!justDone_) return {};
    const Play::Played& played = play_.played()[*justDone_];
    if (std::holds_alternative<Page>(played.step->body)) return {};
    return reviewOf(play_, played);
}

std::optional<WorkshopView> PlayPresenter::remarksOn(const StepReview& review) const {
    const ClarityGoal* goal = clarityGoalOf(*review.step);
    if (!goal || !world_.analyserOf || review.written.empty()) return {};
    const Analyser* analyser = world_.analyserOf(languageOf(play_.scenario()));
    if (!analyser) return {};
    WorkshopView view = viewOf(*analyser, analyser->analyse(review.written), review.written);
    view.aim = goal->target;
    return view;
}

}  // namespace trainer
