#pragma once
#include <string>
#include <string_view>

namespace trainer {

/// "fr" or "en": the language that more of the small words of a text belong to; French where they tell
/// nothing.
std::string guessedLanguage(std::string_view text);

}  // namespace trainer
