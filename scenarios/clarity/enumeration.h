#pragma once
#include <cstdint>
#include <optional>

#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

struct Enumeration {
    Span span;  ///< from the second thing to the last
    std::uint32_t items = 0;
};

/// Things in a row within a sentence, at least `itemsOfEnumeration`: parted by commas or semicolons, with
/// "et", "ou" or "ainsi que" before the last, or none of them at the end of the sentence; each of the things
/// starts alike. The first such row; nothing where there
/// is none.
std::optional<Enumeration> enumerationIn(const ParagraphTokens& tokens, const Sentence& sentence,
                                         const Vocabulary& vocabulary);

}  // namespace scenarios
