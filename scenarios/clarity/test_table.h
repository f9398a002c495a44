#pragma once
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "scenarios/clarity/compiled_pattern.h"

namespace scenarios {

/// All tests of all patterns, each once, by their numbers: for a word it is worked out once which of them
/// hold.
class TestTable {
  public:
    /// The number of a test.
    std::uint32_t add(CompiledTest test);
    const CompiledTest& operator[](std::uint32_t test) const { return tests_[test]; }
    std::size_t size() const { return tests_.size(); }

    /// The numbers of the tests that hold for the word, wherever it stands; in order, each once.
    void holdingOf(const KnownWord& word, std::vector<std::uint32_t>& holding) const;
    /// Whether a test spells out the word, or one it is a form of.
    bool isNamed(const KnownWord& word) const;
    /// All that tests may ask of a word that is not named: where it is the same, the same tests hold.
    void describe(const KnownWord& word, std::vector<std::uint32_t>& traits) const;

  private:
    void addOfLemma(LemmaId lemma, std::uint32_t test);

    std::vector<CompiledTest> tests_;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> ofForm_;
    std::unordered_map<LemmaId, std::vector<std::uint32_t>> ofLemma_;
    std::vector<bool> hasLemma_;    ///< whether a lemma is in `ofLemma_`: of most words it is not
    std::vector<bool> namesLemma_;  ///< whether any test names it
    std::vector<std::uint32_t> ofAny_;
    std::vector<std::uint32_t> withEndings_;  ///< those of them that ask for endings
    std::unordered_multimap<std::size_t, std::uint32_t> known_;
};

}  // namespace scenarios
