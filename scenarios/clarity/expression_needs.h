#pragma once
#include <string_view>
#include <vector>

#include "scenarios/clarity/expression_parts.h"

namespace scenarios {

/// What a sentence must have where an expression matches: of each need one piece. Told by the expression's
/// own letters, without compiling it; nothing where they do not tell.
std::vector<Need> needsOf(std::string_view expression);
/// Whether it is sure that RE2 understands it too, and that it matches no empty text.
bool takesPlace(std::string_view expression);

}  // namespace scenarios
