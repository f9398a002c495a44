#pragma once
#include <functional>
#include <string_view>

#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

/// Tells of each acronym of a sentence, in order, and whether its expansion stands beside it: "direction
/// régionale (DREAL)", "DREAL (direction …)". Known words, names of persons, Roman numerals and headings in
/// capitals are none.
void acronymsIn(std::string_view paragraph, const ParagraphTokens& tokens, const Sentence& sentence,
                const Vocabulary& vocabulary,
                const std::function<void(const Token& token, bool isExpanded)>& found);

}  // namespace scenarios
