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
    };
    return std::visit(Begin{step, scenario}, step.body);
}

}  // namespace

Play::Play(const Scenario& scenario, const std::vector<Answer>& answers) : scenario_(scenario) {
    restart();
    for (std::size_t place = 0; place < answers.size(); ++place)
        if (auto refusal = answer(answers[place])) throw ReplayError(place, std::move(*refusal));
}

void Play::restart() {
    played_.clear();
    finished_ = false;
    facts_ = {};
    for (const Variable& variable : scenario_.variables) facts_.variables[variable.id] = variable.value;
    enterNext(0);
}

void Play::enterNext(std::size_t from) {
    for (std::size_t i = from; i < scenario_.steps.size(); ++i) {
        const Step& step = scenario_.steps[i];
        if (!step.when.holds(facts_)) continue;
        played_.push_back({&step, begin(step, scenario_), hints_[step.id]});
        if (!std::visit([](const auto& play) { return play.done(); }, played_.back().play)) return;
        // A dialogue that ends where it starts has nothing to ask.
        facts_.outcomes[step.id] = std::get<DialoguePlay>(played_.back().play).node().outcome;
    }
    finished_ = true;
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
    if (auto refusal = std::visit([&](auto& play) { return play.take(answer.given, facts_); }, now.play))
        return refusal;
    if (std::visit([](const auto& play) { return play.done(); }, now.play))
        enterNext(static_cast<std::size_t>(now.step - scenario_.steps.data()) + 1);
    return {};
}

bool Play::mayTakeBack() const {
    return scenario_.stepBack && !standing_.empty();
}

std::optional<Refusal> Play::goBack() {
    if (!mayTakeBack()) return Refusal{Reason::notAllowed, {}};
    standing_.pop_back();
    restart();
    for (const Answer& kept : standing_) apply(kept);
    return {};
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
    return Answer{now.step->id, std::visit([&](const auto& play) { return play.model(facts_); }, now.play)};
}

std::optional<Answer> Play::anyAnswer(Random& random) const {
    if (finished_) return {};
    const Played& now = played_.back();
    return Answer{now.step->id,
                  std::visit([&](const auto& play) { return play.anyAnswer(random, facts_); }, now.play)};
}

}  // namespace scenarios
