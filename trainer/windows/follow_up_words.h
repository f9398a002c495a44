#pragma once
#include <string>

#include "trainer/presenters/week_view.h"

namespace trainer {

/// Why a point is on the list of a meeting, whoever sees to it.
std::string whyText(const WeekLine& point);

}  // namespace trainer
