#pragma once
#include <string_view>

#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

/// The tokens and sentences of a paragraph, in one pass over its bytes. What was in `into` goes.
void tokenise(std::string_view paragraph, Vocabulary& vocabulary, ParagraphTokens& into);

}  // namespace scenarios
