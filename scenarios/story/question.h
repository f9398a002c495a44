#pragma once
#include <string>
#include <variant>
#include <vector>

#include "scenarios/story/blocks.h"

namespace scenarios {

struct Choice {
    ChoiceId id;
    bool right = false;
    Text text;
    Text feedback;
};
/// One choice is right; the others may teach something too.
struct SingleChoice {
    std::vector<Choice> choices;
};
/// Any number of choices may be right.
struct MultipleChoice {
    std::vector<Choice> choices;
};

struct Item {
    ChoiceId id;
    Text text;
};
/// Items in their right order; they are shown shuffled.
struct Ordering {
    std::vector<Item> items;
};

struct Pair {
    ChoiceId id;
    Text from;
    Text to;
};
/// Things on the left to join with things on the right, which are shown shuffled.
struct Matching {
    std::vector<Pair> pairs;
};

struct Numeric {
    double value = 0;
    double tolerance = 0;  ///< how far from the value still counts as right
    std::string unit;
};

struct Question {
    Blocks prompt;
    std::variant<SingleChoice, MultipleChoice, Ordering, Matching, Numeric> task;
};

}  // namespace scenarios
