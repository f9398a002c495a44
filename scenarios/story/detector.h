#pragma once
#include <string>
#include <variant>
#include <vector>

#include "scenarios/story/blocks.h"

namespace scenarios {

/// Something a letter must say: a date, an amount, a name … in any of the ways it may be written.
struct LetterFact {
    enum class Kind { date, amount, phone, email, reference, number, words };
    LetterFactId id;
    Kind kind = Kind::words;
    std::vector<std::string> values;  ///< as the author wrote them; a date is "2026-11-22"
    int weight = 1;
    Text label;
};

/// Alternatives, each a run of words to look for. Case, accents, apostrophes and hyphens do not count; a word
/// that ends with * stands for any ending, and … for up to five words.
struct WordsPart {
    std::string alternatives;  ///< as written, parted by "|"
};
/// Any of these facts.
struct FactPart {
    std::vector<LetterFactId> facts;
};
/// A date, bounded by facts of kind date where they are set.
struct DatePart {
    LetterFactId after;
    LetterFactId upto;
};
struct PhonePart {};
struct EmailPart {};
struct AmountPart {};

/// One way to see something in a text: all its parts stand in one place.
struct Detector {
    enum class Within { sentence, beginning, ending, text };
    Within within = Within::sentence;
    std::vector<std::variant<WordsPart, FactPart, DatePart, PhonePart, EmailPart, AmountPart>> parts;
    std::vector<WordsPart> without;  ///< none of them stands in that place
};

}  // namespace scenarios
