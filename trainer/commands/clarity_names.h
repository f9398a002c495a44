#pragma once
#include <string_view>

#include "scenarios/clarity/analysis.h"
#include "scenarios/clarity/score.h"

namespace trainer {

/// Names that no language changes: for tools that read what is written.
std::string_view nameOf(scenarios::Advice advice);            ///< "advice", "strong"
std::string_view nameOf(scenarios::PointFound::State state);  ///< "present", "vague", "missing", "not-asked"
std::string_view nameOf(scenarios::Readability::Kind kind);   ///< "kandel-moles"

}  // namespace trainer
