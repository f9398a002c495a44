#pragma once
#include <string>

#include "content/reading/problem.h"

namespace trainer {

// What several problems share one name for: the sentence, with its places still to fill, depends on which
// facts a problem carries.

/// What is not as XML wants it.
const char* syntaxSentence(const content::Problem& problem);
/// What is wrong with the bytes of a file.
const char* encodingSentence(const content::Problem& problem);
/// How many answers are right, and how many should be.
const char* rightsSentence(const content::Problem& problem);
/// How a model answer falls short.
const char* modelSentence(const content::Problem& problem);

/// What a reference points to, in the author's language.
std::string nameOfThing(const std::string& subject);

}  // namespace trainer
