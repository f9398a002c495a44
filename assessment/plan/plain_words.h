#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace assessment {

/// Whether there is nothing to read in a text: only spaces, tabs and line breaks.
bool isBlank(std::string_view text);

/// The words of a text to compare it by: small letters and digits without accents ("œ" is "oe"), parted at
/// everything else. French and what stands beside it in Latin-1; other letters stay as they are.
std::vector<std::string> plainWordsOf(std::string_view text);

}  // namespace assessment
