#pragma once
#include <string>

#include "content/reading/problem.h"

namespace trainer {

/// What is wrong with a content file and what to do, in one or two sentences, without its place.
std::string sentenceFor(const content::Problem& problem);

}  // namespace trainer
