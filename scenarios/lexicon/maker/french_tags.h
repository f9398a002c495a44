#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/lexicon/features.h"

namespace scenarios {

/// What the tags of the French dictionary say of a form ("po:nom is:fem is:sg", "po:v1_it_q__a po:ppas");
/// empty for what is no word (a sign, a mere part of a word, an elision without its apostrophe).
Features frenchFeatures(const std::vector<std::string>& ofWord, const std::vector<std::string>& ofSuffix);

/// The word that a form is said to belong to ("st:le"); nothing where the tags do not say.
std::optional<std::string> frenchLemma(const std::vector<std::string>& ofWord);

}  // namespace scenarios
