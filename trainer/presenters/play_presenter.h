#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/play/attempt_store.h"
#include "scenarios/play/debrief.h"
#include "scenarios/play/play.h"
#include "trainer/presenters/measured_answer.h"
#include "trainer/presenters/step_view.h"
#include "trainer/presenters/workshop_view.h"

namespace trainer {

/// What the world gives a presenter: passed in, so that a test can say what time it is.
struct World {
    std::function<std::string()> now;       ///< UTC, "2026-11-22T07:30:00Z"
    std::function<std::string()> newId;     ///< a new random UUID
    scenarios::AnalyserOf analyserOf = {};  ///< without it, nothing is measured of a text
};

/// An answer that was given, and is not known to be kept.
struct Unsent {
    std::string attempt;
    std::size_t place = 0;  ///< among the answers of the attempt
    scenarios::Answer answer;
    std::string at;  ///< UTC
};

/// One attempt being played and kept: every answer is durable before anything else is shown.
class PlayPresenter {
  public:
    /// Begins a new attempt. The scenario must outlive the presenter. Throws EditionChanged.
    PlayPresenter(const scenarios::Scenario& scenario, const std::vector<scenarios::Edition>& editions,
                  const std::string& person, scenarios::AttemptStore& store, World world);
    /// Goes on where an attempt was left. Throws ReplayError where its answers do not fit the scenario.
    PlayPresenter(const scenarios::Scenario& scenario, const scenarios::Attempt& attempt,
                  scenarios::AttemptStore& store, World world);

    const scenarios::Play& play() const { return play_; }
    const std::string& attempt() const { return attempt_; }
    /// Whether answers were given before this session.
    bool wasResumed() const { return resumedAt_ > 0; }
    StepView step() const { return viewOf(play_); }

    /// Takes an answer to the present step, keeps it, and returns; or says why not. The last one also keeps
    /// the result. Throws AttemptMovedOn; then the answer is not taken. Where the store throws anything else,
    /// so does this, and what was not kept can be sent again.
    std::optional<scenarios::Refusal> answer(const std::string& given);
    /// The answer that the store could not keep the last time, if there is one; till it is kept, the play
    /// does not go on.
    const std::optional<Unsent>& unsent() const { return unsent_; }
    /// Keeps what could not be kept, as it was then: the answer, the result, or nothing. Throws as `answer`.
    void sendAgain();

    /// What was just finished: the review of the last step answered; nothing while that step goes on, or for
    /// a page.
    std::optional<scenarios::StepReview> lastReview() const;
    scenarios::Debrief debrief() const { return debriefOf(play_); }
    /// What there is to say of the text of a step today; nothing where the step has no goal of clarity, or
    /// nothing reads its language.
    std::optional<WorkshopView> remarksOn(const scenarios::StepReview& review) const;

  private:
    void send();
    void keepResult();

    scenarios::Play play_;
    std::string attempt_;
    scenarios::AttemptStore& store_;
    World world_;
    std::size_t resumedAt_ = 0;
    std::optional<Unsent> unsent_;
    std::optional<std::string> finished_;  ///< when it was finished, till its result is kept
    std::optional<std::size_t> justDone_;  ///< index of the step that the last answer finished
};

}  // namespace trainer
