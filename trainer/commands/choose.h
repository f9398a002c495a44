#pragma once
#include <optional>
#include <string>

#include "trainer/commands/session.h"

namespace trainer {

/// Finds what is to be played: a file, a scenario by its UUID, the next scenario of a module by its id, or,
/// for an empty text, what the person picks from a menu where mayAsk. Nothing where there is none; then it
/// was said why.
std::optional<content::Playable> choose(const std::string& what, bool mayAsk, Session& session);

}  // namespace trainer
