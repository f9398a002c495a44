#pragma once
#include <string>

#include "trainer/desktop/example_desk.h"

namespace trainer {

/// A workshop in which the team and the users' committee have voted, and nothing is decided yet.
void voteInExample(ExampleDesk& desk, const std::string& unit);

/// A follow-up meeting of today that has spoken of its first point.
void beginExampleFollowUp(ExampleDesk& desk, const std::string& unit);

}  // namespace trainer
