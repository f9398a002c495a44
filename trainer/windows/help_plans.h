#pragma once
#include "trainer/windows/help_topics.h"

namespace trainer {

/// The help on plans, and on one action.
HelpText helpOnPlan();
HelpText helpOnAction();
HelpText helpOnDashboards();

}  // namespace trainer
