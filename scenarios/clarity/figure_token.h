#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "scenarios/clarity/rule.h"

namespace scenarios {

/// A figure of a text and what it is part of.
struct FigureToken {
    TokenKind kind;
    std::size_t end;  ///< in bytes of the text
};

/// What starts with the digit that stands at a place: "3 mars 2026", "03/03", "1 250,50 €", "02 61 91 00 12",
/// "2026/0412", "12,5", "1er", "8h30". Looks at few bytes, however the text goes on.
FigureToken figureTokenAt(std::string_view text, std::size_t at);
/// A telephone number that starts with the "+" at a place.
std::optional<FigureToken> foreignPhoneAt(std::string_view text, std::size_t at);

}  // namespace scenarios
