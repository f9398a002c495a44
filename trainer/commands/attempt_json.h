#pragma once
#include <nlohmann/json.hpp>

#include "scenarios/play/attempt.h"

namespace trainer {

/// A line of a history as JSON: keys that never change, null for what an attempt under way has not yet.
nlohmann::ordered_json jsonOf(const scenarios::AttemptSummary& attempt);

}  // namespace trainer
