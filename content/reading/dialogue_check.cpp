#include "content/reading/dialogue_check.h"

#include <algorithm>
#include <set>

#include "scenarios/play/dialogue_paths.h"

namespace content {
namespace {

using scenarios::Dialogue;
using scenarios::DialogueChoice;
using scenarios::DialoguePaths;
using scenarios::Node;
using scenarios::Scenario;
using scenarios::Step;

/// True if every node named exists once, and every node goes on or ends.
bool isSound(const Dialogue& dialogue) {
    std::set<scenarios::NodeId> nodes;
    for (const Node& node : dialogue.nodes)
        if (node.id.empty() || !nodes.insert(node.id).second) return false;
    const auto known = [&](const scenarios::NodeId& id) { return nodes.contains(id); };
    return known(dialogue.start) && std::ranges::all_of(dialogue.nodes, [&](const Node& node) {
               const bool goesOn = !node.choices.empty() || node.ends();
               return goesOn && std::ranges::all_of(node.choices, known, &DialogueChoice::to);
           });
}

std::set<scenarios::VariableId> variablesChangedBy(const Dialogue& dialogue) {
    std::set<scenarios::VariableId> changed;
    for (const Node& node : dialogue.nodes)
        for (const DialogueChoice& choice : node.choices)
            for (const scenarios::Effect& effect : choice.effects) changed.insert(effect.variable);
    return changed;
}

/// True if what happens in other steps can change which choices this dialogue offers.
bool dependsOnOthers(const Scenario& scenario, const Dialogue& dialogue) {
    std::set<scenarios::VariableId> elsewhere;
    for (const Step& step : scenario.steps)
        if (const auto* other = std::get_if<Dialogue>(&step.body); other && other != &dialogue)
            elsewhere.merge(variablesChangedBy(*other));
    for (const Node& node : dialogue.nodes)
        for (const DialogueChoice& choice : node.choices)
            for (const auto& all : choice.when.alternatives)
                for (const scenarios::Comparison& one : all)
                    if (!std::holds_alternative<int>(one.value) ||
                        elsewhere.contains(scenarios::VariableId(one.subject)))
                        return true;
    return false;
}

Dialogue withoutConditions(Dialogue dialogue) {
    for (Node& node : dialogue.nodes)
        for (DialogueChoice& choice : node.choices) choice.when = {};
    return dialogue;
}

void checkPaths(const Dialogue& dialogue, const DialoguePaths& paths, Context& context) {
    const auto placeOf = [&](const scenarios::NodeId& id) {
        return context.references.placeOf(References::Kind::node, id.text()).value_or(0);
    };
    for (const Node& node : dialogue.nodes)
        if (!paths.reaches(node.id))
            context.report.add(ProblemId::unreachableNode, placeOf(node.id), {.found = node.id.text()});
    for (const DialoguePaths::Trap& trap : paths.traps())
        context.report.add(trap.hasChoices ? ProblemId::endlessLoop : ProblemId::deadEnd, placeOf(trap.node),
                           {.found = trap.node.text()});
}

void checkPoints(const Step& step, const DialoguePaths& paths, Context& context) {
    const auto best = paths.best();
    if (!best || *best == step.points) return;
    const auto place = context.references.placeOf(References::Kind::step, step.id.text()).value_or(0);
    context.report.add(
        *best < step.points ? ProblemId::pointsOutOfReach : ProblemId::pointsBeyond, place,
        {.subject = step.id.text(), .found = std::to_string(step.points), .expected = std::to_string(*best)});
}

void checkDialogue(const Scenario& scenario, const Step& step, const Dialogue& dialogue, Context& context) {
    scenarios::Facts facts;
    for (const scenarios::Variable& variable : scenario.variables)
        facts.variables[variable.id] = variable.value;
    const bool dependent = dependsOnOthers(scenario, dialogue);
    const Dialogue open = dependent ? withoutConditions(dialogue) : Dialogue();
    const DialoguePaths paths(dependent ? open : dialogue, scenario.variables, facts);
    if (!paths.complete()) {
        const auto place = context.references.placeOf(References::Kind::step, step.id.text()).value_or(0);
        context.report.add(
            ProblemId::dialogueTooLarge, place,
            {.subject = step.id.text(), .expected = std::to_string(DialoguePaths::stateLimit)});
        return;
    }
    checkPaths(dialogue, paths, context);
    if (!dependent) checkPoints(step, paths, context);
}

}  // namespace

void checkDialogues(const Scenario& scenario, Context& context) {
    for (const Step& step : scenario.steps)
        if (const auto* dialogue = std::get_if<Dialogue>(&step.body); dialogue && isSound(*dialogue))
            checkDialogue(scenario, step, *dialogue, context);
}

}  // namespace content
