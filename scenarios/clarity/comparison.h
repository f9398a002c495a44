#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/clarity/analyser.h"

namespace scenarios {

/// A fact of a text, in the one way all writings of it share: "3-3" for "le 3 mars" and for "03/03",
/// "2026-3-3", "1250.50" for "1 250,50 €".
struct TextFact {
    TokenKind kind;
    std::string value;
    Span place;  ///< where it first stands
};

/// How two texts that say the same differ.
struct TextComparison {
    struct RuleCount {
        std::uint32_t rule;
        std::size_t before;
        std::size_t after;
    };
    std::vector<RuleCount> better;  ///< the rules with fewer findings after, the most first
    std::vector<RuleCount> worse;
    std::vector<TextFact> kept;   ///< places in the text before
    std::vector<TextFact> lost;   ///< places in the text before
    std::vector<TextFact> added;  ///< places in the text after
    Analysis before;
    Analysis after;
};

/// The numbers, dates, amounts, telephone numbers, references and addresses of a text, each once.
std::vector<TextFact> factsIn(std::string_view text, const Analyser& analyser);
TextComparison compare(std::string_view before, std::string_view after, const Analyser& analyser);

}  // namespace scenarios
