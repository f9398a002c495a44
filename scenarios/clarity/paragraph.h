#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/clarity/analysis.h"
#include "scenarios/clarity/compiled_rules.h"
#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

/// What one paragraph adds to the analysis of its text. Places are bytes of the paragraph. That of a text is
/// nothing but those of its paragraphs put together (see Merging).
struct ParagraphAnalysis {
    /// A match that counts in the whole text, or at its first use only.
    struct Use {
        std::uint32_t rule;
        std::uint32_t alternative;
        Span span;
        bool operator==(const Use&) const = default;
    };
    struct Acronym {
        std::uint32_t rule;
        std::string letters;
        Span span;
        bool isExpanded;
    };
    struct PointPlace {
        PatternUse::For what;
        std::uint32_t point;
        Span span;
    };
    /// The first match of what makes a main point, and the words before it.
    struct MainPoint {
        std::uint32_t rule;
        std::uint32_t alternative;
        Span span;
        std::size_t wordsBefore;
    };

    std::vector<Finding> findings;
    Counts counts;
    Span span;  ///< from its first token to its last
    std::vector<Acronym> acronyms;
    std::vector<Use> firstUses;    ///< of terms that are explained once
    std::vector<Use> sameThings;   ///< of rules that want one word for one thing
    std::vector<Use> textMatches;  ///< of rules that count, or want some, in the text
    std::vector<PointPlace> points;
    std::vector<MainPoint> mainPoints;

    void clear();
};

/// What is used again from paragraph to paragraph.
struct ParagraphScratch {
    /// A match of a rule in a sentence.
    struct Match {
        std::uint32_t rule;
        std::uint32_t alternative;
        std::uint32_t begin;
        std::uint32_t end;
    };
    ParagraphTokens tokens;
    std::vector<Match> matches;
    std::vector<Match> ofParagraph;
    std::vector<Span> exceptions;
    std::vector<CompiledExpressions::Match> expressions;
    /// The points that were told, of each use of patterns: the first place is all that counts, so they are
    /// looked for no more. Whoever reads paragraphs by themselves clears it before each.
    std::array<std::vector<bool>, PatternUse::uses> told;

    void forgetPoints() {
        for (auto& of : told) of.clear();
    }
};

/// Reads one paragraph. What was in `into` goes.
void analyseParagraph(std::string_view paragraph, Vocabulary& vocabulary, ParagraphScratch& scratch,
                      ParagraphAnalysis& into);

/// The bytes of a sentence.
Span spanOf(const ParagraphTokens& tokens, const Sentence& sentence);

}  // namespace scenarios
