#pragma once
#include <string>
#include <vector>

#include "scenarios/clarity/rule.h"

namespace scenarios {

/// Why a part of a rule cannot be used.
struct RuleFault {
    enum class What {
        expression,       ///< RE2 does not take it: `detail` is what it says
        emptyExpression,  ///< it matches nothing at all, everywhere
        emptyTerm,        ///< without a word
        longPattern,      ///< more than mostPatternTokens, or may take more than mostMatchedTokens
        emptyPattern,     ///< no token that takes a place in the span is a must
        repeats           ///< least above most, most below 1 or above 8
    };
    What what;
    std::string text;  ///< the expression or the term
    std::string detail;
};

std::vector<RuleFault> faultsOf(const Rule& rule);
std::vector<RuleFault> faultsOf(const TokenPattern& pattern);
std::vector<RuleFault> faultsOf(const Expression& expression);
std::vector<RuleFault> faultsOf(const Term& term);

}  // namespace scenarios
