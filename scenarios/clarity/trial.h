#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/clarity/analysis.h"
#include "scenarios/clarity/rule.h"
#include "scenarios/lexicon/lexicon.h"

namespace scenarios {

/// An example that its rule or its letter point does not keep: what was found where something else was
/// marked.
struct BrokenExample {
    std::string id;  ///< of the rule or the point
    RuleExample example;
    std::vector<Span> found;                 ///< by the rule, or where the point is told
    std::optional<PointFound::State> state;  ///< of a letter point
    std::string mended;                      ///< what the first replacements made of the text
};

/// Tries each rule and each point of a file, alone, on its own examples. around: rules that lend the verbs of
/// their nouns.
std::vector<BrokenExample> brokenExamplesOf(const RuleSet& file, const RuleSet& around,
                                            const Lexicon& lexicon);
std::size_t exampleCountOf(const RuleSet& file);

}  // namespace scenarios
