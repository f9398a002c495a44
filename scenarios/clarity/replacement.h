#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/clarity/compiled_pattern.h"
#include "scenarios/clarity/rule.h"

namespace scenarios {

/// A part of a sentence that something else shall be said for.
struct Replaced {
    std::uint32_t first = 0;  ///< tokens
    std::uint32_t last = 0;
    /// What the names in braces stand for.
    std::vector<std::pair<std::string, std::string>> marks;
    /// The last token also holds an article that is to stay: "au" where "à" is what was found.
    bool endsContracted = false;
};

/// Other words for a part of a text, and the bytes they stand for: more than the part where a word beside it
/// must change.
struct Replacement {
    Span span;
    std::string text;
};

/// What an author wants said (see TokenPattern::says), so that it fits the sentence: inflected, with elision,
/// contraction and agreement of the small words beside it, and the capital a sentence starts with. Nothing
/// where the lexicon cannot say it.
std::optional<Replacement> replacementFor(const std::string& say, const Replaced& replaced,
                                          std::string_view paragraph, const SentenceView& sentence,
                                          const RuleSet& rules);

}  // namespace scenarios
