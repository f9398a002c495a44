#pragma once
#include <string_view>
#include <vector>

namespace scenarios {

/// The words of a text, parted at blanks.
std::vector<std::string_view> wordsOf(std::string_view text);

}  // namespace scenarios
