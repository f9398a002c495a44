#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

/// A TokenTest with numbers for its words.
struct CompiledTest {
    std::vector<std::uint32_t> forms;  ///< numbers of rule words, as the next but one
    std::vector<LemmaId> lemmas;
    std::vector<std::uint32_t> wordForms;
    std::vector<LemmaId> wordLemmas;
    std::vector<std::string> endings;
    Features parts;
    Features features;
    std::uint32_t kinds = 0;  ///< a bit each; 0: any
    bool capital = false;
    bool upper = false;
    bool needsReading = false;  ///< lemmas, parts or features are set
    std::vector<std::uint32_t> notForms;
    std::vector<LemmaId> notLemmas;
    Features notParts;

    bool hasEndingOf(const KnownWord& word) const;
    /// Whether the word may be it, wherever it stands.
    bool holdsOf(const KnownWord& word) const;
    /// Whether it asks for certain words: what it holds for is then rare.
    bool namesWords() const {
        return !forms.empty() || !lemmas.empty() || !wordForms.empty() || !wordLemmas.empty();
    }
    bool operator==(const CompiledTest&) const = default;
};

/// Where a pattern stands in a sentence. Places are numbers of tokens.
struct PatternMatch {
    struct Taken {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    std::uint32_t first = 0;                       ///< of the span
    std::uint32_t last = 0;                        ///< one past it
    std::array<Taken, mostPatternTokens> taken{};  ///< by each token of the pattern
};

/// The tokens of one sentence and what is known of them.
struct SentenceView {
    const std::vector<Token>& tokens;
    const Vocabulary& vocabulary;
    std::uint32_t first;
    std::uint32_t last;

    const KnownWord& known(std::uint32_t at) const { return vocabulary[tokens[at].word]; }
};

/// A TokenPattern that can be looked for.
struct CompiledPattern {
    struct Item {
        std::uint32_t test = 0;  ///< a number of the TestTable
        bool capital = false;    ///< it must not start the sentence
        bool lineStart = false;  ///< it must open its line
        std::uint8_t least = 1;
        std::uint8_t most = 1;
        bool absent = false;
        bool outside = false;
    };
    std::vector<Item> items;
    std::size_t firstTaking = 0;  ///< the first item that is not `absent`
    bool isAmbiguous = false;     ///< so many items of no fixed number that failures are worth remembering
    /// A candidate is a match: its tests are all there is to it, and Candidates has tried them.
    bool isTried = false;
    std::uint8_t spanBegin = 0;  ///< of one that is tried: the items of its span
    std::uint8_t spanEnd = 0;
    /// The words that a sentence must have for a match, as bits: see CompiledRules::wantedBy.
    std::uint64_t wants = 0;

    void describeItems();
    /// False where the sentence has not all words of it.
    bool mayStandIn(const Sentence& sentence) const { return (wants & ~sentence.wanted) == 0; }

    /// The tests of which one must hold for the first token of a match, the second (1) …; none where a match
    /// may have ended before.
    std::vector<std::uint32_t> testsAt(std::size_t place) const;
    /// The tests of tokens that every match takes, but for those that stand at one of so many first places
    /// wherever the match is.
    std::vector<std::uint32_t> testsBehind(std::size_t places) const;
    /// The match that starts with a token; longer repeats are tried first.
    bool matchAt(const SentenceView& sentence, std::uint32_t at, PatternMatch& match) const;
};

}  // namespace scenarios
