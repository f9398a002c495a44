#include "scenarios/play/dialogue_play.h"

#include <algorithm>
#include <stdexcept>

#include "scenarios/play/dialogue_paths.h"

namespace scenarios {
namespace {

const Node& nodeOf(const Dialogue& dialogue, const NodeId& id) {
    const auto node = std::ranges::find(dialogue.nodes, id, &Node::id);
    if (node == dialogue.nodes.end()) throw std::logic_error("dialogue without node " + id.text());
    return *node;
}

}  // namespace

DialoguePlay::DialoguePlay(const Step& step, const Dialogue& dialogue, const std::vector<Variable>& variables)
    : step_(step), dialogue_(dialogue), variables_(variables), node_(&nodeOf(dialogue, dialogue.start)) {}

std::vector<const DialogueChoice*> DialoguePlay::choices(const Facts& facts) const {
    std::vector<const DialogueChoice*> open;
    for (const DialogueChoice& choice : node_->choices)
        if (choice.when.holds(facts)) open.push_back(&choice);
    return open;
}

std::vector<ChoiceId> DialoguePlay::taken(std::size_t exchanges) const {
    std::vector<ChoiceId> ids;
    for (std::size_t i = 0; i < exchanges; ++i) ids.push_back(history_[i].choice->id);
    return ids;
}

std::optional<Refusal> DialoguePlay::take(std::string_view given, Facts& facts) {
    const auto words = wordsOf(given);
    if (words.empty()) return Refusal{Refusal::Reason::empty, {}};
    if (words.size() > 1) return Refusal{Refusal::Reason::tooMany, std::string(words[1])};
    const auto open = choices(facts);
    const auto chosen =
        std::ranges::find_if(open, [&](const auto* choice) { return choice->id.text() == words[0]; });
    if (chosen == open.end()) return Refusal{Refusal::Reason::unknown, std::string(words[0])};
    const DialogueChoice& choice = **chosen;

    const bool again =
        std::ranges::any_of(history_, [&](const Exchange& one) { return one.choice == &choice; });
    earned_ += again ? 0 : choice.points;
    history_.push_back({node_, &choice, facts});
    for (const Effect& effect : choice.effects) apply(effect, variables_, facts);
    node_ = &nodeOf(dialogue_, choice.to);
    if (done()) facts.outcomes[step_.get().id] = node_->outcome;
    return {};
}

const Outcome* DialoguePlay::outcome() const {
    if (!done()) return nullptr;
    const auto& outcomes = dialogue_.get().outcomes;
    const auto found = std::ranges::find(outcomes, node_->outcome, &Outcome::id);
    return found == outcomes.end() ? nullptr : &*found;
}

Mark DialoguePlay::mark() const {
    const Points possible = pointsFor(1, step_.get().points);
    const Points earned = std::min(possible, Points{earned_} * 100);
    const Outcome* reached = outcome();
    return {earned, possible, reached ? reached->verdict : Verdict::wrong};
}

ReviewLine DialoguePlay::reviewOf(std::size_t exchange) const {
    const auto& [node, choice, before] = history_[exchange];
    const DialoguePaths paths(dialogue_, variables_, before, node->id, taken(exchange));
    ReviewLine line{plain(node->text), {plain(choice->text)}, {}, paths.losesNothing(*choice), {}};
    if (!line.right && paths.next()) line.expected.push_back(plain(paths.next()->text));
    if (!choice->feedback.empty()) line.why.push_back(plain(choice->feedback));
    return line;
}

std::vector<ReviewLine> DialoguePlay::review() const {
    std::vector<ReviewLine> lines;
    for (std::size_t exchange = 0; exchange < history_.size(); ++exchange)
        lines.push_back(reviewOf(exchange));
    return lines;
}

std::string DialoguePlay::model(const Facts& facts) const {
    const DialogueChoice* next =
        DialoguePaths(dialogue_, variables_, facts, node_->id, taken(history_.size())).next();
    const auto open = choices(facts);
    if (!next && open.empty()) throw std::logic_error("a dialogue is stuck at node " + node_->id.text());
    return (next ? next : open.front())->id.text();
}

std::string DialoguePlay::anyAnswer(Random& random, const Facts& facts) const {
    const auto open = choices(facts);
    if (open.empty()) throw std::logic_error("a dialogue is stuck at node " + node_->id.text());
    return open[std::uniform_int_distribution<std::size_t>(0, open.size() - 1)(random)]->id.text();
}

}  // namespace scenarios
