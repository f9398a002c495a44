#pragma once
#include "trainer/presenters/workshop_view.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// Adds what there is to say of a text that was handed in, each remark with its words and its why; nothing
/// where there is none.
void addRemarks(Stack& stack, const WorkshopView& view);

}  // namespace trainer
