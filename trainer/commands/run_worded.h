#pragma once
#include <functional>

#include "trainer/commands/wishes.h"

namespace trainer {

/// Runs a command and words whatever the world does to it. Returns what the command did, or couldNotRun.
int runWorded(const std::function<int()>& command, const Wishes& wishes, const Terminal& terminal);

}  // namespace trainer
