#pragma once
#include "assessment/plan/event.h"
#include "assessment/plan/figures.h"
#include "trainer/reports/json.h"

namespace trainer {

// What scripts read of plans: keys and words are those of files, and never change.

/// With its id and its version; a field that says nothing is an empty text, a list an array.
Json jsonOf(const assessment::Action& action);
/// The action, for how many days it is late, how often it was put off, and its last obstacle.
Json jsonOf(const assessment::LateAction& late);
Json jsonOf(const assessment::FieldChange& change);
Json jsonOf(const assessment::Event& event);

}  // namespace trainer
