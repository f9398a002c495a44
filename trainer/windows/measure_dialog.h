#pragma once
#include <optional>

#include "trainer/presenters/plan_desk.h"

class wxWindow;

namespace trainer {

/// Asks for a measure (its value, its day and a note) and keeps it; where it finds no room, and they do not
/// try it again, what was typed stands there still. Nothing where they change their mind. isNew: it has no
/// value yet.
std::optional<assessment::Measure> enterMeasure(wxWindow& parent, PlanDesk& desk,
                                                const assessment::Indicator& indicator,
                                                const assessment::Measure& present, bool isNew);

}  // namespace trainer
