#pragma once
#include "scenarios/play/debrief.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// Adds what an answer came to: the verdict and the points, line by line what was given and what was
/// expected, why, a model, and the sources. title: whether the step's own title stands above.
void addReview(Stack& stack, const scenarios::StepReview& review, bool title);

}  // namespace trainer
