#pragma once
#include <string>
#include <vector>

#include "assessment/diagnostic/stage.h"

namespace content {

/// The stages that the commons of a library name, in their order. A file with an error is left out.
std::vector<assessment::Stage> readStages(const std::string& folder);

}  // namespace content
