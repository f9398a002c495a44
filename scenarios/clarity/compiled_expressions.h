#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/clarity/rule.h"

namespace scenarios {

/// The bounds of words an expression asks for at its ends, taken off it (RE2's own know ASCII only).
struct BoundedExpression {
    std::string source;
    bool atStart = false;
    bool atEnd = false;
};
BoundedExpression boundedExpression(const std::string& source);

/// Expressions that are looked for all at once.
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
    /// To be called once, when all are added.
    void finish();
    bool empty() const;

    /// Adds the matches in a sentence of a text; a word is not cut where the expression asks for its bounds.
    /// No more than `mostMatches` of each.
    void findIn(std::string_view text, std::size_t begin, std::size_t end, std::vector<Match>& matches) const;
    /// What the groups of an expression are, of its match with that span: the whole first.
    std::vector<std::string> groupsOf(std::uint32_t expression, std::string_view text, std::size_t begin,
                                      std::size_t end, const Match& match) const;

    static constexpr std::size_t mostMatches = 100;

  private:
    struct Set;
    std::unique_ptr<Set> set_;
};

}  // namespace scenarios
