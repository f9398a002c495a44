#pragma once
#include <string>
#include <vector>

#include "scenarios/clarity/rule.h"

namespace scenarios {

/// A word for a thing, of a rule that wants one word for one thing.
struct SameThing {
    std::string word;
    std::string thing;  ///< what all words for it have in common: what their terms say
};

/// What the terms of such a rule say, each once. As alternatives of the rule they come behind all others.
std::vector<std::string> thingsOf(const Rule& rule);
/// The word of an alternative of such a rule; empty where it is none.
SameThing sameThing(const Rule& rule, std::size_t alternative);

}  // namespace scenarios
