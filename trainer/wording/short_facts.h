#pragma once
#include <string>

#include "assessment/plan/event.h"

namespace trainer {

/// The facts of an event in one line of so many letters at most.
std::string shortFacts(const assessment::Event& event, std::size_t most = 60);

}  // namespace trainer
