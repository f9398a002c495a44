#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "scenarios/lexicon/lexicon.h"
#include "scenarios/lexicon/lexicon_writer.h"

/// A few words: "ferme" as a noun, an adjective and a verb, "fermes", "fermée", "le", "les".
scenarios::LexiconWriter someWords();
std::vector<std::byte> tableOf(const scenarios::LexiconWriter& writer);

/// The table that was built, "fr" or "en".
const scenarios::Lexicon& builtLexicon(const std::string& language);

/// The features of those names, parted by blanks.
scenarios::Features featuresNamed(const std::string& names);
