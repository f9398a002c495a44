#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "scenarios/play/mark.h"

namespace scenarios {

/// The most bytes a text may have that somebody writes as an answer: some ten pages.
inline constexpr std::size_t longestText = 20'000;

/// Why a text is not taken: it has no word, or is too long.
std::optional<Refusal> refusalOf(std::string_view text);

/// True if both have the same words in the same order, however they are written.
bool hasSameWords(const std::string& text, const std::string& other);

/// Some of the sentences of a text, in another order, after a greeting; never too long.
std::string someOf(const std::string& text, Random& random);

}  // namespace scenarios
