#pragma once
#include <string>
#include <string_view>

#include "scenarios/clarity/compiled_pattern.h"

namespace scenarios {

/// A word inflected as the head of a match is.
struct Inflected {
    std::string text;  ///< empty where the lexicon cannot say it
    Features gender;   ///< of a noun
};

/// The word, as an author writes it (an infinitive, a singular, a participle), inflected as the first token
/// from `first` up to `last` that has the same part of speech.
Inflected inflectedLike(std::string_view word, const SentenceView& sentence, std::uint32_t first,
                        std::uint32_t last);

}  // namespace scenarios
