#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "scenarios/lexicon/features.h"

namespace scenarios {

/// Whether a French word starts with the sound of a vowel, so that "le" before it is "l’". Knows which "h" is
/// a consonant, and "onze", "oui".
bool startsWithVowelSound(std::string_view word);

/// How a French small word is written before another, with the blank behind it where there is one: "de"
/// before "école" is "d’", "la" before a masculine "courrier" is "le ", "ce" before "avis" is "cet ". gender:
/// of the noun it belongs to; empty keeps that of the small word. Nothing where the word never changes.
std::optional<std::string> writtenBefore(std::string_view small, std::string_view next, Features gender = {});

/// "de" and "le" are "du", "à" and "les" are "aux"; nothing for other words.
std::optional<std::string> contracted(std::string_view preposition, std::string_view article);

/// What "du", "des", "au" and "aux" are made of; empty for other words.
struct Contraction {
    std::string_view preposition;
    std::string_view article;
};
Contraction partsOf(std::string_view word);

}  // namespace scenarios
