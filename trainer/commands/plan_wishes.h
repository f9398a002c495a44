#pragma once
#include "trainer/commands/wishes.h"

namespace trainer {

/// Gives the command line the commands of action plans, of events and of reports.
void addPlans(CLI::App& app, Wishes& wishes);

}  // namespace trainer
