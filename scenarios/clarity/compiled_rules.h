#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scenarios/clarity/candidates.h"
#include "scenarios/clarity/compiled_expressions.h"
#include "scenarios/clarity/compiled_pattern.h"
#include "scenarios/clarity/rule.h"
#include "scenarios/clarity/test_table.h"
#include "scenarios/lexicon/word_hash.h"

namespace scenarios {

/// What a pattern is looked for for.
struct PatternUse {
    enum class For : std::uint8_t { rule, present, vague, asked };
    static constexpr std::size_t uses = 4;
    For what = For::rule;
    std::uint32_t index = 0;  ///< of the rule, or of the letter point
    std::uint32_t alternative = 0;
};

/// The rules of a language, made ready to be looked for.
class CompiledRules {
  public:
    /// Both must outlive it.
    CompiledRules(const RuleSet& rules, const Lexicon& lexicon);

    const RuleSet& rules() const { return rules_; }
    const std::vector<CompiledPattern>& patterns() const { return patterns_; }
    /// What a pattern is for; of the exceptions of rules there is none.
    const PatternUse& useOf(std::uint32_t pattern) const { return uses_[pattern]; }
    /// Exceptions: numbers of patterns.
    const std::vector<std::uint32_t>& exceptionsOf(std::uint32_t rule) const { return exceptions_[rule]; }
    /// The rules of which an exception may start with a token the test holds for.
    const std::vector<std::uint32_t>& exceptedBy(std::uint32_t test) const { return exceptedBy_[test]; }
    const CompiledExpressions& expressions() const { return expressions_; }
    const PatternUse& useOfExpression(std::uint32_t expression) const {
        return usesOfExpressions_[expression];
    }
    /// The pattern of an alternative of a rule; null where it is an expression, or could not be used.
    const CompiledPattern* patternOf(std::uint32_t rule, std::uint32_t alternative) const;
    /// The expression of an alternative.
    std::uint32_t expressionOf(std::uint32_t rule, std::uint32_t alternative) const;
    /// Rules with that check, by their numbers.
    const std::vector<std::uint32_t>& counting() const { return counting_; }
    const std::vector<std::uint32_t>& absences() const { return absences_; }
    const std::vector<std::uint32_t>& builtIns() const { return builtIns_; }

    /// The number of a word among those the rules spell out; 0 if it is none of them.
    std::uint32_t numberOf(std::string_view spelling) const;
    const TestTable& tests() const { return tests_; }
    /// The bits of `CompiledPattern::wants` that a word gives for which the test holds.
    std::uint64_t wantedBy(std::uint32_t test) const { return wanted_[test]; }
    /// The patterns of which a match may take a token the test holds for in its first, second … place.
    struct Reaching {
        std::vector<std::vector<std::uint32_t>> ofTest;
        std::vector<std::uint32_t> anything;  ///< any token, or none: a match may have ended
    };
    const Reaching& reaching(std::size_t place) const { return reaching_.at(place); }

  private:
    void addRules();
    void addPoints();
    void addRule(const Rule& rule, std::uint32_t index, Vocabulary& plain);
    void add(const TokenPattern& pattern, PatternUse use);
    CompiledPattern compiled(const TokenPattern& pattern);
    CompiledTest compiled(const TokenTest& test);
    void indexPatterns();
    void addWants(std::uint32_t pattern, std::size_t lookedAt);
    std::uint32_t intern(std::string_view word);
    std::vector<std::uint32_t> interned(const std::vector<std::string>& words);
    std::vector<LemmaId> lemmasOf(const std::vector<std::string>& words) const;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return table::hashOf(text); }
    };

    const RuleSet& rules_;
    const Lexicon& lexicon_;
    std::vector<CompiledPattern> patterns_;
    std::vector<PatternUse> uses_;
    std::vector<std::uint32_t> started_;  ///< all patterns but the exceptions
    std::vector<std::vector<std::uint32_t>> exceptions_;
    std::vector<std::vector<std::uint32_t>> exceptedBy_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> patternOf_;
    CompiledExpressions expressions_;
    std::vector<PatternUse> usesOfExpressions_;
    std::vector<std::uint32_t> counting_;
    std::vector<std::uint32_t> absences_;
    std::vector<std::uint32_t> builtIns_;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::bitset<1U << 16U> mayHaveNumber_;  ///< by some bits of the hash: most words have none
    TestTable tests_;
    std::vector<std::uint64_t> wanted_;
    unsigned wantedTests_ = 0;
    std::array<Reaching, Candidates::places> reaching_;
};

}  // namespace scenarios
