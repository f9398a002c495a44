#pragma once
#include "scenarios/play/attempt_record.h"
#include "trainer/reports/json.h"

namespace trainer {

/// A line of a history as JSON: keys that never change, null for what an attempt under way has not yet.
Json jsonOf(const scenarios::AttemptSummary& attempt);

/// All that is kept of an attempt: its line, points per skill, the editions it is played on, every answer
/// with its moment, and what was begun and not answered.
Json jsonOf(const scenarios::AttemptRecord& record);

}  // namespace trainer
