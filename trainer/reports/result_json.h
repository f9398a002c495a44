#pragma once
#include "assessment/diagnostic/result.h"
#include "trainer/presenters/trained_meanwhile.h"
#include "trainer/reports/json.h"

namespace trainer {

/// What came of a diagnostic. criteria[]: id, counts (by level, null where they are not told), dont_know,
/// not_concerned, n, interpolated_median, agreement, agreement_word ("strong", "moderate", "weak", "split"),
/// discuss, shown. engagements[]: id, score, worked, rated, total. Nothing is told of a criterion that is not
/// shown but n.
Json jsonOf(const assessment::Framework& framework, const assessment::Result& result,
            const assessment::Thresholds& thresholds);

/// What the unit trained meanwhile: since, and skills[]: id, told ("counted", "everybody", "nobody", "few"),
/// people and of (null unless it is counted).
Json jsonOf(const TrainedMeanwhile& trained);

}  // namespace trainer
