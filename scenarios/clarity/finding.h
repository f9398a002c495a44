#pragma once
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace scenarios {

/// How strongly a rule advises. Style is never an error.
enum class Advice { advice, strong };

/// A part of a text: bytes from begin up to, and without, end; always on the bounds of characters.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool empty() const { return begin >= end; }
    auto operator<=>(const Span&) const = default;
};

/// A place of a text where a rule has something to say. Its words are made by `describe` when they are asked
/// for.
struct Finding {
    std::uint32_t rule = 0;  ///< an index into RuleSet::rules
    Advice advice = Advice::advice;
    Span span;
    std::uint32_t count = 0;  ///< what was counted, where the rule counts: 34 words in the sentence
    /// Which of the rule's patterns it was, then of its terms, then of its expressions, counted on.
    std::uint32_t alternative = 0;

    bool operator==(const Finding&) const = default;
};

/// What is said of a finding.
struct Description {
    std::string message;
    /// What the replacements stand for: the span of the finding, or more where a word beside it must change
    /// too ("la missive" becomes "le courrier").
    Span replaced;
    std::vector<std::string> replacements;  ///< they fit the sentence; empty where there is none
};

}  // namespace scenarios
