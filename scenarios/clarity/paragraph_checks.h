#pragma once
#include <vector>

#include "scenarios/clarity/paragraph.h"

namespace scenarios {

/// What is too much or missing in a paragraph that is read: adds to its findings. matches: of the rules that
/// count, or want some, in a sentence or a paragraph; they are put in the order of the text.
void checkParagraph(const Vocabulary& vocabulary, const ParagraphTokens& tokens,
                    std::vector<ParagraphScratch::Match>& matches, ParagraphAnalysis& into);

}  // namespace scenarios
