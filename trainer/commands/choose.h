#pragma once
#include <optional>
#include <string>
#include <vector>

#include "trainer/commands/session.h"

namespace trainer {

/// What is to be played.
struct Choice {
    scenarios::ScenarioId scenario;
    std::optional<content::Playable> today;  ///< nothing where its file has errors, or is gone
    std::vector<std::string> whyNot;         ///< then: a line for each reason
};

/// Finds what is to be played: a file, a scenario by its UUID, the next scenario of a module by its id, or,
/// for an empty text, what the person picks from a menu where mayAsk. Nothing where there is none; then it
/// was said why.
std::optional<Choice> choose(const std::string& what, bool mayAsk, Session& session);

}  // namespace trainer
