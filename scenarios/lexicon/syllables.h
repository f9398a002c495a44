#pragma once
#include <string_view>

namespace scenarios {

/// How many syllables of a French word are said, counted as the phonetic part of a dictionary does: an "e" at
/// the end is mute (petite 2), one within is mute where one consonant sound stands before it and a vowel can
/// carry it (samedi 2, demande 2, but gouvernement 4). By rules on the letters; "’" and "'" part words.
/// silentEnt: the word is a verb in the third person plural, its "-ent" is mute.
/// Lower or upper case; 0 for a word without a vowel.
int frenchSyllables(std::string_view word, bool silentEnt = false);

/// The same of an English word.
int englishSyllables(std::string_view word);

}  // namespace scenarios
