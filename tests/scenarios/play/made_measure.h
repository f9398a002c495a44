#pragma once
#include <string>

#include "scenarios/play/play.h"

namespace made {

/// Some answer that will be taken; where the step asks for clarity, mostly with what might be measured of it.
std::string anyMeasuredAnswer(const scenarios::Play& play, scenarios::Random& random);

}  // namespace made
