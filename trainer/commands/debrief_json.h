#pragma once
#include <string>

#include "scenarios/play/debrief.h"
#include "scenarios/story/commons.h"

namespace trainer {

/// The debrief as JSON with keys that never change with the language. Points are numbers.
std::string debriefJson(const scenarios::Play& play, const scenarios::Commons& commons);

}  // namespace trainer
