#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "scenarios/clarity/finding.h"

namespace scenarios {

/// How much there is of a text. A word is what stands between blanks, if it has a letter or a figure; a
/// figure counts for two syllables, an acronym for one each letter.
struct Counts {
    /// The sentences that scores are worked out from (see Prose), and what is in them.
    struct Scored {
        std::size_t sentences = 0;
        std::size_t words = 0;
        std::size_t syllables = 0;
        std::size_t longWords = 0;

        Scored& operator+=(const Scored& other);
        bool operator==(const Scored&) const = default;
    };

    std::size_t paragraphs = 0;
    std::size_t sentences = 0;
    std::size_t words = 0;
    std::size_t syllables = 0;
    std::size_t longWords = 0;      ///< of more than six letters
    std::size_t manySyllables = 0;  ///< words of three syllables and more
    std::size_t hard = 0;           ///< findings of hard words (see Rule::hard)
    Scored scored;

    Counts& operator+=(const Counts& other);
    bool operator==(const Counts&) const = default;
};

/// Whether a letter tells what it must tell.
struct PointFound {
    enum class State { present, vague, missing, notAsked };
    State state = State::missing;
    Span place;  ///< of what says it; empty where nothing does

    bool operator==(const PointFound&) const = default;
};

/// What the rules of a language say of a text.
struct Analysis {
    std::vector<Finding> findings;   ///< in the order of the text
    std::vector<PointFound> points;  ///< one for each point of the rules, in their order
    Counts counts;

    bool operator==(const Analysis&) const = default;
};

}  // namespace scenarios
