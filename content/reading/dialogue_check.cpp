#include "content/reading/dialogue_check.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

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

/// What the conditions of a scenario look at: variables, and outcomes of
/// dialogues.
struct LookedAt {
    std::set<scenarios::VariableId> variables;
    std::set<std::string> dialogues;

    explicit LookedAt(const Scenario& scenario) {
        for (const Step& step : scenario.steps) {
            add(step.when);
            if (const auto* dialogue = std::get_if<Dialogue>(&step.body))
                for (const Node& node : dialogue->nodes)
                    for (const DialogueChoice& choice : node.choices) add(choice.when);
        }
    }

    void add(const scenarios::Condition& condition) {
        for (const auto& all : condition.alternatives)
            for (const scenarios::Comparison& one : all)
                if (std::holds_alternative<int>(one.value))
                    variables.insert(scenarios::VariableId(one.subject));
                else
                    dialogues.insert(one.subject);
    }
};

/// A scenario's dialogues, each looked at from every situation the earlier ones
/// can leave.
class DialogueChecker {
  public:
    DialogueChecker(const Scenario& scenario, Context& context)
        : scenario_(scenario), context_(context), lookedAt_(scenario) {
        const auto dialogues = std::ranges::count_if(
            scenario.steps, [](const Step& step) { return std::holds_alternative<Dialogue>(step.body); });
        if (dialogues > 1) watched_ = lookedAt_.variables;
        scenarios::Facts first;
        for (const scenarios::Variable& variable : scenario.variables)
            first.variables[variable.id] = variable.value;
        situations_.insert(std::move(first));
    }

    void check() {
        for (const Step& step : scenario_.steps)
            if (const auto* dialogue = std::get_if<Dialogue>(&step.body))
                if (!isSound(*dialogue) || !check(step, *dialogue)) return;
    }

  private:
    // What is looked at in one scenario, all its dialogues together.
    static constexpr std::size_t manySituations = 500;
    static constexpr std::size_t manyStates = 100'000;

    /// What the ways through one dialogue come to, from every situation it can be
    /// met in.
    struct Findings {
        std::set<scenarios::NodeId> reached;
        std::map<scenarios::NodeId, bool> stuck;  ///< whether there were choices all the same
        std::optional<int> best;
    };

    /// False where there are too many situations to go on.
    bool check(const Step& step, const Dialogue& dialogue) {
        std::set<scenarios::Facts> after;
        Findings findings;
        for (const scenarios::Facts& before : situations_) {
            if (!step.when.holds(before)) {
                after.insert(before);
                continue;
            }
            const DialoguePaths paths(dialogue, scenario_.variables, before, watched_);
            states_ += paths.states();
            if (!paths.complete() || states_ > manyStates) return giveUp(step);
            add(paths, dialogue, findings);
            for (const DialoguePaths::End& end : paths.ends()) after.insert(afterwards(before, step, end));
            if (after.size() > manySituations) return giveUp(step);
        }
        if (!findings.reached.empty()) report(step, dialogue, findings);
        situations_ = std::move(after);
        return true;
    }

    static void add(const DialoguePaths& paths, const Dialogue& dialogue, Findings& findings) {
        for (const Node& node : dialogue.nodes)
            if (paths.reaches(node.id)) findings.reached.insert(node.id);
        for (const DialoguePaths::Trap& trap : paths.traps())
            findings.stuck.emplace(trap.node, trap.hasChoices);
        if (paths.best()) findings.best = std::max(findings.best.value_or(0), *paths.best());
    }

    scenarios::Facts afterwards(scenarios::Facts facts, const Step& step,
                                const DialoguePaths::End& end) const {
        if (lookedAt_.dialogues.contains(step.id.text())) facts.outcomes[step.id] = end.outcome;
        for (const auto& [variable, value] : end.variables) facts.variables[variable] = value;
        return facts;
    }

    bool giveUp(const Step& step) {
        context_.report.add(
            ProblemId::dialogueTooLarge, placeOf(step),
            {.subject = step.id.text(), .expected = std::to_string(DialoguePaths::stateLimit)});
        return false;
    }

    std::size_t placeOf(const Step& step) const {
        return context_.references.placeOf(References::Kind::step, step.id.text()).value_or(0);
    }

    void report(const Step& step, const Dialogue& dialogue, const Findings& findings) {
        for (const Node& node : dialogue.nodes) {
            const auto trap = findings.stuck.find(node.id);
            const bool unreached = !findings.reached.contains(node.id);
            if (!unreached && trap == findings.stuck.end()) continue;
            const auto id = unreached      ? ProblemId::unreachableNode
                            : trap->second ? ProblemId::endlessLoop
                                           : ProblemId::deadEnd;
            const auto place =
                context_.references.placeOf(References::Kind::node, node.id.text()).value_or(0);
            context_.report.add(id, place, {.found = node.id.text()});
        }
        const auto& best = findings.best;
        if (!best || *best == step.points) return;
        context_.report.add(*best < step.points ? ProblemId::pointsOutOfReach : ProblemId::pointsBeyond,
                            placeOf(step),
                            {.subject = step.id.text(),
                             .found = std::to_string(step.points),
                             .expected = std::to_string(*best)});
    }

    const Scenario& scenario_;
    Context& context_;
    LookedAt lookedAt_;
    std::set<scenarios::VariableId> watched_;
    std::set<scenarios::Facts> situations_;
    std::size_t states_ = 0;
};

}  // namespace

void checkDialogues(const Scenario& scenario, Context& context) {
    DialogueChecker(scenario, context).check();
}

}  // namespace content
