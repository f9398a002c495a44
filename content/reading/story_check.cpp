#include "content/reading/story_check.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "content/reading/looked_at.h"
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

std::size_t sizeOf(const scenarios::Condition& condition) {
    std::size_t size = 0;
    for (const auto& all : condition.alternatives) size += all.size();
    return size;
}

/// Goes through a scenario's steps in their order, in every situation the
/// earlier ones can leave.
class StoryChecker {
  public:
    StoryChecker(const Scenario& scenario, Context& context)
        : scenario_(scenario), context_(context), lookedAt_(scenario) {
        scenarios::Facts first;
        for (const scenarios::Variable& variable : scenario.variables) {
            variables_.insert(variable.id);
            if (lookedAt_.isLookedAt(variable.id)) first.variables[variable.id] = variable.value;
        }
        situations_.insert(std::move(first));
    }

    void check() {
        for (place_ = 0; place_ < scenario_.steps.size() && !situations_.empty(); ++place_) {
            const Step& step = scenario_.steps[place_];
            if (!check(step)) return;
            learnOutcomes(step);
        }
    }

  private:
    // What is looked at in one scenario, all its steps together.
    static constexpr std::size_t manySituations = 500;
    static constexpr std::size_t manyStates = 100'000;
    static constexpr std::size_t muchWork = 200'000;

    using Situations = std::set<scenarios::Facts>;

    /// What the ways through one dialogue come to, from every situation it can be
    /// met in.
    struct Findings {
        std::set<scenarios::NodeId> reached;
        std::map<scenarios::NodeId, bool> stuck;  ///< whether there were choices all the same
        std::optional<int> best;
    };

    /// Whether every situation stays what it is, whatever happens in the step.
    bool changesNothing(const Step& step) const {
        const auto isForgotten = [&](const scenarios::VerdictEffect& one) {
            return !lookedAt_.isLookedAtAfter(one.effect.variable, place_);
        };
        return !std::holds_alternative<Dialogue>(step.body) && !lookedAt_.endsAt(place_) &&
               !lookedAt_.isLookedAtAfter(step.id, place_) && std::ranges::all_of(step.effects, isForgotten);
    }

    void reportUnreachable(const Step& step) {
        if (!context_.report.isFull())
            context_.report.add(ProblemId::unreachableStep, placeOf(step), {.found = step.id.text()});
    }

    /// False where nothing certain can be said of the steps after it.
    bool check(const Step& step) {
        if (changesNothing(step)) {
            const auto isMet = [&](const scenarios::Facts& before) { return step.when.holds(before); };
            work_ += 1 + sizeOf(step.when);
            if (understands(step.when) && std::ranges::none_of(situations_, isMet)) {
                work_ += situations_.size();
                reportUnreachable(step);
            }
            return work_ <= muchWork || giveUp();
        }
        Situations met;
        Situations after;
        const bool isUnderstood = understands(step.when);
        for (const scenarios::Facts& before : situations_) {
            work_ += 1 + sizeOf(step.when) + before.variables.size() + before.outcomes.size();
            if (work_ > muchWork) return giveUp();
            if (!isUnderstood || step.when.holds(before))
                met.insert(before);
            else
                after.insert(afterwards(before));
        }
        if (met.empty()) reportUnreachable(step);
        const auto* dialogue = std::get_if<Dialogue>(&step.body);
        if (dialogue ? !passDialogue(step, *dialogue, met, after) : !pass(step, met, after)) return false;
        situations_ = std::move(after);
        return true;
    }

    /// Whether every name in the condition is one of an earlier step or of a
    /// variable; others are reported elsewhere.
    bool understands(const scenarios::Condition& condition) const {
        const auto isKnown = [&](const scenarios::Comparison& one) {
            const auto* outcome = std::get_if<scenarios::OutcomeId>(&one.value);
            if (!outcome) return variables_.contains(scenarios::VariableId(one.subject));
            const auto step = outcomes_.find(scenarios::StepId(one.subject));
            return step != outcomes_.end() && step->second.contains(*outcome);
        };
        return std::ranges::all_of(condition.alternatives,
                                   [&](const auto& all) { return std::ranges::all_of(all, isKnown); });
    }

    void learnOutcomes(const Step& step) {
        if (std::holds_alternative<scenarios::Page>(step.body)) return;
        auto& known = outcomes_[step.id];
        if (const auto* dialogue = std::get_if<Dialogue>(&step.body))
            for (const scenarios::Outcome& outcome : dialogue->outcomes) known.insert(outcome.id);
        else
            for (const auto& [word, verdict] : scenarios::verdictWords)
                known.insert(scenarios::OutcomeId(std::string(word)));
    }

