#pragma once
#include "trainer/windows/help_topics.h"

namespace trainer {

/// The help on plans, on one action, and on what is done with a plan in a meeting.
HelpText helpOnPlan();
HelpText helpOnAction();
HelpText helpOnDashboards();
HelpText helpOnFollowUp();
HelpText helpOnPriorities();

}  // namespace trainer
