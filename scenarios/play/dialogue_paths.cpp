#include "scenarios/play/dialogue_paths.h"

#include <algorithm>
#include <deque>

namespace scenarios {
namespace {

/// The variables the dialogue's own conditions look at; the others cannot change where it goes.
std::set<VariableId> variablesThatMatter(const Dialogue& dialogue) {
    std::set<VariableId> matter;
    for (const Node& node : dialogue.nodes)
        for (const DialogueChoice& choice : node.choices)
            for (const auto& all : choice.when.alternatives)
                for (const Comparison& one : all)
                    if (std::holds_alternative<int>(one.value)) matter.insert(VariableId(one.subject));
    return matter;
}

/// The other dialogues whose outcome its conditions look at.
std::set<StepId> dialoguesAsked(const Dialogue& dialogue) {
    std::set<StepId> asked;
    for (const Node& node : dialogue.nodes)
        for (const DialogueChoice& choice : node.choices)
            for (const auto& all : choice.when.alternatives)
                for (const Comparison& one : all)
                    if (std::holds_alternative<OutcomeId>(one.value)) asked.insert(StepId(one.subject));
    return asked;
}

int rankOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::right: return 2;
        case Verdict::partly: return 1;
        case Verdict::wrong: return 0;
    }
    return 0;
}

/// The nodes a way can come back to.
std::vector<bool> nodesOnLoops(const Dialogue& dialogue, const std::map<NodeId, std::size_t>& nodes) {
    const std::size_t count = dialogue.nodes.size();
    std::vector<bool> loops(count, false);
    for (std::size_t start = 0; start < count; ++start) {
        std::vector<bool> seen(count, false);
        std::vector<std::size_t> open{start};
        while (!open.empty() && !loops[start]) {
            const Node& node = dialogue.nodes[open.back()];
            open.pop_back();
            for (const DialogueChoice& choice : node.choices) {
                const std::size_t to = nodes.at(choice.to);
                if (to == start) loops[start] = true;
                if (!seen[to]) open.push_back(to);
                seen[to] = true;
            }
        }
    }
    return loops;
}

bool onlyForward(const Dialogue& dialogue, const std::map<NodeId, std::size_t>& nodes) {
    for (std::size_t at = 0; at < dialogue.nodes.size(); ++at)
        for (const DialogueChoice& choice : dialogue.nodes[at].choices)
            if (nodes.at(choice.to) <= at) return false;
    return true;
}

}  // namespace

DialoguePaths::DialoguePaths(const Dialogue& dialogue, const std::vector<Variable>& variables, Facts facts,
                             const std::set<VariableId>& watched)
    : dialogue_(dialogue), variables_(variables), matter_(variablesThatMatter(dialogue)) {
    matter_.insert(watched.begin(), watched.end());
    begin(std::move(facts), dialogue.start, {});
}

DialoguePaths::DialoguePaths(const Dialogue& dialogue, const std::vector<Variable>& variables, Facts facts,
                             const NodeId& from, const std::vector<ChoiceId>& taken)
    : dialogue_(dialogue), variables_(variables), matter_(variablesThatMatter(dialogue)) {
    begin(std::move(facts), from, taken);
}

void DialoguePaths::begin(Facts facts, const NodeId& from, const std::vector<ChoiceId>& taken) {
    for (std::size_t i = 0; i < dialogue_.nodes.size(); ++i) nodes_.emplace(dialogue_.nodes[i].id, i);
    complete_ = dialogue_.nodes.size() <= nodeLimit;
    if (complete_ && !onlyForward(dialogue_, nodes_)) {
        const auto loops = nodesOnLoops(dialogue_, nodes_);
        for (std::size_t i = 0; i < dialogue_.nodes.size(); ++i)
            for (const DialogueChoice& choice : dialogue_.nodes[i].choices)
                if (loops[i] && choice.points > 0)
                    earning_.emplace(choice.id, static_cast<int>(earning_.size()));
        complete_ = earning_.size() <= 64;
    }
    std::erase_if(facts.variables, [&](const auto& variable) { return !matter_.contains(variable.first); });
    const auto asked = dialoguesAsked(dialogue_);
    std::erase_if(facts.outcomes, [&](const auto& outcome) { return !asked.contains(outcome.first); });
    Key first{nodes_.at(from), std::move(facts), 0};
    if (complete_)
        for (const ChoiceId& choice : taken)
            if (const auto bit = earning_.find(choice); bit != earning_.end())
                first.taken |= std::uint64_t{1} << bit->second;
    stateOf(std::move(first));
    if (complete_) explore();
    if (complete_) hopeFromEnds();
}

std::size_t DialoguePaths::stateOf(Key key) {
    const auto [place, isNew] = known_.emplace(std::move(key), states_.size());
    if (isNew) {
        keys_.push_back(&place->first);
        states_.emplace_back();
    }
    return place->second;
}