    /// A situation once the current step is over, as far as a later one looks at
    /// it.
    scenarios::Facts afterwards(scenarios::Facts facts) const {
        std::erase_if(facts.variables, [&](const auto& variable) {
            return !lookedAt_.isLookedAtAfter(variable.first, place_);
        });
        std::erase_if(facts.outcomes,
                      [&](const auto& outcome) { return !lookedAt_.isLookedAtAfter(outcome.first, place_); });
        return facts;
    }

    /// The same once the step ended in a certain way.
    scenarios::Facts afterwards(scenarios::Facts facts, const Step& step, const scenarios::OutcomeId& outcome,
                                scenarios::Verdict verdict) const {
        facts.outcomes[step.id] = outcome;
        for (const scenarios::VerdictEffect& one : step.effects)
            if (one.on == verdict) apply(one.effect, scenario_.variables, facts);
        return afterwards(std::move(facts));
    }

    bool pass(const Step& step, const Situations& met, Situations& after) {
        for (const scenarios::Facts& before : met) {
            work_ += step.effects.size() * scenario_.variables.size();
            if (work_ > muchWork || after.size() > manySituations) return giveUp();
            if (std::holds_alternative<scenarios::Page>(step.body)) {
                after.insert(afterwards(before));
                continue;
            }
            for (const auto& [word, verdict] : scenarios::verdictWords)
                after.insert(afterwards(before, step, scenarios::OutcomeId(std::string(word)), verdict));
        }
        return true;
    }

    bool passDialogue(const Step& step, const Dialogue& dialogue, const Situations& met, Situations& after) {
        if (!isSound(dialogue)) return false;
        std::set<scenarios::VariableId> watched;
        for (const auto& [variable, value] : situations_.begin()->variables)
            if (lookedAt_.isLookedAtAfter(variable, place_)) watched.insert(variable);
        Findings findings;
        const std::size_t statesBefore = states_;
        const bool isCertain = explore(step, dialogue, met, watched, findings, &after);
        if (!isCertain) {
            // What later steps look at may be too much; what the dialogue itself needs may not.
            findings = {};
            states_ = statesBefore;
            if (hasLaterDialogue() || !explore(step, dialogue, met, {}, findings, nullptr))
                return giveUp(step);
        }
        if (!findings.reached.empty()) report(step, dialogue, findings);
        return isCertain;
    }

    /// Looks at a dialogue from every situation it is met in. after: how it may
    /// leave them; null where nobody wants to know. False where that is too much.
    bool explore(const Step& step, const Dialogue& dialogue, const Situations& met,
                 const std::set<scenarios::VariableId>& watched, Findings& findings, Situations* after) {
        std::map<scenarios::OutcomeId, scenarios::Verdict> verdicts;
        for (const scenarios::Outcome& outcome : dialogue.outcomes)
            verdicts.emplace(outcome.id, outcome.verdict);
        for (const scenarios::Facts& before : met) {
            const DialoguePaths paths(dialogue, scenario_.variables, before, watched);
            states_ += paths.states();
            if (!paths.complete() || states_ > manyStates) return false;
            add(paths, dialogue, findings);
            if (!after) continue;
            for (const DialoguePaths::End& end : paths.ends()) {
                scenarios::Facts facts = before;
                for (const auto& [variable, value] : end.variables) facts.variables[variable] = value;
                const auto verdict = verdicts.find(end.outcome);
                after->insert(
                    afterwards(std::move(facts), step, end.outcome,
                               verdict == verdicts.end() ? scenarios::Verdict::wrong : verdict->second));
                if (after->size() > manySituations) return false;
            }
        }
        return true;
    }

    static void add(const DialoguePaths& paths, const Dialogue& dialogue, Findings& findings) {
        for (const Node& node : dialogue.nodes)
            if (paths.reaches(node.id)) findings.reached.insert(node.id);
        for (const DialoguePaths::Trap& trap : paths.traps())
            findings.stuck.emplace(trap.node, trap.hasChoices);
        if (paths.best()) findings.best = std::max(findings.best.value_or(0), *paths.best());
    }

    bool hasLaterDialogue() const { return nextDialogue(place_ + 1) != nullptr; }

    const Step* nextDialogue(std::size_t from) const {
        for (std::size_t i = from; i < scenario_.steps.size(); ++i)
            if (std::holds_alternative<Dialogue>(scenario_.steps[i].body)) return &scenario_.steps[i];
        return nullptr;
    }

    /// Says so if a dialogue is left that cannot be checked.
    bool giveUp() {
        if (const Step* step = nextDialogue(place_)) giveUp(*step);
        return false;
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
    std::set<scenarios::VariableId> variables_;
    std::map<scenarios::StepId, std::set<scenarios::OutcomeId>> outcomes_;  ///< of the steps that were passed
    Situations situations_;
    std::size_t place_ = 0;  ///< of the current step
    std::size_t states_ = 0;
    std::size_t work_ = 0;
};

}  // namespace

void checkStory(const Scenario& scenario, Context& context) {
    StoryChecker(scenario, context).check();
}

}  // namespace content
