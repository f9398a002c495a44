#pragma once
#include <optional>
#include <string>

#include "scenarios/story/reply.h"
#include "scenarios/story/rewrite.h"

namespace trainer {

/// What is known of a case, in a line: "The request arrived on 2 March 2026.".
std::string lineFor(const scenarios::LetterFact& fact, const scenarios::Reply& reply);

/// How long the new text may be; empty where nothing is asked.
std::string lengthAsked(const scenarios::Rewrite& rewrite);

/// How clear a text must be; empty where nothing is asked.
std::string clarityAsked(const std::optional<scenarios::ClarityGoal>& goal);

/// Which rule has something to say of which words: "Jargon: “susvisé”".
std::string remarkLine(const std::string& title, const std::string& words);
/// "3 more remarks"
std::string moreRemarks(std::size_t count);

}  // namespace trainer
