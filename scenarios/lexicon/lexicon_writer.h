#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scenarios/lexicon/lexicon.h"

namespace scenarios {

namespace table {
struct Parts;
}

/// How many syllables of a form are said, given the features of all its readings together.
using CountSyllables = std::function<int(std::string_view form, Features all)>;

/// Makes the table that a Lexicon looks at. Forms, and the forms of a lemma, are numbered in the order in
/// which they are first added: the most usual first. What is used often then lies close together, and
/// `Lexicon::inflected` gives the most usual form.
class LexiconWriter {
  public:
    /// A form, of at most 255 bytes, with one of its readings; what was added before is not added again.
    /// Throws std::length_error for a form that is too long or one too many (there is room for a million),
    /// std::invalid_argument for an empty one.
    void add(std::string_view form, std::string_view lemma, Features features);
    bool has(std::string_view form) const;

    /// The table; `syllables` is asked for every form.
    std::vector<std::byte> table(const CountSyllables& syllables) const;

  private:
    struct WrittenForm {
        std::string text;
        std::vector<Reading> readings;
    };
    struct WrittenLemma {
        std::string text;
        std::vector<FormId> forms;
    };

    void addForms(table::Parts& parts, const CountSyllables& syllables) const;
    void addLemmas(table::Parts& parts) const;
    FormId formOf(std::string_view text);
    LemmaId lemmaOf(std::string_view text);

    std::vector<WrittenForm> forms_;
    std::vector<WrittenLemma> lemmas_;
    std::unordered_map<std::string, FormId> formIds_;
    std::unordered_map<std::string, LemmaId> lemmaIds_;
};

}  // namespace scenarios
