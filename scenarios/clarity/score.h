#pragma once
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "scenarios/clarity/analysis.h"
#include "scenarios/story/level.h"

namespace scenarios {

/// One number that tells how hard a text is to read, with what it was worked out from:
/// constant + Σ factor · value.
struct Readability {
    enum class Kind { kandelMoles, lix, sentenceLength, wordLength, ease, flesch, fleschKincaid };
    /// A term of the sum. `logSentenceLength` is the natural logarithm of the words a sentence has.
    struct Term {
        enum class Of { wordsPerSentence, syllablesPerWord, logWordsPerSentence, longWordsPerHundred };
        Of of;
        double factor;
        double value;
    };

    Kind kind;
    double constant = 0;
    std::vector<Term> terms;

    double value() const;
};

/// A text has a score only if it has a sentence (see Prose). French: kandelMoles (207 − 1.015·ASL
/// − 73.6·ASW), lix, sentenceLength, wordLength, ease (−4.03·ln ASL − 3.92·ASW); English: flesch and
/// fleschKincaid for the first. ASL is words per sentence, ASW syllables per word.
std::vector<Readability> scoresOf(const Counts::Scored& counts, std::string_view language);

/// The least ease of a level: halfway between the medians of graded texts of that level and the next harder.
/// Of c2 there is none.
std::optional<double> leastEaseOf(Level level);
/// The level of the sentences of a French text, by their ease; nothing for a text without sentences or of
/// another language.
std::optional<Level> levelOfSentences(const Counts::Scored& counts, std::string_view language);

/// More hard words in a hundred, and a text is not easier than that level, however short its sentences are.
/// Our own choice, taken from the letters for tuning of the proof set: no published formula counts such words.
struct HardWordBound {
    std::size_t perHundred;
    Level level;
};
inline constexpr std::array<HardWordBound, 2> hardWordBounds{{{5, Level::b2}, {10, Level::c1}}};
/// Fewer hard words say nothing of a text.
inline constexpr std::size_t fewestHardWords = 3;

/// The level of a French text: that of its sentences, or a harder one that its hard words give it.
std::optional<Level> levelOf(const Counts& counts, std::string_view language);

}  // namespace scenarios
