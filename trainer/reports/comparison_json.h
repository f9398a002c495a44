#pragma once
#include "trainer/reports/comparison_page.h"
#include "trainer/reports/json.h"

namespace trainer {

/// waves[]: wave, framework, basis ("agreed", "answered"), coverage. engagements[], criteria[]: id, points[]
/// with kind ("level", "too_few", "gap"), level, relation. better[], worse[]: id, since, difference, relation
/// (of engagements, then criteria). others: null unless asked for; refusal, units, drawn[] with alias and
/// points.
Json jsonOf(const UnitWaves& compared);

}  // namespace trainer
