#pragma once
#include <string_view>
#include <vector>

#include "scenarios/language/letter.h"

namespace scenarios {

/// True if what stands between two words has a sign that may end a sentence: . ! ? … or :
bool hasStop(std::string_view gap);

/// The sentences of a text. A full stop ends one unless an abbreviation, an initial or a list number stands
/// before it, or a small letter comes next; so does a line break, unless the sentence goes on with a small
/// letter. An empty line and the start of a list item always end one.
std::vector<Stretch> sentencesIn(std::string_view text, const std::vector<Word>& words);

}  // namespace scenarios
