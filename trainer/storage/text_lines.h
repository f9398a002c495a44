#pragma once
#include <string>
#include <string_view>

// For this folder only: several texts in one, a line each, parted by tabs.
namespace trainer {

/// Takes what is before the next mark off the text, and the mark.
std::string_view taken(std::string_view& text, char mark);

/// A whole number that is not below 0. Throws std::invalid_argument.
int numberIn(std::string_view text);

/// In one line and without tabs: "\n", "\t" and "\\" stand for a line end, a tab and a backslash.
std::string escaped(std::string_view text);
/// Throws std::invalid_argument.
std::string unescaped(std::string_view text);

}  // namespace trainer
