#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/clarity/needed_pieces.h"
#include "scenarios/clarity/rule.h"

namespace scenarios {

/// What is compiled for an expression: "\\b" at its ends as the bounds of words with accents, which RE2's own
/// does not know. Its first group is what the author's expression matches, between those bounds.
std::string boundedExpression(const std::string& source);

/// Expressions, each looked for where a sentence has what it needs.
class CompiledExpressions {
  public:
    struct Match {
        std::uint32_t expression = 0;
        std::uint32_t begin = 0;  ///< of the span, in bytes of the text
        std::uint32_t end = 0;
    };

    CompiledExpressions();
    ~CompiledExpressions();

    /// Expressions are numbered in the order they are added. One that cannot be used finds nothing.
    void add(const Expression& expression);
    bool empty() const;
    /// What they need.
    const NeededPieces& needed() const;

    /// Adds the matches in a sentence of a text, of which it is known what it has of that; a word is not cut
    /// where the expression asks for its bounds. No more than `mostMatches` of each.
    void findIn(std::string_view text, std::size_t begin, std::size_t end, NeededPieces::Needs has,
                std::vector<Match>& matches) const;
    /// What the groups of an expression are, of its match with that span: the whole first.
    std::vector<std::string> groupsOf(std::uint32_t expression, std::string_view text, std::size_t begin,
                                      std::size_t end, const Match& match) const;

    static constexpr std::size_t mostMatches = 100;

  private:
    void findAll(std::uint32_t expression, std::string_view sentence, std::size_t begin,
                 std::vector<Match>& matches) const;

    struct Set;
    std::unique_ptr<Set> set_;
};

}  // namespace scenarios