void DialoguePaths::explore() {
    std::size_t edges = 0;
    for (std::size_t state = 0; state < states_.size() && complete_; ++state) {
        const Key& here = *keys_[state];
        for (const DialogueChoice& choice : dialogue_.nodes[here.node].choices) {
            if (!choice.when.holds(here.facts)) continue;
            Key there{nodes_.at(choice.to), here.facts, here.taken};
            for (const Effect& effect : choice.effects)
                if (matter_.contains(effect.variable)) apply(effect, variables_, there.facts);
            if (const auto bit = earning_.find(choice.id); bit != earning_.end())
                there.taken |= std::uint64_t{1} << bit->second;
            const std::size_t to = stateOf(std::move(there));
            states_[state].edges.push_back({to, &choice});
            std::vector<std::size_t>& from = states_[to].from;
            if (from.empty() || from.back() != state) from.push_back(state);
            ++edges;
        }
        complete_ = states_.size() <= stateLimit && edges <= edgeLimit;
    }
}

int DialoguePaths::gain(std::size_t state, const DialogueChoice& choice) const {
    const auto bit = earning_.find(choice.id);
    const bool again = bit != earning_.end() && (keys_[state]->taken >> bit->second & 1) != 0;
    return again ? 0 : choice.points;
}

std::optional<DialoguePaths::Hope> DialoguePaths::hopeOf(std::size_t state, const Edge& edge) const {
    const auto& after = states_[edge.to].hope;
    if (!after) return {};
    return Hope{after->points + gain(state, *edge.choice), after->verdict, after->steps - 1};
}

void DialoguePaths::hopeFromEnds() {
    std::deque<std::size_t> open;
    for (std::size_t state = 0; state < states_.size(); ++state) {
        const Node& node = dialogue_.nodes[keys_[state]->node];
        if (!node.ends()) continue;
        const auto outcome = std::ranges::find(dialogue_.outcomes, node.outcome, &Outcome::id);
        states_[state].hope = Hope{0, outcome == dialogue_.outcomes.end() ? 0 : rankOf(outcome->verdict), 0};
        open.push_back(state);
    }
    // A loop earns nothing twice and costs steps, so that going round never raises a hope: this comes to
    // rest.
    while (!open.empty()) {
        const std::size_t reached = open.front();
        open.pop_front();
        for (const std::size_t state : states_[reached].from) {
            for (const Edge& edge : states_[state].edges) {
                const auto hope = hopeOf(state, edge);
                if (!hope || (states_[state].hope && *states_[state].hope >= *hope)) continue;
                states_[state].hope = hope;
                open.push_back(state);
            }
        }
    }
}

std::optional<int> DialoguePaths::best() const {
    if (!complete_ || !states_[0].hope) return {};
    return states_[0].hope->points;
}

const DialogueChoice* DialoguePaths::next() const {
    const DialogueChoice* best = nullptr;
    std::optional<Hope> highest;
    for (const Edge& edge : states_[0].edges) {
        const auto hope = hopeOf(0, edge);
        if (!hope || (highest && *highest >= *hope)) continue;
        highest = hope;
        best = edge.choice;
    }
    return best;
}

bool DialoguePaths::losesNothing(const DialogueChoice& choice) const {
    const auto& highest = states_[0].hope;
    for (const Edge& edge : states_[0].edges) {
        if (edge.choice != &choice) continue;
        const auto hope = hopeOf(0, edge);
        return highest && hope && hope->points == highest->points && hope->verdict == highest->verdict;
    }
    return false;
}

bool DialoguePaths::reaches(const NodeId& node) const {
    const std::size_t wanted = nodes_.at(node);
    return std::ranges::any_of(keys_, [&](const Key* key) { return key->node == wanted; });
}

std::set<DialoguePaths::End> DialoguePaths::ends() const {
    std::set<End> ends;
    for (const Key* key : keys_)
        if (const Node& node = dialogue_.nodes[key->node]; node.ends())
            ends.insert({node.outcome, key->facts.variables});
    return ends;
}

std::vector<DialoguePaths::Trap> DialoguePaths::traps() const {
    std::map<std::size_t, bool> stuck;
    for (std::size_t state = 0; state < states_.size(); ++state)
        if (!states_[state].hope) {
            const auto [place, isNew] = stuck.emplace(keys_[state]->node, !states_[state].edges.empty());
            if (!isNew) place->second = place->second && !states_[state].edges.empty();
        }
    std::vector<Trap> traps;
    for (const auto& [node, hasChoices] : stuck) traps.push_back({dialogue_.nodes[node].id, hasChoices});
    return traps;
}

}  // namespace scenarios
