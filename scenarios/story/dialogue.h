#pragma once
#include <vector>

#include "scenarios/story/blocks.h"
#include "scenarios/story/condition.h"
#include "scenarios/story/effect.h"
#include "scenarios/story/verdict.h"

namespace scenarios {

/// Something the player may say or do at a node.
struct DialogueChoice {
    ChoiceId id;
    NodeId to;
    int points = 0;  ///< earned the first time only
    Condition when;
    Text text;
    Text feedback;
    std::vector<Effect> effects;
};

/// Where somebody speaks. It has choices, or it ends the dialogue with an outcome.
struct Node {
    NodeId id;
    PersonId person;
    Text text;
    std::vector<DialogueChoice> choices;
    OutcomeId outcome;  ///< set where the dialogue ends here

    bool ends() const { return !outcome.empty(); }
};

struct Outcome {
    OutcomeId id;
    Verdict verdict = Verdict::partly;
    Text text;
};

/// A conversation: a graph of nodes. Every choice, node and outcome id is unique in the scenario.
struct Dialogue {
    NodeId start;
    Blocks intro;
    std::vector<Node> nodes;
    std::vector<Outcome> outcomes;
};

}  // namespace scenarios
