#pragma once
#include "trainer/windows/help_topics.h"

namespace trainer {

/// The help on what a service keeps beside its actions.
HelpText helpOnEvents();
HelpText helpOnEvent();
HelpText helpOnIndicators();
HelpText helpOnPractices();

}  // namespace trainer
