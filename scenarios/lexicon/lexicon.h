#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "scenarios/lexicon/features.h"

namespace scenarios {

namespace table {
struct Form;
struct Lemma;
}  // namespace table

/// A form of a word in a lexicon; 0 for a word that is not in it. Forms are numbered from 1 without a gap, so
/// that what is worked out for a form may be kept in an array.
using FormId = std::uint32_t;
/// The word a form is a form of; 0 for none. Numbered from 1 without a gap. One spelling is one lemma: the
/// noun and the verb "pouvoir" are told apart by their readings.
using LemmaId = std::uint32_t;

/// One way to understand a form: "ferme" is a noun, an adjective, and a form of "fermer".
struct Reading {
    LemmaId lemma = 0;
    Features features;
};

/// The bytes are no lexicon, or one that another version of the program made.
struct LexiconError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The words of a language with their forms: a table made when the program is built, looked at where it lies
/// in memory. Copies nothing, allocates nothing. Its bytes may be damaged: answers are then wrong, but within
/// the table; of ids found inside a `Reading` or `forms` every function here bears any value.
class Lexicon {
  public:
    /// table: what LexiconWriter made; it must outlive the lexicon. Throws LexiconError.
    explicit Lexicon(std::span<const std::byte> table);

    std::size_t formCount() const;
    std::size_t lemmaCount() const;
    /// The form written like that, in lower case but for proper names, with its accents, "œ" as one letter,
    /// an apostrophe as "'"; 0 where there is none.
    FormId find(std::string_view form) const;
    std::string_view text(FormId form) const;
    /// All readings of a form, those of one part of speech together. Empty for 0.
    std::span<const Reading> readings(FormId form) const;
    /// The features of all readings together.
    Features features(FormId form) const;
    /// How many syllables are said; 0 for 0.
    int syllables(FormId form) const;

    /// The word of that spelling (the infinitive, the singular …) that has any of those parts of speech; 0
    /// where there is none.
    LemmaId lemma(std::string_view spelling, Features parts = {}) const;
    std::string_view lemmaText(LemmaId lemma) const;
    /// All forms of a word.
    std::span<const FormId> forms(LemmaId lemma) const;
    /// The form of a word with all those features, the most usual where several have them; 0 where none has.
    FormId inflected(LemmaId lemma, Features features) const;

  private:
    const table::Form* formAt(FormId form) const;
    const table::Lemma* lemmaAt(LemmaId lemma) const;
    std::string_view textAt(std::size_t begin, std::size_t length) const;

    std::span<const std::uint32_t> slots_;
    std::span<const table::Form> forms_;
    std::span<const Reading> readings_;
    std::span<const table::Lemma> lemmas_;
    std::span<const FormId> formsOfLemmas_;
    std::string_view text_;
    std::size_t longestProbe_ = 0;
};

}  // namespace scenarios
