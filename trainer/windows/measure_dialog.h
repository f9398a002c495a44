#pragma once
#include <optional>
#include <string>

#include "assessment/plan/indicator.h"

class wxWindow;

namespace trainer {

/// Asks for a measure: its value, its day and a note. Nothing where they change their mind. isNew: it has no
/// value yet.
std::optional<assessment::Measure> askForMeasure(wxWindow* parent, const assessment::Indicator& indicator,
                                                 const assessment::Measure& present, bool isNew,
                                                 const std::string& today);

}  // namespace trainer
