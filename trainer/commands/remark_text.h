#pragma once
#include "trainer/commands/terminal.h"
#include "trainer/presenters/workshop_view.h"

namespace trainer {

/// What there is to say of a text that was handed in: each remark with its why.
void writeRemarks(const WorkshopView& view, const Terminal& terminal);

}  // namespace trainer
