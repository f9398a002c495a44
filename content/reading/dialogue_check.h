#pragma once
#include "content/reading/element.h"

namespace content {

/// Reports what no schema sees in the dialogues of a scenario: nodes nobody
/// reaches, ways without an end, points that cannot be earned. A dialogue with
/// dangling references is left alone: those are reported already.
void checkDialogues(const scenarios::Scenario& scenario, Context& context);

}  // namespace content
