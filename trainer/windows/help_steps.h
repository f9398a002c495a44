#pragma once
#include "trainer/windows/help_topics.h"

namespace trainer {

/// What one can do at a kind of step, or after an answer.
HelpText helpOnStep(HelpTopic topic);

}  // namespace trainer
