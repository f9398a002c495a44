#pragma once
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/play/play.h"

// Small stories, and short words for what play says of them.

namespace scenarios {

/// So that a failed check can show a verdict.
inline std::ostream& operator<<(std::ostream& out, Verdict verdict) {
    return out << (verdict == Verdict::right ? "right" : verdict == Verdict::partly ? "partly" : "wrong");
}

}  // namespace scenarios

inline scenarios::Text text(const std::string& words) {
    scenarios::Run run;
    run.text = words;
    return {run};
}

/// "" where the answer was taken; otherwise the reason and what it is about, "unknown z".
inline std::string said(const std::optional<scenarios::Refusal>& refusal) {
    if (!refusal) return "";
    static constexpr const char* names[] = {
        "empty",   "unknown", "repeated",  "incomplete", "tooMany",     "notANumber", "notClassed",
        "tooLong", "notText", "unchanged", "notAllowed", "noMoreHints", "wrongStep",  "finished"};
    const std::string name = names[static_cast<int>(refusal->reason)];
    return refusal->token.empty() ? name : name + " " + refusal->token;
}

inline scenarios::Choice choice(const std::string& id, bool right, const std::string& feedback = {}) {
    return {scenarios::ChoiceId(id), right, text("choice " + id),
            feedback.empty() ? scenarios::Text() : text(feedback)};
}

inline scenarios::Step stepOf(const std::string& id, int points, scenarios::StepBody body) {
    scenarios::Step step;
    step.id = scenarios::StepId(id);
    step.title = text("title of " + id);
    step.points = points;
    step.skill = scenarios::SkillId("skill");
    step.body = std::move(body);
    return step;
}

inline scenarios::Step page(const std::string& id) {
    scenarios::Step step = stepOf(id, 0, scenarios::Page{});
    step.skill = {};
    return step;
}

template <class Task>
scenarios::Step question(const std::string& id, int points, Task task) {
    return stepOf(id, points, scenarios::Question{{}, std::move(task)});
}

/// A question whose choice "y" is right and whose choice "n" is wrong.
inline scenarios::Step yesNo(const std::string& id, int points) {
    return question(id, points, scenarios::SingleChoice{{choice("y", true), choice("n", false)}});
}

inline scenarios::Matching pairs(int count) {
    scenarios::Matching task;
    for (int i = 1; i <= count; ++i) {
        const std::string id = "p" + std::to_string(i);
        task.pairs.push_back({scenarios::ChoiceId(id), text("left " + id), text("right " + id)});
    }
    return task;
}

inline scenarios::Ordering items(int count) {
    scenarios::Ordering task;
    for (int i = 1; i <= count; ++i) {
        const std::string id = "i" + std::to_string(i);
        task.items.push_back({scenarios::ChoiceId(id), text("item " + id)});
    }
    return task;
}

inline scenarios::DialogueChoice line(const std::string& id, const std::string& to, int points = 0,
                                      const std::string& when = {},
                                      std::vector<scenarios::Effect> effects = {}) {
    scenarios::DialogueChoice choice;
    choice.id = scenarios::ChoiceId(id);
    choice.to = scenarios::NodeId(to);
    choice.points = points;
    choice.text = text("line " + id);
    if (!when.empty()) choice.when = scenarios::parseCondition(when).value();
    choice.effects = std::move(effects);
    return choice;
}

inline scenarios::Effect add(const std::string& variable, int amount) {
    return {scenarios::VariableId(variable), false, amount};
}
inline scenarios::Effect set(const std::string& variable, int amount) {
    return {scenarios::VariableId(variable), true, amount};
}

inline scenarios::Node node(const std::string& id, std::vector<scenarios::DialogueChoice> choices) {
    return {
        scenarios::NodeId(id), scenarios::PersonId("someone"), text("node " + id), std::move(choices), {}};
}
inline scenarios::Node ending(const std::string& id, const std::string& outcome) {
    return {scenarios::NodeId(id),
            scenarios::PersonId("someone"),
            text("node " + id),
            {},
            scenarios::OutcomeId(outcome)};
}

/// A conversation that starts at its first node and may come to the outcomes good, middling and bad.
inline scenarios::Dialogue dialogue(std::vector<scenarios::Node> nodes) {
    using scenarios::OutcomeId;
    using scenarios::Verdict;
    scenarios::Dialogue made;
    made.start = nodes.front().id;
    made.nodes = std::move(nodes);
    made.outcomes = {{OutcomeId("good"), Verdict::right, text("It ended well.")},
                     {OutcomeId("middling"), Verdict::partly, text("It ended.")},
                     {OutcomeId("bad"), Verdict::wrong, text("It broke off.")}};
    return made;
}

inline scenarios::Variable variable(const std::string& id, int value, int min, int max) {
    return {scenarios::VariableId(id), value, min, max};
}

inline scenarios::Scenario scenarioOf(std::vector<scenarios::Step> steps,
                                      std::vector<scenarios::Variable> variables = {}) {
    scenarios::Scenario scenario;
    scenario.title = text("A story");
    scenario.skills = {scenarios::SkillId("skill")};
    scenario.steps = std::move(steps);
    scenario.variables = std::move(variables);
    return scenario;
}

inline scenarios::Answer answerTo(const std::string& step, std::string_view given) {
    return {scenarios::StepId(step), std::string(given)};
}

/// Gives the answers to the current steps, one after the other; what is said of the last one.
inline std::string give(scenarios::Play& play, const std::vector<std::string>& answers) {
    std::string last;
    for (const std::string& given : answers)
        last = said(play.answer({play.current() ? play.current()->step->id : scenarios::StepId(), given}));
    return last;
}

/// The mark of the step played last but for the current one, or of the last where the story is over.
inline scenarios::Mark lastMark(const scenarios::Play& play) {
    const auto& played = play.played();
    const auto& step = play.finished() ? played.back() : played[played.size() - 2];
    return std::visit([](const auto& one) { return one.mark(); }, step.play);
}
