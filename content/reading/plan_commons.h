#pragma once
#include <string>
#include <vector>

#include "assessment/plan/ready_indicator.h"
#include "assessment/plan/severity.h"

namespace content {

/// The severities that the commons of a library name, the least grave first. A file with an error is left
/// out.
std::vector<assessment::Severity> readSeverities(const std::string& folder);

/// The indicators that the commons of a library offer, in their order. A file with an error is left out.
std::vector<assessment::ReadyIndicator> readReadyIndicators(const std::string& folder);

}  // namespace content
