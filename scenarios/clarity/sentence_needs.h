#pragma once
#include <string_view>

#include "scenarios/clarity/needed_pieces.h"
#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

/// What a sentence of a paragraph has of what expressions need. It may be too much, which is no harm, but
/// never too little.
NeededPieces::Needs needsMet(std::string_view paragraph, const ParagraphTokens& tokens,
                             const Sentence& sentence, const Vocabulary& vocabulary);

}  // namespace scenarios
