#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace scenarios {

/// A piece of text; an empty one is any two capitals in a row. Where it stands apart, what is before or
/// behind it is no character of a word.
struct Piece {
    std::string text;
    bool apartBefore = false;
    bool apartBehind = false;

    bool operator==(const Piece&) const = default;
};
/// One of them must be there.
using Need = std::vector<Piece>;

/// Whether a letter of a Latin alphabet, a figure or "_" starts there: what "\b" of an expression parts.
bool isOfWord(std::string_view text, std::size_t at);
/// The same of what ends before a place.
bool isOfWordBefore(std::string_view text, std::size_t at);
/// Whether two capitals stand in a row.
bool hasCapitals(std::string_view text);
/// The part of a piece that lies within one token wherever it stands: its longest run of letters and
/// figures, otherwise a sign. Empty where it has none: blanks and hyphens may be between tokens.
std::string_view coreOf(std::string_view piece);
/// How seldom the pieces of a need stand in a text, about: 0 for what every text has.
int rarityOf(const Need& need);

}  // namespace scenarios
