#pragma once
#include <string_view>

#include "scenarios/clarity/analyser.h"
#include "scenarios/language/measure.h"

namespace scenarios {

/// What the analyser finds in a text, in figures. The text must be UTF-8.
TextMeasure measure(std::string_view text, const Analyser& analyser);

}  // namespace scenarios
