#pragma once
#include <cstddef>
#include <string_view>

namespace scenarios {

/// No word of more letters is one of those.
extern const std::size_t longestAbbreviation;
/// Whether the full stop behind a word is its own, whatever comes next: "mme", "cf". The word is folded (see
/// foldCharacter).
bool isAbbreviation(std::string_view folded);
/// Whether it is its own before a figure, or a letter that stands for a number: "art", "sept".
bool announcesNumber(std::string_view folded);

}  // namespace scenarios
