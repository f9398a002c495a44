#pragma once
#include <string>
#include <string_view>

namespace scenarios {

/// The same expression with `\p{L}`, `\p{Lu}` and `\p{Ll}` as the letters of Western Europe. RE2 knows the
/// letters of all alphabets: they make an expression forty times as long to compile.
std::string withWesternLetters(std::string_view expression);

}  // namespace scenarios
