#pragma once
#include <vector>

#include "scenarios/story/condition.h"

namespace scenarios {

/// A number the story keeps, such as a tension that rises.
struct Variable {
    VariableId id;
    int value = 0;
    int min = -1'000'000;
    int max = 1'000'000;
};

/// Something that happens to a variable: it grows by an amount, or is set to it.
struct Effect {
    VariableId variable;
    bool sets = false;
    int amount = 0;
};

/// Changes the facts as the effect says; the result stays within the variable's bounds.
void apply(const Effect& effect, const std::vector<Variable>& variables, Facts& facts);

}  // namespace scenarios
