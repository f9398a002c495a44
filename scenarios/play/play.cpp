#include "scenarios/play/play.h"

namespace scenarios {
namespace {

using Reason = Refusal::Reason;

StepPlay begin(const Step& step, const Scenario& scenario) {
    struct Begin {
        const Step& step;
        const Scenario& scenario;
        StepPlay operator()(const Page&) const { return PagePlay(); }
        StepPlay operator()(const Question& question) const {
            return QuestionPlay(step, question, scenario.language);
        }
        StepPlay operator()(const Dialogue& dialogue) const {
            return DialoguePlay(step, dialogue, scenario.variables);
        }
        StepPlay operator()(const Inbox& inbox) const { return InboxPlay(step, inbox); }
        StepPlay operator()(const Sort& sort) const { return SortPlay(step, sort); }
        StepPlay operator()(const Route& route) const { return RoutePlay(step, route); }
        StepPlay operator()(const Reply& reply) const { return ReplyPlay(step, reply); }
        StepPlay operator()(const Rewrite& rewrite) const { return RewritePlay(step, rewrite); }
    };
    return std::visit(Begin{step, scenario}, step.body);
}

/// A step that is answered, is not right, and has a try left.
bool mayTryAgain(const Play::Played& played) {
    return played.tries < played.step->tries && played.mark().verdict != Verdict::right;
}

}  // namespace

bool Play::Played::isDone() const {
    return std::visit([](const auto& one) { return one.done(); }, play);
}

Mark Play::Played::mark() const {
    return std::visit([](const auto& one) { return one.mark(); }, play);
}

Play::Play(const Scenario& scenario, const std::vector<Answer>& answers) : scenario_(scenario) {
    for (const Variable& variable : scenario_.variables) facts_.variables[variable.id] = variable.value;
    enterNext(0);
    for (std::size_t place = 0; place < answers.size(); ++place)
        if (auto refusal = answer(answers[place])) throw ReplayError(place, std::move(*refusal));
}

void Play::enterNext(std::size_t from) {
    for (std::size_t i = from; i < scenario_.steps.size(); ++i) {
        const Step& step = scenario_.steps[i];
        if (!step.when.holds(facts_)) continue;
        played_.push_back({&step, begin(step, scenario_), hints_[step.id], 1, false, facts_});
        if (!played_.back().isDone()) return;
        // A dialogue that ends where it starts has nothing to ask.
        settle(played_.back());
    }
    finished_ = true;
}

/// Keeps what the step came to for the conditions of later ones.
void Play::settle(const Played& played) {
    const Step& step = *played.step;
    if (std::holds_alternative<Page>(step.body)) return;
    const Verdict verdict = played.mark().verdict;
    if (const auto* dialogue = std::get_if<DialoguePlay>(&played.play))
        facts_.outcomes[step.id] = dialogue->node().outcome;
    else
        facts_.outcomes[step.id] = OutcomeId(std::string(wordOf(verdict)));
    for (const VerdictEffect& effect : step.effects)
        if (effect.on == verdict) scenarios::apply(effect.effect, scenario_.variables, facts_);
}

void Play::leave() {
    settle(played_.back());
    enterNext(static_cast<std::size_t>(played_.back().step - scenario_.steps.data()) + 1);
}

std::optional<Refusal> Play::answer(const Answer& answer) {
    std::optional<Refusal> refusal;
    if (answer.given == takeBack) {
        refusal = goBack();
    } else if (finished_) {
        refusal = Refusal{Reason::finished, {}};
    } else if (answer.step != played_.back().step->id) {
        refusal = Refusal{Reason::wrongStep, answer.step.text()};
    } else if (answer.given == askHint) {
        refusal = giveHint();
    } else {
        refusal = apply(answer);
        if (!refusal) standing_.push_back(answer);
    }
    if (!refusal) answers_.push_back(answer);
    return refusal;
}

std::optional<Refusal> Play::apply(const Answer& answer) {
    Played& now = played_.back();
    if (now.mayTryAgain) return decide(answer.given);
    // Never taken for a letter.
    if (answer.given == tryAgain || answer.given == goOn) return Refusal{Reason::notAllowed, {}};
    if (auto refusal = std::visit([&](auto& play) { return play.take(answer.given, facts_); }, now.play))
        return refusal;
    if (!now.isDone()) return {};
    now.mayTryAgain = mayTryAgain(now);
    if (!now.mayTryAgain) leave();
    return {};
}

std::optional<Refusal> Play::decide(std::string_view given) {
    Played& now = played_.back();
    if (given != tryAgain && given != goOn) return Refusal{Reason::unknown, std::string(given)};
    if (given == goOn) {
        now.mayTryAgain = false;
        leave();
        return {};
    }
    restartStep();
    ++now.tries;
    return {};
}

bool Play::mayTakeBack() const {
    return scenario_.stepBack && !standing_.empty();
}

/// Plays the step of the last answer anew, up to that answer; what was played before stays as it is.
std::optional<Refusal> Play::goBack() {
    if (!mayTakeBack()) return Refusal{Reason::notAllowed, {}};
    const StepId step = standing_.back().step;
    standing_.pop_back();
    while (played_.back().step->id != step) played_.pop_back();
    finished_ = false;
    restartStep();
    played_.back().tries = 1;
    std::size_t first = standing_.size();
    while (first > 0 && standing_[first - 1].step == step) --first;
    for (std::size_t i = first; i < standing_.size(); ++i) apply(standing_[i]);
    return {};
}

/// As the step was when it was met, but for the hints seen and the tries.
void Play::restartStep() {
    Played& now = played_.back();
    facts_ = now.before;
    now.play = begin(*now.step, scenario_);
    now.mayTryAgain = false;
}

std::optional<Refusal> Play::giveHint() {
    Played& now = played_.back();
    if (static_cast<std::size_t>(now.hints) >= now.step->feedback.hints.size())
        return Refusal{Reason::noMoreHints, {}};
    hints_[now.step->id] = ++now.hints;
    return {};
}

std::optional<Answer> Play::model() const {
    if (finished_) return {};
    const Played& now = played_.back();
    if (now.mayTryAgain) return Answer{now.step->id, std::string(tryAgain)};
    return Answer{now.step->id, std::visit([&](const auto& play) { return play.model(facts_); }, now.play)};
}

std::optional<Answer> Play::anyAnswer(Random& random) const {
    if (finished_) return {};
    const Played& now = played_.back();
    if (now.mayTryAgain) {
        const bool again = std::uniform_int_distribution<int>(0, 1)(random) == 0;
        return Answer{now.step->id, std::string(again ? tryAgain : goOn)};
    }
    return Answer{now.step->id,
                  std::visit([&](const auto& play) { return play.anyAnswer(random, facts_); }, now.play)};
}

}  // namespace scenarios
