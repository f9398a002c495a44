#pragma once
#include <string>

#include "scenarios/story/reply.h"
#include "scenarios/story/rewrite.h"

namespace trainer {

/// What is known of a case, in a line: "The request arrived on 2 March 2026.".
std::string lineFor(const scenarios::LetterFact& fact, const scenarios::Reply& reply);

/// How long the new text may be; empty where nothing is asked.
std::string lengthAsked(const scenarios::Rewrite& rewrite);

}  // namespace trainer
