#pragma once
#include "content/reading/element.h"

namespace content {

/// Reports what no schema sees in the ways through a scenario: steps nobody
/// meets; in its dialogues, nodes nobody reaches, ways without an end, points
/// that cannot be earned. What follows a dialogue with dangling references is
/// left alone: those are reported already.
void checkStory(const scenarios::Scenario& scenario, Context& context);

}  // namespace content
