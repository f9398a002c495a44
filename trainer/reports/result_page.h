#pragma once
#include <string>

#include "assessment/diagnostic/result.h"

namespace trainer {

/// What came of a diagnostic as a page in HTML: engagements with the line their score is worked out by, then
/// every criterion with what may be told of it. today: "2026-11-22".
std::string resultPageOf(const assessment::Framework& framework, const assessment::Result& result,
                         const assessment::Thresholds& thresholds, const std::string& today);

}  // namespace trainer
