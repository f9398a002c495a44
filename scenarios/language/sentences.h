#pragma once
#include <string_view>
#include <vector>

#include "scenarios/language/letter.h"

namespace scenarios {

/// True if the text starts with a sign that may end a sentence: . ! ? … or :
bool endsSentence(std::string_view text);

/// The sentences of a text. A full stop ends one unless an abbreviation, an initial or a list number stands
/// before it, or a small letter comes next; so does a line break, unless the sentence goes on with a small
/// letter.
std::vector<Stretch> sentencesIn(std::string_view text, const std::vector<Word>& words);

}  // namespace scenarios
