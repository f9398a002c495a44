#pragma once
#include <string>

#include "assessment/plan/action.h"
#include "assessment/plan/practice.h"

namespace trainer {

/// What is wrong with a return of experience, and what to do.
std::string sentenceFor(assessment::PracticeFault fault);
/// What an action took: "2.5 days of work, 300 euros"; empty where it does not say.
std::string costText(const assessment::Action& action);

}  // namespace trainer
