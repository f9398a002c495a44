#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/clarity/piece.h"

namespace scenarios {

/// What a part of an expression may match.
struct ExpressionPart {
    /// All that it may be, where that is little; no more than `mostExact`.
    std::optional<std::vector<std::string>> exact;
    std::vector<Need> needs;  ///< what it must have, where it is not exact
    bool mayBeEmpty = false;
    // Of what it is when it is not empty: its first and last character are neither letters nor figures.
    bool startsApart = false;
    bool endsApart = false;
    bool isBound = false;    ///< a bound of words; it takes no place
    bool isCapital = false;  ///< any one capital

    static constexpr std::size_t mostExact = 128;
};

/// The part that takes no place.
ExpressionPart emptyPart();
/// Just that text, which is not empty.
ExpressionPart textPart(const std::string& text);
/// One character of some.
ExpressionPart oneOfCharacters(const std::vector<std::string>& characters);
/// One character of which nothing is known.
ExpressionPart anyCharacter();
/// Parts that follow each other.
ExpressionPart sequenceOf(const std::vector<ExpressionPart>& parts);
/// One of them.
ExpressionPart oneOf(const std::vector<ExpressionPart>& parts);
/// `least` times or more; `most` 0: without end.
std::vector<ExpressionPart> repeated(const ExpressionPart& part, std::size_t least, std::size_t most);

}  // namespace scenarios
