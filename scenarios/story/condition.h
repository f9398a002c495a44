#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "scenarios/story/id.h"

namespace scenarios {

/// What a condition looks at: the story's variables, and what each finished step came to: the outcome of a
/// dialogue, the verdict of another marked step.
struct Facts {
    std::map<VariableId, int> variables;
    std::map<StepId, OutcomeId> outcomes;
    auto operator<=>(const Facts&) const = default;
};

enum class Relation { is, isNot, atLeast, atMost, above, below };

/// One comparison: a variable with a whole number, or a step with an outcome or a verdict.
struct Comparison {
    std::string subject;
    Relation relation = Relation::is;
    std::variant<int, OutcomeId> value;

    /// A variable that is not known counts as 0; a step that was not played has no outcome.
    bool holds(const Facts& facts) const;
};

/// Alternatives, each a list of comparisons that all hold. Without any alternative it always holds.
struct Condition {
    std::vector<std::vector<Comparison>> alternatives;

    bool always() const { return alternatives.empty(); }
    bool holds(const Facts& facts) const;
};

/// Reads "tension at least 3 and accueil is apaise or urgence is 1"; "and" binds closer than "or".
/// Nothing if the text has another form or compares an outcome by size.
std::optional<Condition> parseCondition(std::string_view text);

}  // namespace scenarios
