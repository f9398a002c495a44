#pragma once
#include "scenarios/play/debrief.h"
#include "scenarios/story/commons.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// Adds the whole of what an attempt teaches: dangers missed first, the score with how it was worked out,
/// skills, then step by step.
void addDebrief(Stack& stack, const scenarios::Play& play, const scenarios::Commons& commons);

/// Adds what to know first where a message of danger was missed; nothing where none was.
void addDangers(Stack& stack, const scenarios::Debrief& debrief, const scenarios::Commons& commons);

}  // namespace trainer
