#pragma once
#include <vector>

#include "scenarios/lexicon/maker/hunspell.h"
#include "scenarios/lexicon/maker/word_list.h"

namespace scenarios {

/// The readings of all words of the dictionary. A participle that is used as an adjective is one too: "liées"
/// is a form of "lier", and of "lié".
std::vector<WordRow> frenchRows(const HunspellDictionary& dictionary);

}  // namespace scenarios
