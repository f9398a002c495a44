#pragma once
#include "scenarios/story/commons.h"
#include "scenarios/story/scenario.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// Adds an author's blocks to a stack; emergency numbers come from the library's own list.
void addBlocks(Stack& stack, const scenarios::Blocks& blocks, const scenarios::Commons& commons);

/// Adds emergency numbers, each with the day it was last checked.
void addNumbers(Stack& stack, const std::vector<scenarios::EmergencyNumberId>& numbers,
                const scenarios::Commons& commons);

/// Adds a request: who asks how and when, and what.
Card& addRequest(Stack& stack, const scenarios::Request& request, const scenarios::Scenario& scenario,
                 const scenarios::Commons& commons);

}  // namespace trainer
