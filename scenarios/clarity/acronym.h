#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "scenarios/clarity/token.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

struct FoundAcronym {
    Span span;
    std::string letters;  ///< the same for "DGFiP", "DGFIP" and "D.G.F.I.P.", for "EHPAD" and "EHPADs"
    bool isExpanded = false;
};

/// Tells of each acronym of a sentence, in order, and whether its expansion stands beside it: "direction
/// régionale (DREAL)", "DREAL (direction …)". Known words, names of persons, Roman numerals, letters of
/// buildings and what is written in capitals to be louder are none.
void acronymsIn(std::string_view paragraph, const ParagraphTokens& tokens, const Sentence& sentence,
                const Vocabulary& vocabulary, const std::function<void(const FoundAcronym&)>& found);

}  // namespace scenarios
