#pragma once
#include <concepts>
#include <map>
#include <optional>
#include <stdexcept>
#include <variant>
#include <vector>

#include "scenarios/play/answer.h"
#include "scenarios/play/dialogue_play.h"
#include "scenarios/play/inbox_play.h"
#include "scenarios/play/page_play.h"
#include "scenarios/play/question_play.h"
#include "scenarios/play/reply_play.h"
#include "scenarios/play/rewrite_play.h"
#include "scenarios/play/route_play.h"
#include "scenarios/play/sort_play.h"

namespace scenarios {

/// What every kind of step can do while it is played.
template <class T>
concept PlaysAStep = requires(T play, const T& seen, std::string_view given, Facts& facts, Random& random) {
    { play.take(given, facts) } -> std::same_as<std::optional<Refusal>>;
    { seen.done() } -> std::same_as<bool>;
    { seen.mark() } -> std::same_as<Mark>;
    { seen.review() } -> std::same_as<std::vector<ReviewLine>>;
    { seen.model(facts) } -> std::same_as<std::string>;
    { seen.anyAnswer(random, facts) } -> std::same_as<std::string>;
};

template <PlaysAStep... Kinds>
using OneOf = std::variant<Kinds...>;
using StepPlay =
    OneOf<PagePlay, QuestionPlay, DialoguePlay, InboxPlay, SortPlay, RoutePlay, ReplyPlay, RewritePlay>;

/// A list of answers that the scenario does not take: it belongs to another content.
struct ReplayError : std::runtime_error {
    ReplayError(std::size_t at, Refusal why)
        : std::runtime_error("answer " + std::to_string(at) + " does not fit the scenario"),
          place(at),
          refusal(std::move(why)) {}
    std::size_t place;  ///< counted from 0
    Refusal refusal;
};

/// A scenario being played: where it stands follows from the answers, and from nothing else.
/// Keeps a reference to the scenario, which must outlive it.
class Play {
  public:
    struct Played {
        const Step* step = nullptr;
        StepPlay play;
        int hints = 0;  ///< asked for so far
        int tries = 1;
        bool mayTryAgain = false;  ///< answered, and not right: the player tries again, or goes on
        Facts before;              ///< what was known when the step was met

        bool isDone() const;
        /// What it earned, before hints and tries are paid for.
        Mark mark() const;
    };

    /// At its first step, or where the answers lead. Throws ReplayError for an answer the scenario does not
    /// take.
    explicit Play(const Scenario& scenario, const std::vector<Answer>& answers = {});

    /// Takes one more answer, or says why not and stays as it is.
    std::optional<Refusal> answer(const Answer& answer);

    const Scenario& scenario() const { return scenario_; }
    /// The step under way; null once the scenario is over.
    const Played* current() const { return finished_ ? nullptr : &played_.back(); }
    bool finished() const { return finished_; }
    bool mayTakeBack() const;
    const Facts& facts() const { return facts_; }
    /// Every answer ever given, those taken back and the words for taking back included.
    const std::vector<Answer>& answers() const { return answers_; }
    /// The steps met so far, in order, the current one last.
    const std::vector<Played>& played() const { return played_; }

    /// The next answer of somebody who knows: it leads to every point. Empty once the scenario is over.
    std::optional<Answer> model() const;
    /// Some answer that will be taken. Nothing once the scenario is over.
    std::optional<Answer> anyAnswer(Random& random) const;

  private:
    void enterNext(std::size_t from);
    std::optional<Refusal> apply(const Answer& answer);
    std::optional<Refusal> decide(std::string_view given);
    void leave();
    void settle(const Played& played);
    std::optional<Refusal> goBack();
    void restartStep();
    std::optional<Refusal> giveHint();

    const Scenario& scenario_;
    std::vector<Answer> answers_;
    std::vector<Answer> standing_;  ///< the answers that were not taken back, without hints
    std::vector<Played> played_;
    std::map<StepId, int> hints_;  ///< those once seen stay seen, whatever is taken back
    Facts facts_;
    bool finished_ = false;
};

}  // namespace scenarios
