#pragma once
#include "scenarios/story/commons.h"
#include "trainer/commands/terminal.h"
#include "trainer/presenters/step_view.h"

namespace trainer {

/// Writes blocks of text; emergency numbers come from the library's own list.
void writeBlocks(const scenarios::Blocks& blocks, const scenarios::Commons& commons,
                 const Terminal& terminal);

/// Writes emergency numbers, each with the day it was last checked.
void writeNumbers(const std::vector<scenarios::EmergencyNumberId>& ids, const scenarios::Commons& commons,
                  const Terminal& terminal);

/// Writes the step: its title and text, what can be picked, and how to answer.
void writeStep(const StepView& view, const scenarios::Commons& commons, const Terminal& terminal);

}  // namespace trainer
