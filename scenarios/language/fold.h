#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace scenarios {

/// Appends the character that starts the text to `folded` if it is a letter or a digit: in lower case,
/// without accent ("Œ" becomes "oe"). Appends nothing for a blank, a sign or a byte that is no UTF-8. Returns
/// how many bytes the character takes, at least 1. The text is not empty.
std::size_t foldCharacter(std::string_view text, std::string& folded);

/// How many bytes the mark takes that starts the text: an accent that stands behind its letter, as some
/// keyboards write it, or a soft hyphen. 0 where there is none. It belongs to the word it stands in.
std::size_t markAt(std::string_view text);

}  // namespace scenarios
