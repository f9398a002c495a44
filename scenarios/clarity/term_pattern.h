#pragma once
#include "scenarios/clarity/rule.h"
#include "scenarios/clarity/vocabulary.h"

namespace scenarios {

/// What finds a term: a token for each of its words. Without tokens where the term has no word.
TokenPattern patternOfTerm(const Term& term, Vocabulary& vocabulary);

}  // namespace scenarios
