#pragma once
#include <string>

#include "trainer/presenters/plan_desk.h"
#include "trainer/wording/plan_words.h"

namespace trainer {

/// The titles of the engagements, criteria and indicators of a unit, by their ids; what is not known stays an
/// id.
NameOf titlesFor(PlanDesk& desk, const std::string& unit);

}  // namespace trainer
