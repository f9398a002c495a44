#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "scenarios/story/scenario.h"

namespace scenarios {

/// Every way a dialogue can go from a given moment: which nodes can be reached, which can still come to an
/// end, how many points can be earned, and the best next choice. A choice earns its points the first time
/// only.
///
/// Explores the states (node, variables that matter, earning choices already taken), at most stateLimit of
/// them.
class DialoguePaths {
  public:
    static constexpr std::size_t stateLimit = 20'000;
    static constexpr std::size_t edgeLimit = 100'000;
    /// A dialogue of more nodes is not explored at all.
    static constexpr std::size_t nodeLimit = 1'000;

    /// From its start. The dialogue's nodes must name only nodes that exist. watched: variables to tell apart
    /// at the ends although no condition of the dialogue looks at them.
    DialoguePaths(const Dialogue& dialogue, const std::vector<Variable>& variables, Facts facts,
                  const std::set<VariableId>& watched = {});
    /// From the given node, once the choices named have been taken.
    DialoguePaths(const Dialogue& dialogue, const std::vector<Variable>& variables, Facts facts,
                  const NodeId& from, const std::vector<ChoiceId>& taken);

    /// False where there were too many states to look at; then nothing else here is certain.
    bool complete() const { return complete_; }
    /// How many states were looked at.
    std::size_t states() const { return states_.size(); }
    /// The most points that can still be earned on a way that comes to an end; nothing if no way does.
    std::optional<int> best() const;
    /// The choice to take now for best(), towards the best outcome, in the fewest steps; null at an end or in
    /// a trap.
    const DialogueChoice* next() const;
    /// True if taking the choice now still leads to as many points and as good an outcome as next().
    bool losesNothing(const DialogueChoice& choice) const;
    bool reaches(const NodeId& node) const;
    /// Nodes where a way can be stuck: no choice can be taken, or no choice ever leads to an end.
    struct Trap {
        NodeId node;
        bool hasChoices = false;
    };
    std::vector<Trap> traps() const;
    /// How the dialogue can end: the outcome, and the variables it knows of by then.
    struct End {
        OutcomeId outcome;
        std::map<VariableId, int> variables;
        auto operator<=>(const End&) const = default;
    };
    std::set<End> ends() const;

  private:
    struct Key {
        std::size_t node = 0;
        Facts facts;
        std::uint64_t taken = 0;
        auto operator<=>(const Key&) const = default;
    };
    struct Edge {
        std::size_t to = 0;
        const DialogueChoice* choice = nullptr;
    };
    /// What can be hoped for from a state: points, then the outcome's verdict, then few steps.
    struct Hope {
        int points = 0;
        int verdict = 0;
        int steps = 0;
        auto operator<=>(const Hope&) const = default;
    };
    struct State {
        std::vector<Edge> edges;
        std::vector<std::size_t> from;
        std::optional<Hope> hope;
    };

    void begin(Facts facts, const NodeId& from, const std::vector<ChoiceId>& taken);
    std::size_t stateOf(Key key);
    void explore();
    void hopeFromEnds();
    int gain(std::size_t state, const DialogueChoice& choice) const;
    std::optional<Hope> hopeOf(std::size_t state, const Edge& edge) const;

    const Dialogue& dialogue_;
    const std::vector<Variable>& variables_;
    std::set<VariableId> matter_;  ///< the variables that tell two states apart
    std::map<NodeId, std::size_t> nodes_;
    std::map<ChoiceId, int> earning_;  ///< the bit of each choice that earns points and may come again
    std::map<Key, std::size_t> known_;
    std::vector<const Key*> keys_;
    std::vector<State> states_;
    bool complete_ = true;
};

}  // namespace scenarios
