#pragma once
#include "trainer/presenters/plan_desk.h"
#include "trainer/wording/plan_words.h"

namespace trainer {

/// The titles of engagements, criteria and indicators that an action names; what is not known stays an id.
/// The desk must outlive it.
NameOf namesFor(PlanDesk& desk, const assessment::Action& action);

}  // namespace trainer
